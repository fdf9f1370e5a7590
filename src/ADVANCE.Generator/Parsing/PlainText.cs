using System.Net;
using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.SmartyPants;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Parsing;

/// <summary>The words of a syntax tree without its markup: for search, excerpts, reading time and headings.</summary>
public static class PlainText
{
    static readonly SmartyPantOptions Marks = new();

    /// <summary>One block, container or inline on one line.</summary>
    public static string Of(MarkdownObject node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return Squeeze(text);
    }

    /// <summary>The first paragraph of a body, or "" where there is none.</summary>
    public static string FirstParagraph(MarkdownDocument body) => body.OfType<ParagraphBlock>().FirstOrDefault() is { } first ? Of(first) : "";

    static void Write(MarkdownObject node, StringBuilder text)
    {
        switch (node)
        {
            case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
            case CodeInline code: text.Append(code.Content); break;
            case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
            case LineBreakInline: text.Append(' '); break;
            case AutolinkInline link: text.Append(link.Url); break;
            case SmartyPant mark: text.Append(WebUtility.HtmlDecode(Marks.Mapping[mark.Type])); break;
            case AbbreviationInline abbreviation: text.Append(abbreviation.Abbreviation.Label); break;
            case FootnoteLink or TaskList or HtmlInline or HtmlBlock or LinkReferenceDefinitionGroup: break;
            case ContainerInline inlines: foreach (var inline in inlines) Write(inline, text); break;
            case LeafBlock { Inline: { } inline }: Write(inline, text); text.Append(' '); break;
            case LeafBlock leaf: text.Append(leaf.Lines.ToString()).Append(' '); break;
            case ContainerBlock blocks: foreach (var block in blocks) Write(block, text); break;
        }
    }

    static string Squeeze(StringBuilder text)
    {
        var squeezed = new StringBuilder(text.Length);
        var space = false;
        foreach (var chunk in text.GetChunks())
        foreach (var letter in chunk.Span)
        {
            if (char.IsWhiteSpace(letter)) { space = squeezed.Length > 0; continue; }
            if (space) squeezed.Append(' ');
            space = false;
            squeezed.Append(letter);
        }
        return squeezed.ToString();
    }
}
