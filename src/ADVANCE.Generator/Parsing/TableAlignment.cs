using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Advance.Parsing;

/// <summary>
/// Marks the cells of an aligned column with a class, <c>align-center</c> or <c>align-end</c>: Markdig would write
/// <c>style</c> attributes, which the pages' content security policy does not let through.
/// </summary>
sealed class TableAlignment : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += Align;

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    static void Align(MarkdownDocument body)
    {
        foreach (var table in body.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
            foreach (var (cell, column) in row.OfType<TableCell>().Zip(table.ColumnDefinitions))
            {
                if (ClassOf(column.Alignment) is { } name) cell.GetAttributes().AddClass(name);
            }
            foreach (var column in table.ColumnDefinitions) column.Alignment = null;
        }
    }

    static string? ClassOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Center => "align-center",
        TableColumnAlign.Right => "align-end",
        _ => null,
    };
}
