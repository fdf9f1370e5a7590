using Advance.Content.Documents;
using Advance.Diagnostics;

namespace Advance.Check.Accessibility;

/// <summary>
/// Headings make an outline that people can navigate by ear: below the page's title, with none skipped and none empty (WCAG
/// 2.2, 1.3.1 and 2.4.6).
/// </summary>
static class Headings
{
    static readonly Rule Skipped = new(
        "ADV0404",
        Severity.Warning,
        "A heading skips a level",
        "Go down one level at a time, as in a table of contents."
    );

    static readonly Rule Title = new(
        "ADV0405",
        Severity.Warning,
        "A heading has the same level as the page's title",
        "Only the page's title may have level 1. Begin sections with '##'."
    );

    static readonly Rule Empty = new(
        "ADV0406",
        Severity.Warning,
        "A heading is empty",
        "Write the heading after the '#', or delete the line."
    );

    public static void Look(Document document, DiagnosticBag diagnostics)
    {
        int above = 1,
            titles = 0;
        foreach (var heading in document.Headings)
        {
            if (heading.Text.Length == 0)
            {
                diagnostics.Report(Empty, heading.Location, "This heading has no words.");
                continue;
            }
            if (heading.Level > above + 1)
                diagnostics.Report(Skipped, heading.Location, Jump(heading, above));
            if (heading.Level == 1)
                titles++;
            above = heading.Level;
        }
        // A single mistake, however many sections: the author counts from 1.
        if (titles == 0)
            return;
        var first = document.Headings.First(heading => heading is { Level: 1, Text.Length: > 0 });
        diagnostics.Report(
            Title,
            first.Location,
            $"'{first.Text}' begins with a single '#'"
                + (titles > 1 ? $", as {(titles == 2 ? "does 1 more heading" : $"do {titles - 1} more headings")}." : ".")
        );
    }

    static string Jump(Heading heading, int above) =>
        above == 1
            ? $"'{heading.Text}' has level {heading.Level}, but no heading of level 2 comes before it. Begin it with '##'."
            : $"'{heading.Text}' has level {heading.Level}, but the heading above it has level {above}. Begin it with "
                + $"'{new string('#', above + 1)}'.";
}
