using Advance.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Checks.Markup.Dialects;

/// <summary>The source of a block in which everything that became markup is masked, so what looks like markup is text to readers.</summary>
static class MaskedSource
{
    /// <summary>In place of each masked character (U+FFFC, object replacement character).</summary>
    public const char Mask = '\uFFFC';

    /// <summary>The source of a block, as long as the block itself.</summary>
    public static string Of(LeafBlock block, Document document)
    {
        var start = block.Span.Start;
        var text = document.Markdown.AsSpan(start, Math.Min(block.Span.Length, document.Markdown.Length - start)).ToArray();
        foreach (var inline in block.Inline!.Descendants())
        {
            switch (inline)
            {
                case CodeInline or AutolinkInline or HtmlInline: Cover(inline.Span); break;
                case EmphasisInline emphasis:
                    Cover(new SourceSpan(emphasis.Span.Start, emphasis.Span.Start + emphasis.DelimiterCount - 1));
                    Cover(new SourceSpan(emphasis.Span.End - emphasis.DelimiterCount + 1, emphasis.Span.End));
                    break;
                case LinkInline { IsAutoLink: true } or Markdig.Extensions.Footnotes.FootnoteLink: Cover(inline.Span); break;
                case LinkInline link:
                    Cover(new SourceSpan(link.Span.Start, link.Span.Start + (link.IsImage ? 1 : 0)));
                    Cover(new SourceSpan(link.LastChild is { } last && last.Span.End >= link.Span.Start ? last.Span.End + 1 : link.Span.Start, link.Span.End));
                    break;
            }
        }
        CoverEscapes(text);
        return new string(text);

        void Cover(SourceSpan span)
        {
            for (var i = Math.Max(span.Start - start, 0); i <= span.End - start && i < text.Length; i++)
                if (text[i] != '\n') text[i] = Mask;
        }
    }

    static void CoverEscapes(Span<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] != '\\' || !(char.IsAsciiLetterOrDigit(text[i + 1]) is false && text[i + 1] is > ' ' and < '\u007F')) continue;
            text[i] = text[i + 1] = Mask;
            i++;
        }
    }
}
