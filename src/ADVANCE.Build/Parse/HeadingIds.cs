using System.Globalization;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Parse;

/// <summary>
/// Gives headings the same ids as GitHub: <c>the-same</c>, <c>the-same-1</c>, <c>the-same-2</c>. Markdig's own extension
/// makes the same ids, but tries every number from 1 for each heading, which takes minutes for many identical headings.
/// </summary>
sealed partial class HeadingIds : IMarkdownExtension
{
    static readonly object Key = typeof(HeadingIds);

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // An underlined heading begins as a paragraph.
        if (pipeline.BlockParsers.Find<HeadingBlockParser>() is { } headings)
            headings.Closed += Watch;
        if (pipeline.BlockParsers.FindExact<ParagraphBlockParser>() is { } paragraphs)
            paragraphs.Closed += Watch;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }

    static void Watch(BlockProcessor processor, Block block)
    {
        if (block is HeadingBlock heading)
            heading.ProcessInlinesEnd += GiveId;
    }

    static void GiveId(InlineProcessor processor, Inline? inline)
    {
        if (processor.Block is not HeadingBlock { Inline: { } words } heading)
            return;
        if (processor.Document.GetData(Key) is not Ids ids)
            processor.Document.SetData(Key, ids = new Ids());
        heading.GetAttributes().Id = ids.For(words);
    }

    /// <summary>The ids of one document.</summary>
    sealed partial class Ids
    {
        readonly HtmlRenderer words = new(TextWriter.Null) { EnableHtmlForInline = false, EnableHtmlEscape = false };
        readonly HashSet<string> taken = new(StringComparer.Ordinal);

        /// <summary>
        /// The last number that was tried for a name. All lower numbers are taken, because ids are never released.
        /// </summary>
        readonly Dictionary<string, int> tried = new(StringComparer.Ordinal);

        public string For(ContainerInline heading)
        {
            using var writer = new StringWriter();
            words.Writer = writer;
            words.Render(heading);
            // Text that Pandoc, kramdown and Hugo read as a heading's attributes has a message, and isn't part of its name.
            var name = LinkHelper.UrilizeAsGfm(Attributes().Replace(writer.ToString(), ""));
            if (name.Length == 0)
                name = "section";
            if (taken.Add(name))
                return name;
            var number = tried.GetValueOrDefault(name);
            string id;
            do id = $"{name}-{(++number).ToString(CultureInfo.InvariantCulture)}";
            while (!taken.Add(id));
            tried[name] = number;
            return id;
        }

        [GeneratedRegex(@"(?<=\S)\s+\{:?\s*[#.][^{}]*\}\s*$")]
        private static partial Regex Attributes();
    }
}
