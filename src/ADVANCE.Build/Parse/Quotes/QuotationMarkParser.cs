using Markdig.Extensions.SmartyPants;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Advance.Parse.Quotes;

/// <summary>Reads straight marks, and decides what each one is once all those in a block are known.</summary>
sealed class QuotationMarkParser : InlineParser
{
    public QuotationMarkParser() => OpeningCharacters = ['\'', '"'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var mark = new SmartyPant
        {
            Span = new(start, start),
            Line = line,
            Column = column,
            OpeningCharacter = slice.CurrentChar,
            Type = slice.CurrentChar == '"' ? SmartyPantType.DoubleQuote : SmartyPantType.Quote,
        };
        if (processor.ParserStates[Index] is not List<QuotationMark> marks)
            processor.ParserStates[Index] = marks = [];
        if (marks.Count == 0)
            processor.Block!.ProcessInlinesEnd += Decide;
        marks.Add(new QuotationMark(mark, MarkContext.Kind(slice)));
        processor.Inline = mark;
        slice.SkipChar();
        return true;
    }

    void Decide(InlineProcessor processor, Inline? inline)
    {
        processor.Block!.ProcessInlinesEnd -= Decide;
        var marks = (List<QuotationMark>)processor.ParserStates[Index]!;
        MarkPairs.Decide(marks);
        marks.Clear();
    }
}
