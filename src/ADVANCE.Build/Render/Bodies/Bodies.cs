using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Advance.Content;
using Advance.Parse;
using Advance.Render.Pictures;
using Advance.Sites;

namespace Advance.Render.Bodies;

/// <summary>Renders the Markdown of entries.</summary>
public static class Bodies
{
    static readonly ConditionalWeakTable<Site, ConcurrentDictionary<Entry, string>> Kept = [];

    static readonly ConditionalWeakTable<Site, ConcurrentDictionary<Entry, IReadOnlyList<string>>> Leaks = [];

    /// <summary>HTML for a page on this site.</summary>
    public static string Html(Site site, Entry entry, IPictures pictures) =>
        Checked(
            site,
            entry,
            MarkdownDialect.ToHtml(
                entry.Document.Body,
                url => site.Links.Resolve(url, entry).Href,
                (url, alt, title) =>
                    site.Links.Resolve(url, entry).Asset is { } asset
                    && pictures.Show(asset, PicturePlace.Text, site) is { } shown
                        ? PictureHtml.Of(shown, alt, title: title)
                        : null,
                site.Words
            )
        );

    /// <summary>HTML for readers elsewhere, such as in feeds: every address is complete.</summary>
    public static string AbsoluteHtml(Site site, Entry entry) =>
        Kept.TryGetValue(site, out var kept) && kept.TryGetValue(entry, out var html) ? html : MakeAbsolute(site, entry);

    /// <summary>
    /// The same, cached for as long as the site exists, for bodies that are in several files, such as the newest items.
    /// </summary>
    public static string KeptAbsoluteHtml(Site site, Entry entry) =>
        Kept.GetValue(site, _ => new(ReferenceEqualityComparer.Instance))
            .GetOrAdd(entry, static (entry, site) => MakeAbsolute(site, entry), site);

    /// <summary>The bodies that rendered to something that Markdown never produces, and what it is.</summary>
    public static IReadOnlyDictionary<Entry, IReadOnlyList<string>> Leaking(Site site) =>
        Leaks.TryGetValue(site, out var leaks) ? leaks : new Dictionary<Entry, IReadOnlyList<string>>();

    static string MakeAbsolute(Site site, Entry entry) =>
        Checked(
            site,
            entry,
            MarkdownDialect.ToHtml(entry.Document.Body, url => site.Links.Absolute(url, entry), words: site.Words)
        );

    static string Checked(Site site, Entry entry, string html)
    {
        if (BodyMarkupCheck.Foreign(html, site.Settings.Origin) is { Count: > 0 } foreign)
            Leaks.GetValue(site, _ => new(ReferenceEqualityComparer.Instance))[entry] = foreign;
        return html;
    }
}
