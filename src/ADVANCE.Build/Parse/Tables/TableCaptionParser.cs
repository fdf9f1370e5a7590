using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Advance.Parse.Tables;

/// <summary>
/// Reads a paragraph after a table that begins with <c>:</c> or <c>Table:</c> as the table's caption (Pandoc User's Guide,
/// extension <c>table_captions</c>).
/// </summary>
sealed class TableCaptionParser : BlockParser
{
    const string Word = "Table:";

    public TableCaptionParser() => OpeningCharacters = [':', 'T', 't'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || LastBefore(processor) is not Table table)
            return BlockState.None;
        if (table is [TableCaption, ..] || EndsInCaption(table))
            return BlockState.None;
        if (MarkerLength(processor.Line.AsSpan()) is not (> 0 and var length))
            return BlockState.None;
        var caption = new TableCaption(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        for (var i = 0; i < length; i++)
            processor.NextChar();
        processor.ParseIndent();
        processor.NewBlocks.Push(caption);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.BreakDiscard;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var siblings = block.Parent!;
        var table = siblings.Take(siblings.IndexOf(block)).OfType<Table>().Last();
        siblings.Remove(block);
        table.Insert(0, block);
        table.UpdateSpanEnd(block.Span.End);
        return true;
    }

    // A caption directly below the table is still a row: see NearCaptions.
    static bool EndsInCaption(Table table) =>
        table is [.., TableRow { IsHeader: false, Count: > 0 } row]
        && row[0] is TableCell and [ParagraphBlock first]
        && first.Column == row.Column
        && MarkerLength(first.Lines.ToString()) > 0;

    // In lists, blank lines are blocks.
    static Block? LastBefore(BlockProcessor processor) =>
        processor.LastBlock is not BlankLineBlock blank ? processor.LastBlock
        : blank.Parent is { } parent ? parent.Take(parent.IndexOf(blank)).LastOrDefault(block => block is not BlankLineBlock)
        : null;

    /// <summary>The length of the marker that begins a caption, or 0. Text must follow it.</summary>
    public static int MarkerLength(ReadOnlySpan<char> line)
    {
        var length =
            line is [':', ..] ? 1
            : line.StartsWith(Word, StringComparison.OrdinalIgnoreCase) ? Word.Length
            : 0;
        if (length == 0 || length >= line.Length || line[length] is not (' ' or '\t'))
            return 0;
        return line[length..].Trim().IsEmpty ? 0 : length;
    }
}
