using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Renderers;

namespace Advance.Parse.Tables;

/// <summary>
/// Gives tables Pandoc's captions, and HTML that the pages' policy allows. Must come after Markdig's own tables.
/// </summary>
sealed class TableCaptions : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.InsertBefore<ParagraphBlockParser>(new TableCaptionParser());
        pipeline.DocumentProcessed += NearCaptions.Take;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
            html.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableRenderer());
    }
}
