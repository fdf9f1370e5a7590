using Advance.Content;
using Advance.Diagnostics;

namespace Advance.Generation.Output;

/// <summary>Says which part of a page a link could have meant.</summary>
/// <param name="output">Knows the parts of its pages.</param>
sealed class Anchors(GeneratedSite output)
{
    const int MostNamed = 8, ShortestWord = 4;

    // A page with more headings than these was not written by hand, and looking through it for each link takes too long.
    const int MostSearched = 500;

    readonly Lazy<Dictionary<string, Entry>> entries = new(() => output.Site.Entries.DistinctBy(entry => entry.Permalink.OutputPath).ToDictionary(entry => entry.Permalink.OutputPath, StringComparer.Ordinal));
    readonly Dictionary<string, PartList> parts = new(StringComparer.Ordinal);

    /// <summary>What is wrong, as the end of a sentence that begins with the address, and what there is instead.</summary>
    /// <param name="target">What the address leads to.</param>
    /// <param name="isSame">The address stands on the page that it leads to.</param>
    public string Problem(SiteAddress target, bool isSame)
    {
        if (!parts.TryGetValue(target.Path!, out var list)) parts[target.Path!] = list = PartsOf(target.Path!);
        var nearest = Suggestion.Nearest(target.Fragment, list.Candidates) ?? Holding(target.Fragment, list);
        var hint = nearest is not null ? $" Did you mean '#{nearest}'?"
            : list.Ids.Length == 0 ? $" It has no {list.Kind}."
            : $" Its {list.Kind} are: {string.Join(", ", list.Ids.Take(MostNamed).Select(id => "#" + id))}{(list.Ids.Length > MostNamed ? ", …" : "")}.";
        return $"names no part of {(isSame ? "this" : "that")} page.{hint}";
    }

    static string? Holding(string fragment, PartList list) =>
        Slug.From(fragment) is { Length: >= ShortestWord } word ? list.Ids.Take(MostSearched).FirstOrDefault(id => id.Contains(word, StringComparison.Ordinal)) : null;

    /// <summary>The ids of the headings that the author gave the page, or all ids of a page without a text.</summary>
    PartList PartsOf(string path)
    {
        var entry = entries.Value.GetValueOrDefault(path) ?? entries.Value.GetValueOrDefault(path + "/index.html");
        var ids = entry?.Document.Headings.Select(heading => heading.Id) ?? output.Pages.GetValueOrDefault(path)?.Ids;
        return new(entry is null ? "parts" : "headings", [.. (ids ?? []).Where(id => id.Length > 0).Distinct()]);
    }

    sealed record PartList(string Kind, string[] Ids)
    {
        public Candidates Candidates { get; } = new(Ids);
    }
}
