using Advance.Content.Documents;
using Advance.Languages;
using Advance.Parse.Quotes;
using Advance.Parse.Scripts;
using Advance.Parse.Tables;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace Advance.Parse;

/// <summary>
/// The Markdown that authors write: CommonMark with pipe tables, footnotes, definition lists, task lists, abbreviations,
/// subscript and superscript, bare web addresses as links, GitHub's heading ids and typographic quotes and dashes. HTML tags
/// are text, and no syntax can set an attribute.
/// </summary>
public static class MarkdownDialect
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .Use<UnderlinedHeadings>()
        .UsePipeTables(new PipeTableOptions { UseGfmRules = true })
        .Use<TableCaptions>()
        .UseFootnotes()
        .Use<FootnoteMarkers>()
        .Use<FootnoteOrder>()
        .UseDefinitionLists()
        .UseTaskLists()
        .Use<Abbreviations>()
        .Use<HeadingIds>()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Use<SubAndSuperscript>()
        .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
        .UseSmartyPants()
        .Use<QuotationMarks>()
        .Use<LinkBrackets>()
        .Use<CommentInlines>()
        .Build();

    public static MarkdownDocument Parse(string markdown)
    {
        var body = Markdown.Parse(markdown, Pipeline);
        SourceColumns.Correct(body, markdown);
        // Markdig keeps the rule and the list of footnotes that nothing in the text refers to.
        if (body.LastChild is FootnoteGroup { Count: 0 } empty)
            body.Remove(empty);
        return body;
    }

    /// <summary>The HTML of a tree from <see cref="Parse"/>.</summary>
    /// <param name="body">The tree; not changed.</param>
    /// <param name="link">Turns an address as written into the one on the page.</param>
    /// <param name="picture">
    /// The HTML of a picture by its address as written, its description and its title; if it is null or returns null, the
    /// picture is a plain one.
    /// </param>
    /// <param name="words">The language of the site's own words in it; null for English.</param>
    public static string ToHtml(
        MarkdownDocument body,
        Func<string, string> link,
        Func<string, string, string?, string?>? picture = null,
        Wording? words = null
    )
    {
        words ??= English.Words;
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer) { LinkRewriter = url => UrlPolicy.Allows(url) ? link(url) : "#" };
        Pipeline.Setup(renderer);
        EscapedHtml.Register(renderer.ObjectRenderers);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTaskListRenderer>(new TaskBox(words.Items));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteLinks(link, words.Items));
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new BodyPictures(picture));
        renderer.ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new Figures());
        renderer.Render(body);
        return writer.ToString();
    }
}
