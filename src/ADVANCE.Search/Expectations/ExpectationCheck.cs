using Advance.Check;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Search.Expectations;

/// <summary>
/// Checks that the list of searches can be read and that the pages in it exist. <see cref="RankingCheck"/> later checks that
/// the searches find them.
/// </summary>
public sealed class ExpectationCheck : ICheck
{
    internal static readonly Rule UnknownPage = new("ADV0503", Severity.Warning, "A search names a page that doesn't exist", "");

    static readonly Rule Twice = new(
        "ADV0506",
        Severity.Warning,
        "A search is listed twice",
        "Keep one of them. 'page' can also be a list of pages, such as [about.md, contact.md]."
    );

    static readonly Rule NoSearch = new(
        "ADV0508",
        Severity.Warning,
        "Searches are listed on a site without a search",
        "Set GenerateSearchIndex to true, or delete this file."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        // The list is for the main language.
        if (!site.IsMain || ExpectationList.FileOf(site) is not { } file)
            return;
        if (!site.Settings.GenerateSearchIndex)
        {
            diagnostics.Report(
                NoSearch,
                file.Start,
                "GenerateSearchIndex is false in the settings, so the site has no search and this file isn't checked."
            );
            return;
        }
        var seen = new Dictionary<string, Location>(StringComparer.OrdinalIgnoreCase);
        foreach (var expectation in ExpectationList.Read(site, diagnostics))
        {
            var words = Words(expectation);
            if (!seen.TryAdd(words, expectation.At))
                diagnostics.Report(Twice, expectation.At, $"'{expectation.Query}' is already on line {seen[words].Line}.");
            foreach (var page in expectation.Pages.Concat(expectation.Not))
                Look(page, site, diagnostics);
        }
    }

    /// <summary>The words of a query; the same for queries that differ only in spaces.</summary>
    internal static string Words(Expectation expectation) =>
        string.Join(' ', expectation.Query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static void Look(WrittenPage page, Site site, DiagnosticBag diagnostics)
    {
        var target = PageName.Find(page.Name, site);
        if (target.Spelling is { } spelling)
            diagnostics.Report(UnknownPage, page.At, $"'{page.Name}' is written '{spelling.Trim('/')}' on this site.");
        // A draft or a scheduled page is expected once it is published.
        else if (target is { Problem: { } problem, IsLeftOut: false })
            diagnostics.Report(
                UnknownPage,
                page.At,
                $"'{page.Name}' {problem}."
                    + (
                        target.IsUnknown && PageName.DidYouMean(page.Name, site) is { Length: > 0 } meant
                            ? meant
                            : " Write its file, such as news/first.md, or its address."
                    )
            );
    }
}
