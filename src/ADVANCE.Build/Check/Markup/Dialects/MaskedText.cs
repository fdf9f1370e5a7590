using Advance.Content.Documents;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Check.Markup.Dialects;

/// <summary>
/// The source of a block with everything that became markup masked, so that anything that still looks like markup is shown to
/// readers as text.
/// </summary>
/// <param name="Start">Where the block begins, as an offset into the document's Markdown.</param>
/// <param name="Text">The source, character for character.</param>
readonly record struct MaskedText(int Start, string Text)
{
    /// <summary>Replaces each masked character (U+FFFC, object replacement character).</summary>
    public const char Mask = '\uFFFC';

    /// <summary>Replaces code (a noncharacter).</summary>
    const char CodeMask = '\uFDD2';

    public const string CodeSign = "\uFDD2",
        OpenBracketSign = "\uFDD0";

    /// <summary>Replaces brackets after a backslash: text here, but a formula elsewhere (noncharacters).</summary>
    const char OpenBracket = '\uFDD0',
        CloseBracket = '\uFDD1';

    public static MaskedText Of(ContainerInline inlines, LeafBlock block, Document document)
    {
        var (start, end) = Extent(inlines, block);
        end = Math.Min(end, document.Markdown.Length - 1);
        if (start < 0 || end < start)
            return new MaskedText(0, "");
        var text = document.Markdown.AsSpan(start, end - start + 1).ToArray();
        foreach (var inline in inlines.Descendants().OfType<Inline>())
            Cover(inline, text, start);
        CoverEscapes(text);
        return new MaskedText(start, new string(text));
    }

    /// <summary>The same for plain text, in which only code between backticks is markup.</summary>
    public static MaskedText Of(string plain)
    {
        var text = plain.ToCharArray();
        var open = plain.IndexOf('`', StringComparison.Ordinal);
        while (open >= 0 && plain.IndexOf('`', open + 1) is >= 0 and var close)
        {
            text.AsSpan(open..(close + 1)).Fill(CodeMask);
            open = plain.IndexOf('`', close + 1);
        }
        return new MaskedText(0, new string(text));
    }

    // Markdig gives some cells' blocks no position. Anything inside an unclosed bracket ends after it.
    static (int Start, int End) Extent(ContainerInline inlines, LeafBlock block) =>
        block.Parent is Markdig.Extensions.Tables.TableCell && inlines.FirstChild is { } first
            ? (first.Span.Start, inlines.Descendants().Max(inline => inline.Span.End))
            : (block.Span.Start, block.Span.End);

    static void Cover(Inline inline, char[] text, int start)
    {
        switch (inline)
        {
            case CodeInline:
                Fill(inline.Span.Start, inline.Span.End, CodeMask);
                break;
            case AutolinkInline or HtmlInline or FootnoteLink or LinkInline { IsAutoLink: true }:
                Fill(inline.Span.Start, inline.Span.End);
                break;
            case EmphasisInline emphasis:
                Fill(emphasis.Span.Start, emphasis.Span.Start + emphasis.DelimiterCount - 1);
                Fill(emphasis.Span.End - emphasis.DelimiterCount + 1, emphasis.Span.End);
                break;
            case LinkInline link:
                Fill(link.Span.Start, link.Span.Start + (link.IsImage ? 1 : 0));
                var hasWords = link.LastChild is { } last && last.Span.End >= link.Span.Start;
                var afterWords = hasWords ? link.LastChild!.Span.End + 1 : link.Span.Start;
                // Readers see a title too: as a caption, or when they point at the link.
                var hasTitle = link.TitleSpan.Start > afterWords && link.TitleSpan.End < link.Span.End;
                Fill(afterWords, hasTitle ? link.TitleSpan.Start - 1 : link.Span.End);
                if (hasTitle)
                    Fill(link.TitleSpan.End + 1, link.Span.End);
                break;
        }

        void Fill(int from, int to, char mask = Mask)
        {
            for (var i = Math.Max(from - start, 0); i <= to - start && i < text.Length; i++)
                if (text[i] != '\n')
                    text[i] = mask;
        }
    }

    static void CoverEscapes(char[] text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] != '\\' || !IsPunctuation(text[i + 1]))
                continue;
            // Some tools need two backslashes.
            var bracket = text[i + 1] == '\\' && i + 2 < text.Length ? i + 2 : i + 1;
            var mark = text[bracket] switch
            {
                '(' or '[' => OpenBracket,
                ')' or ']' => CloseBracket,
                _ => Mask,
            };
            if (mark == Mask)
                bracket = i + 1;
            text.AsSpan(i..(bracket + 1)).Fill(Mask);
            text[mark == OpenBracket ? i : bracket] = mark;
            i = bracket;
        }
    }

    static bool IsPunctuation(char letter) => letter is > ' ' and < '\u007F' && !char.IsAsciiLetterOrDigit(letter);
}
