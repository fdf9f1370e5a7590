using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Advance.Parse.Scripts;

/// <summary>
/// Subscript <c>H~2~O</c> and superscript <c>10^6^</c> by Pandoc's rules. Markdig's own implementation pairs characters
/// across words.
/// </summary>
sealed class SubAndSuperscript : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<EmphasisInlineParser>(new ScriptParser());

    // The strikethrough renderer knows the tags of all characters.
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}
