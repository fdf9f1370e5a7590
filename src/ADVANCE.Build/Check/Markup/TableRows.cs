using Advance.Content.Documents;
using Advance.Diagnostics;
using Markdig.Extensions.Tables;

namespace Advance.Check.Markup;

/// <summary>
/// Rows whose cells get lost. GitHub's tables (GitHub Flavored Markdown, 4.10) drop cells beyond the number in the header,
/// and read a bar at the beginning of a row as its border.
/// </summary>
static class TableRows
{
    static readonly Rule Astray = new("ADV0040", Severity.Warning, "A table row doesn't fit its header", "");

    const string Fix = "Give each row as many cells as the header. Write a '|' that belongs to the text as '\\|'.";

    public static void Look(Table table, Document document, DiagnosticBag diagnostics)
    {
        if (table.OfType<TableRow>().FirstOrDefault() is not { } header)
            return;
        var columns = table.ColumnDefinitions.Count;
        var isBordered = SourceRow.Read(document, header).StartsWithBar;
        foreach (var row in table.OfType<TableRow>().Skip(1))
        {
            // A line with another tool's markup is reported elsewhere.
            if (Fault(SourceRow.Read(document, row), columns, isBordered) is { } fault && !IsOthers(document, row))
                diagnostics.Report(Astray, document.At(row) with { Column = 1 }, fault);
        }
    }

    /// <summary>True for a row that has already been reported, whatever is in its cells.</summary>
    public static bool IsAstray(Table table, TableRow row, Document document)
    {
        if (row.IsHeader || table.OfType<TableRow>().FirstOrDefault() is not { } header)
            return false;
        return Fault(SourceRow.Read(document, row), table.ColumnDefinitions.Count, SourceRow.Read(document, header).StartsWithBar)
            is not null;
    }

    static string? Fault(SourceRow written, int columns, bool isBordered)
    {
        if (written.Cells > columns)
            return $"This row has {written.Cells} cells and the table's header has {columns}, so readers don't see the "
                + $"{(written.Cells == columns + 1 ? "last one" : $"last {written.Cells - columns}")}. {Fix}";
        if (written.StartsWithBar && !isBordered && written.Cells < columns)
            return "The first cell of this row is empty, but the '|' at its beginning is read as the table's border, so each "
                + "value is one column too far left. Begin and end every row of this table with '|'.";
        if (written.IsRuler)
            return "This row of dashes is inside a table, so readers see its dashes. If a new table begins here, leave a blank "
                + "line before its header.";
        if (!written.HasBar && columns > 1)
            return "This line is read as a row of the table above, because no blank line separates them. If it's ordinary text, "
                + "leave a blank line before it; if it's a row, put '|' between its cells.";
        return null;
    }

    static bool IsOthers(Document document, TableRow row) =>
        document.Markdown.AsSpan(row.Span.Start, row.Span.Length).TrimStart()
            is ['{', ':' or '.' or '#', ..]
                or [':', ':', ':', ..];
}

/// <summary>A table row as written.</summary>
/// <param name="Cells">How many cells it has; empty ones at its end don't count.</param>
/// <param name="StartsWithBar">Whether it begins with <c>|</c>.</param>
/// <param name="HasBar">Whether it contains a <c>|</c>.</param>
/// <param name="IsRuler">Whether it is a row of dashes.</param>
readonly record struct SourceRow(int Cells, bool StartsWithBar, bool HasBar, bool IsRuler)
{
    public static SourceRow Read(Document document, TableRow row)
    {
        var text = document.Markdown.AsSpan(row.Span.Start, row.Span.Length).Trim(" \t");
        var isRuler = text.IndexOfAnyExcept("|-: \t") < 0 && text.Contains('|') && text.Contains("---", StringComparison.Ordinal);
        var startsWithBar = text is ['|', ..];
        if (startsWithBar)
            text = text[1..];
        var (cells, written, hasBar, isInCell) = (1, 0, startsWithBar, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '|')
                (cells, hasBar, isInCell) = (cells + 1, true, false);
            else if (!isInCell && text[i] is not (' ' or '\t'))
                (isInCell, written) = (true, cells);
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] == '|')
                i++;
        }
        return new SourceRow(written, startsWithBar, hasBar, isRuler);
    }
}
