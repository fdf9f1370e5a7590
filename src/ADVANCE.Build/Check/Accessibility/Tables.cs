using Advance.Check.Markup;
using Advance.Content.Documents;
using Advance.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Check.Accessibility;

/// <summary>
/// A table's columns have headings, and its cells aren't empty (WCAG 2.2, 1.3.1). The corner cell may be empty.
/// </summary>
static class Tables
{
    static readonly Rule NoHeadings = new(
        "ADV0411",
        Severity.Warning,
        "A table has no headings",
        "Above each column, in the row above the dashes, write what the column contains."
    );

    static readonly Rule EmptyCells = new(
        "ADV0412",
        Severity.Warning,
        "A table has empty cells",
        "Write what an empty cell means, such as 'none' or 'not known'."
    );

    public static void Look(Table table, Document document, DiagnosticBag diagnostics)
    {
        var rows = table.OfType<TableRow>().ToArray();
        if (rows.Length == 0)
            return;
        if (rows[0].All(cell => IsEmpty((TableCell)cell)))
        {
            diagnostics.Report(NoHeadings, document.At(table) with { Column = 1 }, "No column of this table has a heading.");
            rows = rows[1..];
        }
        TableCell? first = null;
        var count = 0;
        foreach (var row in rows.Where(row => !TableRows.IsAstray(table, row, document)))
            for (var column = 0; column < row.Count; column++)
            {
                var cell = (TableCell)row[column];
                if (!IsEmpty(cell) || (row.IsHeader && column == 0))
                    continue;
                first ??= cell;
                count++;
            }
        if (first is null)
            return;
        diagnostics.Report(
            EmptyCells,
            document.At(first.Parent!) with
            {
                Column = 1,
            },
            count == 1
                ? "A cell in this row of the table is empty."
                : $"{count} cells of this table are empty; the first is in this row."
        );
    }

    static bool IsEmpty(TableCell cell)
    {
        foreach (var leaf in cell.Descendants<LeafBlock>())
        foreach (var inline in leaf.Inline ?? [])
            if (inline is not LiteralInline literal || !literal.Content.IsEmptyOrWhitespace())
                return false;
        return true;
    }
}
