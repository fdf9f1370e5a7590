using Advance.Diagnostics;
using Advance.Parsing;

namespace Advance.Checks.Accessibility;

/// <summary>
/// Headings make an outline that one can walk by ear: below the page's title, none skipped, none empty (WCAG 2.2, 1.3.1 and
/// 2.4.6).
/// </summary>
static class Headings
{
    static readonly Rule Skipped = new(
        "ADV0404",
        Severity.Warning,
        "A heading skips a level",
        "Headings are walked level by level, as a table of contents is."
    );

    static readonly Rule Title = new(
        "ADV0405",
        Severity.Warning,
        "A heading is as high as the page's title",
        "The title is the only heading of level 1; begin sections with '##'."
    );

    static readonly Rule Empty = new("ADV0406", Severity.Warning, "A heading is empty", "Write its words, or delete the signs.");

    public static void Look(Document document, DiagnosticBag diagnostics)
    {
        int above = 1,
            titles = 0;
        foreach (var heading in document.Headings)
        {
            if (heading.Text.Length == 0)
            {
                diagnostics.Report(Empty, heading.Location, "There is no word in this heading.");
                continue;
            }
            if (heading.Level > above + 1)
                diagnostics.Report(Skipped, heading.Location, Jump(heading, above));
            if (heading.Level == 1)
                titles++;
            above = heading.Level;
        }
        // One mistake, however many sections: the author counts from 1.
        if (titles == 0)
            return;
        var first = document.Headings.First(heading => heading is { Level: 1, Text.Length: > 0 });
        diagnostics.Report(
            Title,
            first.Location,
            $"'{first.Text}' has one '#', as the page's title "
                + $"has{(titles > 1 ? $", and so {(titles == 2 ? "has 1" : $"have {titles - 1}")} more" : "")}."
        );
    }

    static string Jump(Heading heading, int above) =>
        above == 1
            ? $"'{heading.Text}' is of level {heading.Level} and nothing of level 2 comes before it. Begin it with '##'."
            : $"'{heading.Text}' is of level {heading.Level} and stands below one of level {above}. Begin it with "
                + $"'{new string('#', above + 1)}'.";
}
