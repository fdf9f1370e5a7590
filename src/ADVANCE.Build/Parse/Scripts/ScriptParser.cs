using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Parse.Scripts;

/// <summary>
/// Reads <c>^…^</c> and <c>~…~</c>. The text between them contains no spaces unless they are escaped with a backslash (Pandoc
/// User's Guide, extensions <c>superscript</c> and <c>subscript</c>). A character without a partner is text.
/// </summary>
sealed class ScriptParser : InlineParser, IPostInlineProcessor
{
    // Brackets and asterisks that may be open between the two characters: each is one level of the tree.
    const int MostOpen = 64;

    public ScriptParser() => OpeningCharacters = ['^', '~'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var character = slice.CurrentChar;
        // Two are strikethrough.
        if (character == '~' && (slice.PeekChar() == '~' || slice.PeekCharExtra(-1) == '~'))
            return false;
        if (Opener(processor, character, slice.Start) is { } opener)
            return Close(processor, ref slice, opener);
        return ScriptSpan.End(slice) is { } end && Open(processor, ref slice, character, end);
    }

    bool Open(InlineProcessor processor, ref StringSlice slice, char character, int end)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var opener = new ScriptDelimiter(this, character, end)
        {
            Type = DelimiterType.Open,
            Span = new SourceSpan(start, start),
            Line = line,
            Column = column,
        };
        if (processor.ParserStates[Index] is not List<ScriptDelimiter> openers)
            processor.ParserStates[Index] = openers = [];
        openers.Add(opener);
        processor.Inline = opener;
        slice.SkipChar();
        return true;
    }

    static bool Close(InlineProcessor processor, ref StringSlice slice, ScriptDelimiter opener)
    {
        var script = new EmphasisInline
        {
            DelimiterChar = opener.Character,
            DelimiterCount = 1,
            Span = new SourceSpan(opener.Span.Start, processor.GetSourcePosition(slice.Start)),
            Line = opener.Line,
            Column = opener.Column,
        };
        opener.ReplaceBy(script);
        processor.Inline = script;
        // Emphasis inside it ends before it does, as in a link.
        processor.PostProcessInlines(0, script, null, isFinalProcessing: false);
        script.IsClosed = true;
        foreach (var literal in script.Descendants<LiteralInline>())
            EscapedSpaces(literal);
        slice.SkipChar();
        return true;
    }

    // A space after a backslash doesn't break (Pandoc User's Guide, extension all_symbols_escapable).
    static void EscapedSpaces(LiteralInline literal)
    {
        if (literal.Content.AsSpan().Contains("\\ ", StringComparison.Ordinal))
            literal.Content = new StringSlice(literal.Content.ToString().Replace("\\ ", "\u00A0", StringComparison.Ordinal));
    }

    static ScriptDelimiter? Opener(InlineProcessor processor, char character, int at)
    {
        Inline? inline = processor.Inline;
        for (var level = 0; inline is not null && level < MostOpen; level++, inline = inline.Parent)
            if (inline is ScriptDelimiter opener && opener.Character == character && opener.End == at)
                return opener;
        return null;
    }

    /// <summary>
    /// Turns openers into text if their closing character turned out to be part of something else, such as code.
    /// </summary>
    public bool PostProcess(
        InlineProcessor state,
        Inline? root,
        Inline? lastChild,
        int postInlineProcessorIndex,
        bool isFinalProcessing
    )
    {
        if (!isFinalProcessing || state.ParserStates[Index] is not List<ScriptDelimiter> openers)
            return true;
        foreach (var opener in openers)
            if (opener.Parent is not null)
                opener.ReplaceByLiteral();
        openers.Clear();
        return true;
    }
}
