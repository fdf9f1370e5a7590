using Markdig;
using Markdig.Extensions.SmartyPants;
using Markdig.Renderers;

namespace Advance.Parse.Quotes;

/// <summary>
/// Curls straight quotation marks and apostrophes, as Pandoc does. Markdig's own parser leaves apostrophes and marks without
/// a partner straight, so a text had both kinds.
/// </summary>
sealed class QuotationMarks : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<SmartyPantsInlineParser>(new QuotationMarkParser());

    // SmartyPants' renderer writes the marks.
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}
