using Advance.Check.Links;
using Advance.Content;

namespace Advance.Inspect;

/// <summary>Suggests which part of a page a link may have meant.</summary>
/// <param name="output">The site, whose pages' ids are known.</param>
sealed class Anchors(FinishedSite output)
{
    readonly Lazy<Dictionary<string, Entry>> entries = new(() =>
        output
            .Site.Entries.DistinctBy(entry => entry.Permalink.OutputPath)
            .ToDictionary(entry => entry.Permalink.OutputPath, StringComparer.Ordinal)
    );
    readonly Dictionary<string, AnchorList> parts = new(StringComparer.Ordinal);

    /// <summary>What is wrong, as the end of a sentence that begins with the address, and which ids exist instead.</summary>
    /// <param name="target">The target of the address.</param>
    /// <param name="isSame">Whether the address is on the page that it leads to.</param>
    public string Problem(SiteAddress target, bool isSame)
    {
        if (!parts.TryGetValue(target.Path!, out var list))
            parts[target.Path!] = list = PartsOf(target.Path!);
        return list.Problem(target.Fragment, isSame);
    }

    /// <summary>The ids of the page's own headings, or all ids of a page without a text.</summary>
    AnchorList PartsOf(string path) =>
        (entries.Value.GetValueOrDefault(path) ?? entries.Value.GetValueOrDefault(path + "/index.html")) is { } entry
            ? AnchorList.Of(entry)
            : new("parts", output.Pages.GetValueOrDefault(path)?.Ids.AsEnumerable() ?? []);
}
