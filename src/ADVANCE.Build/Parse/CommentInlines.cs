using Advance.Diagnostics;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Parse;

/// <summary>
/// Reads a comment within a paragraph, whatever it contains, even if it is never closed: in CommonMark that would be text,
/// and a note to colleagues would be published.
/// </summary>
sealed class CommentInlines : IMarkdownExtension
{
    public static readonly Rule Unclosed = new(
        "ADV0043",
        Severity.Error,
        "A comment is never closed",
        "Write '-->' where the comment ends. If readers should see '<!--', put it between backticks: `<!--`."
    );

    /// <summary>True for a comment that continues to the end of its paragraph.</summary>
    public static bool IsOpen(HtmlInline html) =>
        html.Tag.StartsWith("<!--", StringComparison.Ordinal) && !html.Tag.EndsWith("-->", StringComparison.Ordinal);

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new CommentParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }

    sealed class CommentParser : InlineParser
    {
        public CommentParser() => OpeningCharacters = ['<'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var rest = slice.AsSpan();
            if (!rest.StartsWith("<!--"))
                return false;
            var close = rest[2..].IndexOf("-->");
            var length = close < 0 ? rest.Length : close + 5;
            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new HtmlInline(rest[..length].ToString())
            {
                Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + length - 1)),
                Line = line,
                Column = column,
            };
            slice.Start += length;
            return true;
        }
    }
}
