using System.Globalization;
using Advance.Data;
using Advance.Diagnostics;
using Markdig.Extensions.Abbreviations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Parse;

/// <summary>
/// Refuses a body that is short as written but long as published: rows are filled up to the widest, and a long address is
/// repeated for each link to it. Without limits half a megabyte can become many gigabytes.
/// </summary>
static class BodyLimits
{
    static readonly Rule WideTable = new(
        "ADV0027",
        Severity.Error,
        "A table's rows differ too much in length",
        "Give each row as many cells as the header row, or split the table."
    );

    static readonly Rule Unfolding = new(
        "ADV0028",
        Severity.Error,
        "A text gets too long when published",
        "Shorten what is repeated, or write it out once and refer to it in words."
    );

    // The number of missing cells: no table in a real post lacked a hundred.
    const int MostMissingCells = 20_000;

    // Characters that are in a page but not in its text, such as addresses of references. A long text may have more.
    const int MostRepeated = 200_000;

    // Markdig removes link definitions from their paragraph one by one, and moves all the others each time.
    const int MostDefinitions = 5_000;

    // For each address Markdig rescans everything before it in its paragraph.
    const int MostAddresses = 5_000;

    // For each beginning of an HTML instruction or declaration it searches for the end, up to the end of the paragraph.
    const int MostOpenings = 1_000;

    /// <summary>False with a diagnostic if the text can't be parsed in a reasonable time.</summary>
    public static bool CanBeParsed(string markdown, Location start, DiagnosticBag diagnostics)
    {
        int number = 0,
            first = 0,
            lines = 0,
            pipes = 0,
            widest = 0,
            definitions = 0,
            addresses = 0,
            openings = 0;
        foreach (var range in markdown.AsSpan().Split('\n'))
        {
            var line = markdown.AsSpan(range);
            if (line.IndexOfAnyExcept(' ', '\t') < 0)
                lines = 0;
            else
            {
                if (lines++ == 0)
                    (first, pipes, widest, definitions, addresses, openings) = (number, 0, 0, 0, 0, 0);
                var here = line.Count('|');
                (pipes, widest) = (pipes + here, Math.Max(widest, here));
                if (line.Contains("]:", StringComparison.Ordinal) && ++definitions > MostDefinitions)
                    return Refuse(
                        LimitException.Rule,
                        $"There are more than {Number(MostDefinitions)} lines of link or footnote definitions here "
                            + "without a blank line between them."
                    );
                if ((addresses += line.Count("://")) > MostAddresses)
                    return Refuse(
                        LimitException.Rule,
                        $"There are more than {Number(MostAddresses)} addresses here without a blank line between them."
                    );
                if ((openings += line.Count("<?") + line.Count("<!") - line.Count("<!--")) > MostOpenings)
                    return Refuse(
                        LimitException.Rule,
                        $"There are more than {Number(MostOpenings)} openings of HTML ('<?' or '<!') here without a blank "
                            + "line between them."
                    );
                if ((long)lines * widest - pipes > MostMissingCells)
                    return Refuse(
                        WideTable,
                        $"One row here has {Number(widest)} cells. The other rows have so few that the table would need "
                            + $"more than {Number(MostMissingCells)} empty cells."
                    );
            }
            number++;
        }
        return true;

        bool Refuse(Rule rule, string message)
        {
            diagnostics.Report(rule, start with { Line = start.Line + first }, message);
            return false;
        }
    }

    /// <summary>False with a diagnostic if the tree's page would be far longer than its text.</summary>
    /// <param name="body">The tree.</param>
    /// <param name="length">The length of its text.</param>
    /// <param name="start">Where the body begins.</param>
    /// <param name="diagnostics">Gets the message.</param>
    public static bool CanBeRead(MarkdownDocument body, int length, Location start, DiagnosticBag diagnostics)
    {
        long repeated = 0;
        var most = Math.Max(MostRepeated, 2 * length);
        foreach (var node in body.Descendants())
        {
            repeated += node switch
            {
                LinkInline { Reference: { } reference } => (reference.Url?.Length ?? 0) + (reference.Title?.Length ?? 0),
                AbbreviationInline abbreviation => abbreviation.Abbreviation.Text.Length,
                _ => 0,
            };
            if (repeated <= most)
                continue;
            diagnostics.Report(
                Unfolding,
                start with
                {
                    Line = start.Line + node.Line,
                },
                node is AbbreviationInline { Abbreviation.Label: { } label }
                    ? $"The explanation of '{label}' is so long, and used so often, that the page would have more than "
                        + $"{Number(most)} characters of explanations."
                    : "The addresses and titles of references here are so long, and used so often, that the page would have "
                        + $"more than {Number(most)} characters of them."
            );
            return false;
        }
        return true;
    }

    static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
