using System.Globalization;
using Advance.Diagnostics;
using Advance.Search;
using Advance.Search.Documents;
using Advance.Search.Explaining;

namespace Advance.Reports;

/// <summary>A result, with the explanation of its rank on request.</summary>
sealed record ExplainedHit(RankedPage Hit, RankExplanation? Explanation);

/// <summary>The page to explain.</summary>
/// <param name="Document">The page.</param>
/// <param name="Hit">Its result, or null if it wasn't found.</param>
/// <param name="Explanation">The explanation of its rank.</param>
/// <param name="IsFilteredOut">True if the filters exclude it.</param>
sealed record ExplainedPage(SearchDocument Document, RankedPage? Hit, RankExplanation Explanation, bool IsFilteredOut);

/// <summary>The output of <c>search</c> for people.</summary>
/// <param name="Answer">All results.</param>
/// <param name="Shown">The results to print.</param>
/// <param name="WithTrees">Print Lucene's explanations.</param>
/// <param name="Mistakes">Problems in the content, which don't stop a search.</param>
sealed record SearchReport(
    SearchAnswer Answer,
    IReadOnlyList<ExplainedHit> Shown,
    bool WithTrees,
    IReadOnlyList<Diagnostic> Mistakes
)
{
    const string Indent = "            ";

    public ExplainedPage? Page { get; init; }

    /// <summary>True if the settings leave search out of the site.</summary>
    public bool IsOff { get; init; }

    public int Errors => Mistakes.Count(mistake => mistake.Severity == Severity.Error);
    public int Warnings => Mistakes.Count(mistake => mistake.Severity == Severity.Warning);

    public void Print(TextWriter console)
    {
        foreach (var note in Answer.Notes)
            console.WriteLine(note);
        if (Page is { } page)
            PrintPage(page, console);
        else
            PrintHits(console);
        if (IsOff)
            console.WriteLine(
                "GenerateSearchIndex is false in the settings, so the site has no search. These are the results it would give."
            );
        if (Errors + Warnings > 0)
            console.WriteLine(
                $"The content has {Number(Errors, "error")} and "
                    + $"{Number(Warnings, "warning")}{(Errors > 0 ? ". Pages with errors may be missing here" : "")}. "
                    + "'advance check' lists them."
            );
    }

    void PrintHits(TextWriter console)
    {
        console.WriteLine(
            Answer.Hits.Count == 0
                ? Nothing
                : $"Found "
                    + Number(Answer.Hits.Count, "page")
                    + (
                        Answer.Hits.Count == 1 ? "."
                        : Answer.Ranks ? ", best first."
                        : ", newest first."
                    )
        );
        console.WriteLine();
        foreach (var hit in Shown)
        {
            PrintHit(hit.Hit, console);
            if (WithTrees && hit.Explanation is { } explanation)
                PrintReasons(explanation, console);
            console.WriteLine();
        }
        if (Shown.Count < Answer.Hits.Count)
            console.WriteLine($"{Answer.Hits.Count - Shown.Count} more. Use --limit {Answer.Hits.Count} to see them all.");
    }

    void PrintPage(ExplainedPage page, TextWriter console)
    {
        console.WriteLine(
            page switch
            {
                { Hit: { } hit } => $"The page is number {hit.Rank} of {Answer.Hits.Count}.",
                { IsFilteredOut: true } => "The filters exclude this page.",
                _ when Answer.Hits.Count == 0 => "No pages were found, so this one wasn't either.",
                _ => $"The page isn't among the {Number(Answer.Hits.Count, "page")} found.",
            }
        );
        console.WriteLine();
        if (page.Hit is { } place)
            PrintHit(place, console);
        else
            PrintDocument("", page.Document, console);
        PrintReasons(page.Explanation, console);
        console.WriteLine();
        if (page.Hit is { Rank: 1 } || Shown is not [{ Explanation: { } reasons } best, ..])
            return;
        console.WriteLine("The first results:");
        console.WriteLine();
        PrintHit(best.Hit, console);
        PrintReasons(reasons, console);
        console.WriteLine();
    }

    // Without words there are no scores: filters alone list the newest pages first.
    void PrintHit(RankedPage hit, TextWriter console) =>
        PrintDocument(
            $"{hit.Rank.ToString(CultureInfo.InvariantCulture)}.".PadLeft(4)
                + (!Answer.Ranks ? "" : hit.Score.ToString("0.00", CultureInfo.InvariantCulture).PadLeft(6)),
            hit.Document,
            console
        );

    static void PrintDocument(string place, SearchDocument document, TextWriter console)
    {
        console.WriteLine($"{place.PadRight(Indent.Length)}{document.Title}");
        console.WriteLine($"{Indent}{document.Url}");
        console.WriteLine($"{Indent}{document.Type}{(document.Date is { } date ? $", {date}" : "")}");
    }

    static void PrintReasons(RankExplanation explanation, TextWriter console)
    {
        console.WriteLine($"{Indent}{explanation.Sentence}");
        foreach (var line in explanation.Tree)
            console.WriteLine($"{Indent}  {line}");
    }

    string Nothing =>
        Answer.IsEmpty && !string.IsNullOrWhiteSpace(Answer.Query)
            ? $"'{Answer.Query}' has no words to search for. Words such as 'the' are on every page."
            : "Nothing found.";

    static string Number(int number, string one) => $"{number} {one}{(number == 1 ? "" : "s")}";
}
