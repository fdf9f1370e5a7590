using Advance.Diagnostics;
using Advance.Inspect;
using Advance.Search.Explaining;
using Advance.Search.Indexing;
using Advance.Search.Ranking;
using Advance.Sites;

namespace Advance.Search.Expectations;

/// <summary>
/// Runs the searches of <c>_search.yml</c> in Lucene and checks that they find their pages. It runs once the site has been
/// generated: a page with an error in it would be missing before that, and the index is ready by then.
/// </summary>
/// <param name="indexes">The indexes of this build.</param>
public sealed class RankingCheck(SiteIndexes indexes) : IFinishedCheck
{
    static readonly Rule NotFound = new(
        "ADV0504",
        Severity.Warning,
        "A search doesn't find its page",
        "To see why, run 'advance search' with these words and --page. Words in a title count most."
    );

    static readonly Rule FoundEarly = new(
        "ADV0505",
        Severity.Warning,
        "A search finds a page that it shouldn't",
        "To see why, run 'advance search' with these words and --page."
    );

    static readonly Rule NoWords = new(
        "ADV0507",
        Severity.Warning,
        "A search has no words",
        "Write words that a reader would type. Words such as 'the' are on every page, so search ignores them."
    );

    const int Named = 3;

    public void Run(FinishedSite output, DiagnosticBag diagnostics)
    {
        var site = output.Site;
        // ExpectationCheck has already reported what is wrong with the file.
        var expectations = ExpectationList.Read(site, new DiagnosticBag());
        if (expectations.Count == 0)
            return;
        var index = indexes.Of(site);
        using (var search = new ReferenceSearch(index))
        {
            var numbers = index
                .Documents.Select((document, number) => (document.Url, number))
                .ToDictionary(page => page.Url, page => page.number, StringComparer.Ordinal);
            foreach (var expectation in expectations.DistinctBy(ExpectationCheck.Words, StringComparer.OrdinalIgnoreCase))
                Hold(expectation, new Asked(site, index, search, numbers), diagnostics);
        }
        indexes.Drop(site);
    }

    sealed record Asked(Site Site, SearchIndex Index, ReferenceSearch Search, IReadOnlyDictionary<string, int> Numbers);

    static void Hold(Expectation expectation, Asked asked, DiagnosticBag diagnostics)
    {
        var answer = SearchAnswer.Of(asked.Search, asked.Index, expectation.Query);
        if (answer.IsEmpty)
        {
            diagnostics.Report(NoWords, expectation.At, $"'{expectation.Query}' has no words to search for.");
            return;
        }
        foreach (var page in expectation.Pages)
        {
            if (
                NumberOf(page, asked, diagnostics) is not { } number
                || PlaceOf(number, answer) is { } place && place.Rank <= expectation.Within
            )
                continue;
            diagnostics.Report(NotFound, page.At, $"'{expectation.Query}' {Missed(number, expectation, answer, asked)}");
        }
        foreach (var page in expectation.Not)
            if (
                NumberOf(page, asked, diagnostics) is { } number
                && PlaceOf(number, answer) is { } place
                && place.Rank <= expectation.Within
            )
                diagnostics.Report(
                    FoundEarly,
                    page.At,
                    $"'{expectation.Query}' finds this page as number {place.Rank} of {answer.Hits.Count}, but it should not be "
                        + $"{expectation.First}."
                );
    }

    static RankedPage? PlaceOf(int number, SearchAnswer answer) => answer.Hits.FirstOrDefault(hit => hit.Doc == number);

    /// <summary>
    /// The page's number in the index, or null if it has none. In that case a diagnostic is or has been reported, unless the
    /// page is a draft or scheduled.
    /// </summary>
    static int? NumberOf(WrittenPage page, Asked asked, DiagnosticBag diagnostics)
    {
        var target = PageName.Find(page.Name, asked.Site);
        if (target.Problem is not null)
            return null;
        if (asked.Numbers.TryGetValue(target.Href, out var number))
            return number;
        diagnostics.Report(ExpectationCheck.UnknownPage, page.At, $"'{page.Name}' is {PageName.NotSearched}.");
        return null;
    }

    static string Missed(int number, Expectation expectation, SearchAnswer answer, Asked asked)
    {
        var explanation = RankExplanation.Of(asked.Search, expectation.Query, number);
        var lacks = string.Join(", ", explanation.Lacking.Select(word => $"'{word}'"));
        var leftOut = string.Join(", ", explanation.LeftOutBy.Select(clause => $"'{clause}'"));
        if (PlaceOf(number, answer) is not { } place)
        {
            string?[] reasons =
            [
                lacks.Length > 0 ? $"lacks {lacks}" : null,
                leftOut.Length > 0 ? $"is left out by {leftOut}" : null,
            ];
            var because = string.Join(" and ", reasons.OfType<string>());
            if (answer.Hits.Count > 0)
                return $"finds {answer.Hits.Count} {(answer.Hits.Count == 1 ? "page" : "pages")} but not this "
                    + $"one{(because.Length > 0 ? $", which {because}" : "")}.";
            return explanation.Clauses.Count == 0 && lacks.Length > 0
                ? $"finds nothing: no page has {lacks}."
                : $"finds nothing{(because.Length > 0 ? $"; this page {because}" : "")}.";
        }
        var before = answer.Hits.Take(Math.Min(Named, place.Rank - 1)).Select(hit => hit.Document.Url);
        var more = place.Rank - 1 - Named;
        return $"finds this page as number {place.Rank} of {answer.Hits.Count}, after "
            + $"{string.Join(", ", before)}{(more > 0 ? $" and {more} more" : "")}, but it should be "
            + $"{expectation.First}.{(lacks.Length > 0 ? $" It lacks {lacks}." : "")}";
    }
}
