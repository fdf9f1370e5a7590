using System.Text;
using Advance.Content;
using Advance.Content.Documents;
using Advance.Sites;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Twins;

/// <summary>
/// The Markdown of a body as its author wrote it, with complete addresses. Text must not turn into HTML in a reader that allows
/// HTML, so there is no less-than sign outside code and autolinks.
/// </summary>
static class TwinBody
{
    // The syntax that every Markdown reader supports, including HTML.
    static readonly MarkdownPipeline Common = new MarkdownPipelineBuilder().Build();

    public static string Of(Entry entry, Site site)
    {
        var text = Write(entry, site, keepsCode: true, out var isRisky);
        // Code that other readers might not recognise as code becomes text.
        return isRisky && IsLive(text, site) ? Write(entry, site, keepsCode: false, out _) : text;
    }

    static string Write(Entry entry, Site site, bool keepsCode, out bool isRisky)
    {
        var markdown = entry.Document.Markdown;
        var edits = new TwinEdits(markdown, url => Complete(url, entry, site), keepsCode);
        var text = new StringBuilder(markdown.Length + markdown.Length / 8);
        var done = 0;
        foreach (var edit in edits.Of(entry.Document.Body))
        {
            Plain(markdown, done, edit.Start, text);
            if (edit.Text is not null)
                text.Append(edit.Text);
            else
                text.Append(markdown, edit.Start, edit.End - edit.Start);
            done = edit.End;
        }
        Plain(markdown, done, markdown.Length, text);
        // Otherwise it would continue into the text that follows it in the twin.
        if (entry.Document.Body.OfType<FencedCodeBlock>().LastOrDefault() is { ClosingFencedCharCount: 0 } open)
            text.Append(text[^1] == '\n' ? "" : "\n").Append(open.FencedChar, open.OpeningFencedCharCount).Append('\n');
        isRisky = edits.KeepsRiskyCode;
        return text.ToString();
    }

    /// <summary>Adds text and markup, without anything that could begin a tag or, in some readers, attributes.</summary>
    static void Plain(string markdown, int start, int end, StringBuilder text)
    {
        for (var at = start; at < end; at++)
        {
            var stop = markdown.AsSpan(at, end - at).IndexOfAny('<', '{');
            if (stop < 0)
            {
                text.Append(markdown, at, end - at);
                return;
            }
            text.Append(markdown, at, stop);
            at += stop;
            var isEscaped = IsEscaped(markdown, at);
            if (markdown[at] == '{')
                text.Append(isEscaped ? "{" : "\\{");
            else
            {
                if (isEscaped)
                    text.Length--;
                text.Append("&lt;");
            }
        }
    }

    static bool IsEscaped(string markdown, int at)
    {
        var slashes = 0;
        while (slashes < at && markdown[at - 1 - slashes] == '\\')
            slashes++;
        return slashes % 2 == 1;
    }

    static bool IsLive(string text, Site site) =>
        Markdown
            .Parse(text, Common)
            .Descendants()
            .Any(node => node is HtmlBlock or HtmlInline || (node is LinkInline link && !IsHarmless(link, site)));

    static bool IsHarmless(LinkInline link, Site site)
    {
        var url = link.Url ?? "";
        if (!link.IsImage || UrlPolicy.MayLoad(url))
            return UrlPolicy.Allows(url);
        return site.Settings.Origin is { } origin && url.StartsWith(origin + "/", StringComparison.OrdinalIgnoreCase);
    }

    static string Complete(string url, Entry entry, Site site) =>
        !UrlPolicy.Allows(url) ? "#" : TwinText.Address(UrlPolicy.IsExternal(url) ? url : site.Links.Absolute(url, entry));
}
