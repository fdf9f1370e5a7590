using Advance.Content.Documents;
using Advance.Parse;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Twins;

/// <summary>A place in a body's Markdown that a twin writes differently, or keeps exactly.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The position after the last character.</param>
/// <param name="Text">What to write, or null to keep what is there.</param>
readonly record struct TwinEdit(int Start, int End, string? Text);

/// <summary>
/// Finds everything that a twin can't copy as it is: addresses, HTML, pictures from other sites, and code that other readers
/// may not recognise as code.
/// </summary>
/// <param name="markdown">The body as written.</param>
/// <param name="address">Makes an address complete.</param>
/// <param name="keepsCode">Whether code stays code; if false, all code becomes text.</param>
sealed class TwinEdits(string markdown, Func<string, string> address, bool keepsCode)
{
    readonly List<TwinEdit> edits = [];

    /// <summary>Whether some of the code that is kept would be markup in a reader that didn't recognise it as code.</summary>
    public bool KeepsRiskyCode { get; private set; }

    /// <summary>All edits, in the order of the text, without overlaps.</summary>
    public IEnumerable<TwinEdit> Of(MarkdownDocument body)
    {
        Walk(body, isCommon: true);
        foreach (var definition in Abbreviations.In(body))
            Definition(definition.Span);
        var done = 0;
        var inText = edits.Where(edit => edit.Start >= 0 && edit.End <= markdown.Length && edit.Start < edit.End);
        foreach (var edit in inText.OrderBy(edit => edit.Start).ThenByDescending(edit => edit.End))
        {
            if (edit.Start < done)
                continue;
            done = edit.End;
            yield return edit;
        }
    }

    /// <param name="node">The block or inline.</param>
    /// <param name="isCommon">False inside syntax that CommonMark lacks, where other readers see other blocks.</param>
    void Walk(MarkdownObject node, bool isCommon)
    {
        switch (node)
        {
            case HtmlInline html:
                Write(html.Span, TwinText.Escaped(HtmlComments.Without(html.Tag)));
                break;
            case HtmlBlock html:
                Lines(html);
                break;
            case CodeInline code:
                Code(code.Span, code.Content, isCommon);
                break;
            case FencedCodeBlock code:
                Code(code.Span, code.Lines.ToString(), isCommon);
                break;
            // After a list, which may precede the body in a twin, indented lines are not code.
            case CodeBlock code:
                Code(code.Span, code.Lines.ToString(), isCommon && !IsRisky(code.Lines.ToString()));
                break;
            case AutolinkInline link when keepsCode && (link.IsEmail || UrlPolicy.Allows(link.Url)):
                Write(link.Span, null);
                break;
            case AutolinkInline link:
                Write(link.Span, TwinText.Escaped(link.Url));
                break;
            case LinkInline { IsImage: true } picture when !UrlPolicy.MayLoad(picture.Url ?? ""):
                Write(picture.Span, TwinText.Escaped(PlainText.Of(picture)));
                break;
            case LinkInline { IsAutoLink: true } link:
                Bare(link.Span);
                break;
            case LinkInline link:
                if (link.Reference is null && link.UrlSpan.Start > link.Span.Start)
                    Write(link.UrlSpan, address(link.Url ?? ""));
                Children(link, isCommon);
                break;
            case FootnoteLinkReferenceDefinition { Footnote: { Order: < 0 } unused }:
                Walk(unused, isCommon: false);
                break;
            // These have no address. If there is none, Markdig gives the position of the first character.
            case FootnoteLinkReferenceDefinition or HeadingLinkReferenceDefinition:
                break;
            case LinkReferenceDefinition definition:
                if (definition.UrlSpan.Start > definition.Span.Start)
                    Write(definition.UrlSpan, address(definition.Url ?? ""));
                break;
            case Footnote or TableCell or DefinitionItem:
                Children(node, isCommon: false);
                break;
            default:
                Children(node, isCommon);
                break;
        }
    }

    void Children(MarkdownObject node, bool isCommon)
    {
        if (node is LeafBlock { Inline: { } leaf })
            Walk(leaf, isCommon);
        else if (node is ContainerInline inlines)
            foreach (var inline in inlines)
                Walk(inline, isCommon);
        else if (node is ContainerBlock blocks)
            foreach (var block in blocks)
                Walk(block, isCommon);
    }

    void Code(SourceSpan span, string content, bool isCommon)
    {
        KeepsRiskyCode |= keepsCode && isCommon && IsRisky(content);
        Write(span, keepsCode && isCommon ? null : TwinText.Escaped(content.Trim()));
    }

    // Other readers end a bare address earlier, and take the rest for a picture or code.
    void Bare(SourceSpan span)
    {
        var written = markdown.AsSpan(span.Start, Math.Min(markdown.Length, span.End + 1) - span.Start);
        Write(span, written.IndexOfAny("[]`<!") < 0 ? null : TwinText.Escaped(written.ToString()));
    }

    // Line by line: the start of a line may belong to a list or a quotation.
    void Lines(HtmlBlock html)
    {
        var isComment = false;
        for (var i = 0; i < html.Lines.Count; i++)
        {
            var line = html.Lines.Lines[i].Slice;
            var shown =
                html.Type == HtmlBlockType.Comment ? "" : TwinText.Escaped(HtmlComments.Without(line.ToString(), ref isComment));
            Write(new SourceSpan(line.Start, line.End), shown);
        }
    }

    // Readers that don't support abbreviations take it for a paragraph.
    void Definition(SourceSpan span)
    {
        var line = markdown.AsSpan(span.Start, Math.Min(markdown.Length, span.End + 1) - span.Start);
        var end = line.IndexOf("]:", StringComparison.Ordinal);
        if (end < 2)
            return;
        var (label, meaning) = (line[2..end].ToString(), HtmlComments.Without(line[(end + 2)..].ToString()).Trim());
        Write(span, $"*[{TwinText.Escaped(label)}]: {TwinText.Escaped(meaning)}");
    }

    void Write(SourceSpan span, string? text) => edits.Add(new(span.Start, span.End + 1, text));

    static bool IsRisky(string code) =>
        code.Contains('<', StringComparison.Ordinal) || code.Contains("](", StringComparison.Ordinal);
}
