using Advance.Content;
using Advance.Parsing;
using Advance.Sites;

namespace Advance.Generation;

/// <summary>Renders the Markdown of entries.</summary>
public static class Bodies
{
    /// <summary>HTML for a page of this site.</summary>
    public static string Html(Site site, Entry entry) => MarkdownDialect.ToHtml(entry.Document.Body, url => site.Links.Resolve(url, entry).Href);

    /// <summary>HTML for a reader elsewhere, such as a feed's: every address is complete.</summary>
    public static string AbsoluteHtml(Site site, Entry entry) => MarkdownDialect.ToHtml(entry.Document.Body, url => site.Links.Resolve(url, entry).Href switch
    {
        ['#', ..] anchor => site.Absolute(entry.Permalink) + anchor,
        ['/', not '/', ..] path => site.Settings.Origin + path,
        var other => other,
    });
}
