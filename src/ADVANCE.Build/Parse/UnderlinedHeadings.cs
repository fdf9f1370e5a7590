using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Advance.Parse;

/// <summary>
/// Gives underlined headings the position of their first line: Markdig gives them, and everything in them, the position of
/// the underline.
/// </summary>
sealed class UnderlinedHeadings : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += Place;

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }

    static void Place(BlockProcessor processor, Block block)
    {
        if (block is HeadingBlock { IsSetext: true, Lines: { Count: > 0 } lines })
            block.Line = lines.Lines[0].Line;
    }
}
