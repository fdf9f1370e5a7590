using Advance.Diagnostics;
using Advance.Parsing;
using Markdig.Extensions.Tables;

namespace Advance.Checks.Markup;

/// <summary>
/// Rows whose cells go astray: GitHub's tables (GitHub Flavored Markdown, 4.10) drop the cells that a row has more than its
/// header, and take a bar at the beginning of a row for its border.
/// </summary>
static class TableRows
{
    static readonly Rule Astray = new("ADV0040", Severity.Warning, "A table row doesn't fit its header",
        "Give each row as many cells as the header. A '|' that belongs to the text is written '\\|'.");

    public static void Look(Table table, Document document, DiagnosticBag diagnostics)
    {
        var columns = table.ColumnDefinitions.Count;
        if (table.FirstOrDefault() is not TableRow header) return;
        var isBordered = SourceRow.Read(document, header).StartsWithBar;
        foreach (var row in table.OfType<TableRow>().Skip(1))
        {
            var written = SourceRow.Read(document, row);
            if (written.Cells > columns)
                Report(row, $"This row has {written.Cells} cells and the table's header has {columns}, so readers don't see the "
                    + $"{(written.Cells == columns + 1 ? "last one" : $"last {written.Cells - columns}")}.");
            else if (written.StartsWithBar && !isBordered && written.Cells < columns)
                Report(row, "The first cell of this row is empty, but the '|' at its beginning is read as the table's border, so each "
                    + "value is one column too far left. Begin and end every row of this table with '|'.");
        }

        void Report(TableRow row, string message) => diagnostics.Report(Astray, document.At(row) with { Column = 1 }, message);
    }
}

/// <summary>A table row as it is written.</summary>
/// <param name="Cells">How many cells it has.</param>
/// <param name="StartsWithBar">Whether it begins with <c>|</c>.</param>
readonly record struct SourceRow(int Cells, bool StartsWithBar)
{
    public static SourceRow Read(Document document, TableRow row)
    {
        var text = document.Markdown.AsSpan(row.Span.Start, row.Span.Length).Trim(" \t");
        var startsWithBar = text is ['|', ..];
        if (startsWithBar) text = text[1..];
        var cells = 0;
        var isInCell = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '|') (cells, isInCell) = (cells + 1, false);
            else if (!isInCell) isInCell = text[i] is not (' ' or '\t');
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] == '|') i++;
        }
        return new SourceRow(isInCell ? cells + 1 : cells, startsWithBar);
    }
}
