using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Advance.Parse.Scripts;

/// <summary>The character that opens a subscript or superscript, until its closing one is read.</summary>
/// <param name="parser">Its parser.</param>
/// <param name="character"><c>^</c> or <c>~</c>.</param>
/// <param name="end">Where the closing character is, as an offset into the parsed text.</param>
sealed class ScriptDelimiter(InlineParser parser, char character, int end) : DelimiterInline(parser)
{
    public char Character => character;

    public int End => end;

    public override string ToLiteral() => character.ToString();
}
