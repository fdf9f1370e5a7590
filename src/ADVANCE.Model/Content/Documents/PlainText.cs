using System.Net;
using System.Runtime.InteropServices;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.SmartyPants;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Content.Documents;

/// <summary>The words of a syntax tree without its markup: for search, excerpts, reading time and headings.</summary>
public static class PlainText
{
    static readonly SmartyPantOptions Marks = new();

    // One per thread, reused.
    [ThreadStatic]
    static List<char>? letters;

    /// <summary>One block, container or inline on one line.</summary>
    public static string Of(MarkdownObject node)
    {
        var text = letters ??= [];
        text.Clear();
        Write(node, text);
        return Squeeze(CollectionsMarshal.AsSpan(text));
    }

    /// <summary>The first paragraph of a body that has words, or "" if there is none.</summary>
    public static string FirstParagraph(MarkdownDocument body) =>
        body.OfType<ParagraphBlock>().Select(Of).FirstOrDefault(text => text.Length > 0) ?? "";

    static void Write(MarkdownObject node, List<char> text)
    {
        switch (node)
        {
            case LiteralInline literal:
                text.AddRange(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.AddRange(code.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                text.AddRange(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                text.Add(' ');
                break;
            case AutolinkInline link:
                text.AddRange(link.Url.AsSpan());
                break;
            case SmartyPant mark:
                text.AddRange(WebUtility.HtmlDecode(Marks.Mapping[mark.Type]).AsSpan());
                break;
            case AbbreviationInline abbreviation:
                text.AddRange(abbreviation.Abbreviation.Label.AsSpan());
                break;
            case FootnoteLink or TaskList or HtmlInline or HtmlBlock or LinkReferenceDefinitionGroup:
                break;
            case ContainerInline inlines:
                foreach (var inline in inlines)
                    Write(inline, text);
                break;
            case LeafBlock { Inline: { } inline }:
                Write(inline, text);
                text.Add(' ');
                break;
            case LeafBlock leaf:
                text.AddRange(leaf.Lines.ToString().AsSpan());
                text.Add(' ');
                break;
            case ContainerBlock blocks:
                foreach (var block in blocks)
                    Write(block, text);
                break;
        }
    }

    // In place, because it only gets shorter.
    static string Squeeze(Span<char> text)
    {
        var length = 0;
        var space = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                space = length > 0;
                continue;
            }
            if (space)
                text[length++] = ' ';
            space = false;
            text[length++] = letter;
        }
        return text[..length].ToString();
    }
}
