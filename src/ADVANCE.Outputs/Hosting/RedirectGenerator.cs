using System.Net;
using Advance.Languages;
using Advance.Pages;
using Advance.Render;
using Advance.Render.HtmlReading.Markup;
using Advance.Sites;

namespace Advance.Hosting;

/// <summary>
/// Pages at old addresses that redirect to the new ones, and Netlify's <c>_redirects</c> if the settings ask for it. Some
/// browsers are set not to follow such a redirect automatically, so the reader stays on the page. That is why the page has an
/// exit link too.
/// </summary>
public sealed class RedirectGenerator : IGenerator
{
    static readonly PageMarkup Markup = new(
        new MarkupPart(
            [],
            """
            html lang
            head
            body
            p
            a href rel
            """
        ),
        new MarkupPart(
            ["head"],
            """
            meta charset name content http-equiv
            title
            link rel href
            """
        )
    )
    {
        MayRefresh = true,
    };

    public IEnumerable<OutputFile> Generate(Site site)
    {
        var redirects = Redirect.Of(site);
        foreach (var redirect in redirects.DistinctBy(redirect => redirect.PageIn(site.Settings) ?? redirect.From))
        {
            if (redirect.PageIn(site.Settings) is not { } page)
                continue;
            yield return OutputFile.Text(page.OutputPath, () => Page(site.Editions.Of(redirect.To), redirect)) with
            {
                Markup = Markup,
            };
        }
        if (site.Settings.NetlifyRedirects && redirects.Count > 0 && !site.Index.Assets.ContainsKey("/" + RedirectsFile.Name))
            yield return OutputFile.Text(RedirectsFile.Name, () => RedirectsFile.Of(site));
    }

    static string Page(Site site, Redirect redirect)
    {
        var href = WebUtility.HtmlEncode(site.Href(redirect.To.Permalink));
        var title = WebUtility.HtmlEncode(redirect.To.Title);
        var exit = WebUtility.HtmlEncode(site.Settings.ExitUrl);
        var link = $"<a href=\"{href}\">{title}</a>";
        return $"""
            <!doctype html>
            <html lang="{WebUtility.HtmlEncode(site.Settings.Language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="{ContentPolicy.Bare.Meta}">
            <meta name="robots" content="noindex">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <title>{WebUtility.HtmlEncode(site.Settings.SiteTitle)}: {title}</title>
            <link rel="canonical" href="{WebUtility.HtmlEncode(site.Absolute(redirect.To.Permalink))}">
            <meta http-equiv="refresh" content="0; url={href}">
            </head>
            <body>
            <p><a href="{exit}" rel="nofollow noreferrer">{WebUtility.HtmlEncode(site.Words.Frame.ExitThisPage)}</a></p>
            <p>{site.Words.Frame.MovedTo.Fill(("page", link))}</p>
            </body>
            </html>

            """;
    }
}
