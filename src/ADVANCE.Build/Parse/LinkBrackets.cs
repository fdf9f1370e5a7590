using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Advance.Parse;

/// <summary>
/// Reads links as Markdig does, but doesn't accept an address with more than 32 open round brackets, as in cmark (CommonMark
/// 0.31.2, 6.3, leaves the limit to programs). Markdig by itself would read <c>[a]([a]([a](</c> to the end of the text for
/// each bracket.
/// </summary>
sealed class LinkBrackets : IMarkdownExtension
{
    const int MostOpen = 32;

    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.ReplaceOrAdd<LinkInlineParser>(new BracketParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }

    sealed class BracketParser : LinkInlineParser
    {
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var isBeforeAddress = slice.CurrentChar == ']' && slice.PeekChar() == '(';
            if (!isBeforeAddress || !HasTooManyOpen(slice))
                return base.Match(processor, ref slice);
            // Even without an address, the words in brackets may refer to a reference.
            var end = slice.End;
            slice.End = slice.Start;
            var matched = base.Match(processor, ref slice);
            slice.End = end;
            return matched;
        }

        static bool HasTooManyOpen(StringSlice slice)
        {
            var open = 0;
            for (var at = slice.Start + 1; at <= slice.End && open <= MostOpen; at++)
            {
                switch (slice.Text[at])
                {
                    case '\\':
                        at++;
                        break;
                    case '(':
                        open++;
                        break;
                    case ')' when --open == 0:
                        return false;
                    case <= ' ' when open > 1 || at > slice.Start + 2:
                        return false;
                }
            }
            return open > MostOpen;
        }
    }
}
