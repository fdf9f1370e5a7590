using Advance.Checks;
using Advance.Content;

namespace Advance.Generation.Output;

/// <summary>Says which part of a page a link could have meant.</summary>
/// <param name="output">Knows the parts of its pages.</param>
sealed class Anchors(GeneratedSite output)
{
    readonly Lazy<Dictionary<string, Entry>> entries = new(() =>
        output
            .Site.Entries.DistinctBy(entry => entry.Permalink.OutputPath)
            .ToDictionary(entry => entry.Permalink.OutputPath, StringComparer.Ordinal)
    );
    readonly Dictionary<string, AnchorList> parts = new(StringComparer.Ordinal);

    /// <summary>What is wrong, as the end of a sentence that begins with the address, and what there is instead.</summary>
    /// <param name="target">What the address leads to.</param>
    /// <param name="isSame">The address stands on the page that it leads to.</param>
    public string Problem(SiteAddress target, bool isSame)
    {
        if (!parts.TryGetValue(target.Path!, out var list))
            parts[target.Path!] = list = PartsOf(target.Path!);
        return list.Problem(target.Fragment, isSame);
    }

    /// <summary>The ids of the headings that the author gave the page, or all ids of a page without a text.</summary>
    AnchorList PartsOf(string path) =>
        (entries.Value.GetValueOrDefault(path) ?? entries.Value.GetValueOrDefault(path + "/index.html")) is { } entry
            ? AnchorList.Of(entry)
            : new("parts", output.Pages.GetValueOrDefault(path)?.Ids.AsEnumerable() ?? []);
}
