using Advance.Content;
using Advance.Content.Documents;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Links;

/// <summary>
/// Links to part of an entry's page lead to a heading of its text, or to a part that the theme adds to pages. The finished
/// pages are checked for the same thing; this check also works if a mistake elsewhere stops the pages being generated.
/// </summary>
/// <param name="themeIds">The ids that the theme gives to parts of pages.</param>
public sealed class AnchorCheck(IReadOnlyCollection<string> themeIds) : ICheck
{
    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var pages = new Lazy<Dictionary<string, Entry>>(() =>
            site
                .Editions.All.SelectMany(edition => edition.Written)
                .Where(HasPage)
                .DistinctBy(entry => site.Href(entry.Permalink))
                .ToDictionary(entry => site.Href(entry.Permalink), StringComparer.Ordinal)
        );
        // A text may have thousands of headings, and thousands of links to them.
        var lists = new Dictionary<Entry, AnchorList>(ReferenceEqualityComparer.Instance);
        foreach (var entry in site.Written)
        foreach (var link in EntryLinks.Of(entry))
        {
            if (!link.Url.Contains('#', StringComparison.Ordinal) || UrlPolicy.IsExternal(link.Url))
                continue;
            if (site.Links.Resolve(link.Url, entry) is not { Problem: null, Href: var href })
                continue;
            var hash = href.IndexOf('#', StringComparison.Ordinal);
            if (hash < 0)
                continue;
            var target = hash == 0 ? entry : pages.Value.GetValueOrDefault(href[..hash].Split('?')[0]);
            if (target is null || !HasPage(target))
                continue;
            if (Fragment(href[(hash + 1)..]) is not { Length: > 0 } part || IsKnown(part))
                continue;
            if (!lists.TryGetValue(target, out var anchors))
                lists[target] = anchors = AnchorList.Of(target);
            if (anchors.Holds(part))
                continue;
            diagnostics.Report(
                AnchorList.DeadAnchor,
                link.Location,
                $"'{link.Url}' {anchors.Problem(part, link.Url.StartsWith('#'))}"
            );
        }
    }

    // If a text couldn't be read, its headings aren't known; and partners share a page.
    static bool HasPage(Entry entry) => entry is not Partner && (entry.Document.Markdown.Length > 0 || !entry.Document.IsBroken);

    // Anything after ':~:' is for the browser (WICG, Text Fragments).
    static string Fragment(string written) => Uri.UnescapeDataString(written).Split(":~:")[0];

    // Footnotes have their own ids, which authors don't write.
    bool IsKnown(string part) =>
        part.Equals("top", StringComparison.OrdinalIgnoreCase)
        || part.StartsWith("fn", StringComparison.Ordinal)
        || themeIds.Contains(part);
}
