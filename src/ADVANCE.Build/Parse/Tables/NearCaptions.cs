using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Parse.Tables;

/// <summary>
/// Captions in their two other positions (Pandoc User's Guide, extension <c>table_captions</c>): a paragraph before the
/// table, and the line directly below it, which GitHub treats as a row.
/// </summary>
static class NearCaptions
{
    public static void Take(MarkdownDocument body)
    {
        foreach (var table in body.Descendants<Table>().ToArray())
        {
            if (table is [TableCaption, ..])
                continue;
            if (Below(table) is { } row)
            {
                Give(table, (ParagraphBlock)((TableCell)row[0])[0]);
                table.Remove(row);
            }
            else if (Before(table) is { } paragraph)
            {
                paragraph.Parent!.Remove(paragraph);
                Give(table, paragraph);
            }
        }
    }

    static TableRow? Below(Table table) =>
        table is [.., TableRow { IsHeader: false, Count: > 0 } row]
        && row.Cast<TableCell>().Skip(1).All(cell => cell is [ParagraphBlock { Span.IsEmpty: true }])
        && row[0] is TableCell and [ParagraphBlock first]
        && first.Column == row.Column
        && Marker(first) > 0
            ? row
            : null;

    static ParagraphBlock? Before(Table table)
    {
        if (table.Parent is not { } parent)
            return null;
        for (var i = parent.IndexOf(table) - 1; i >= 0; i--)
            if (parent[i] is not BlankLineBlock)
                return parent[i] is ParagraphBlock paragraph && Marker(paragraph) > 0 ? paragraph : null;
        return null;
    }

    static int Marker(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is LiteralInline first
            ? TableCaptionParser.MarkerLength(first.NextSibling is null ? first.Content.AsSpan() : $"{first.Content}…")
            : 0;

    static void Give(Table table, ParagraphBlock paragraph)
    {
        var inlines = paragraph.Inline!;
        var first = (LiteralInline)inlines.FirstChild!;
        var marker = Marker(paragraph);
        paragraph.Inline = null;
        first.Content.Start += marker;
        first.Content.TrimStart();
        first.Span.Start = Math.Min(first.Span.Start + marker + 1, first.Span.End);
        table.Insert(
            0,
            new TableCaption(table.Parser!)
            {
                Line = paragraph.Line,
                Column = paragraph.Column,
                Span = paragraph.Span,
                Inline = inlines,
                IsOpen = false,
            }
        );
    }
}
