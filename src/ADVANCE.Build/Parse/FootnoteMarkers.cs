using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Advance.Parse;

/// <summary>
/// Reads footnote markers before links: CommonMark would read <c>[^1][^2]</c>, two footnotes on one word, as a link with the
/// text "^1" to the reference "^2", and the first footnote would be lost.
/// </summary>
sealed class FootnoteMarkers : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new SignParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }

    sealed class SignParser : InlineParser
    {
        public SignParser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (slice.PeekChar() != '^')
                return false;
            var end = slice.Start + 2;
            while (end <= slice.End && slice.Text[end] is not (']' or '[' or '\n'))
                end++;
            if (end > slice.End || slice.Text[end] != ']')
                return false;

            var label = slice.Text[(slice.Start + 1)..end];
            if (
                !processor.Document.TryGetLinkReferenceDefinition(label, out var definition)
                || definition is not FootnoteLinkReferenceDefinition { CreateLinkInline: { } create }
            )
                return false;
            if (create(processor, definition, null) is not { } marker)
                return false;
            marker.Span.Start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            marker.Span.End = marker.Span.Start + label.Length + 1;
            (marker.Line, marker.Column) = (line, column);
            processor.Inline = marker;
            slice.Start = end + 1;
            return true;
        }
    }
}
