using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Advance.Parse.Tables;

/// <summary>
/// Writes a table with its caption. An aligned column gets a class, <c>align-center</c> or <c>align-end</c>: Markdig's own
/// renderer writes <c>style</c> attributes, which the pages' content security policy blocks.
/// </summary>
sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<table>");
        if (table is [TableCaption caption, ..])
            renderer.Write("<caption>").WriteLeafInline(caption).WriteLine("</caption>");
        var rows = table.OfType<TableRow>().ToArray();
        WriteRows(renderer, table, rows.TakeWhile(row => row.IsHeader), "thead", "th");
        WriteRows(renderer, table, rows.SkipWhile(row => row.IsHeader), "tbody", "td");
        renderer.WriteLine("</table>");
    }

    static void WriteRows(HtmlRenderer renderer, Table table, IEnumerable<TableRow> rows, string part, string cellTag)
    {
        var any = false;
        foreach (var row in rows)
        {
            if (!any)
                renderer.WriteLine($"<{part}>");
            any = true;
            renderer.WriteLine("<tr>");
            foreach (var (cell, column) in row.Cast<TableCell>().Zip(table.ColumnDefinitions))
                WriteCell(renderer, cell, column.Alignment, cellTag);
            renderer.WriteLine("</tr>");
        }
        if (any)
            renderer.WriteLine($"</{part}>");
    }

    static void WriteCell(HtmlRenderer renderer, TableCell cell, TableColumnAlign? alignment, string tag)
    {
        renderer.Write($"<{tag}").Write(Class(alignment)).Write('>');
        var outer = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = outer;
        renderer.WriteLine($"</{tag}>");
    }

    static string Class(TableColumnAlign? alignment) =>
        alignment switch
        {
            TableColumnAlign.Center => " class=\"align-center\"",
            TableColumnAlign.Right => " class=\"align-end\"",
            _ => "",
        };
}
