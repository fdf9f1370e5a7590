using Advance.Content;
using Advance.Diagnostics;

namespace Advance.Generation.Output;

/// <summary>Says which part of a page a link could have meant.</summary>
static class Anchors
{
    const int MostNamed = 8, ShortestWord = 4;

    /// <summary>What is wrong, as the end of a sentence that begins with the address, and what there is instead.</summary>
    /// <param name="target">What the address leads to.</param>
    /// <param name="isSame">The address stands on the page that it leads to.</param>
    /// <param name="output">Knows the parts of its pages.</param>
    public static string Problem(SiteAddress target, bool isSame, GeneratedSite output)
    {
        var (parts, headings) = HeadingsOf(target, output);
        var nearest = Suggestion.Nearest(target.Fragment, headings) ?? headings.FirstOrDefault(id => Slug.From(target.Fragment) is { Length: >= ShortestWord } word && id.Contains(word, StringComparison.Ordinal));
        var hint = nearest is not null ? $" Did you mean '#{nearest}'?"
            : headings.Length == 0 ? $" It has no {parts}."
            : $" Its {parts} are: {string.Join(", ", headings.Take(MostNamed).Select(id => "#" + id))}{(headings.Length > MostNamed ? ", …" : "")}.";
        return $"names no part of {(isSame ? "this" : "that")} page.{hint}";
    }

    /// <summary>The ids of the headings that the author gave the page, or all ids of a page without a text.</summary>
    static (string Kind, string[] Ids) HeadingsOf(SiteAddress target, GeneratedSite output)
    {
        var entry = output.Site.Entries.FirstOrDefault(entry => entry.Permalink.OutputPath == target.Path || entry.Permalink.OutputPath == target.Path + "/index.html");
        var ids = entry?.Document.Headings.Select(heading => heading.Id) ?? output.Pages.GetValueOrDefault(target.Path!)?.Ids;
        return (entry is null ? "parts" : "headings", [.. (ids ?? []).Where(id => id.Length > 0).Distinct()]);
    }
}
