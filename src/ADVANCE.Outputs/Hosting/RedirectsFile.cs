using System.Text;
using Advance.Sites;

namespace Advance.Hosting;

/// <summary>
/// <c>_redirects</c>, which Netlify and Cloudflare Pages read and do not publish: each line has an old address, the new one and
/// the status. Cloudflare follows a redirect even if there is a file at the old address; Netlify does not.
/// https://docs.netlify.com/manage/routing/redirects/overview/,
/// https://developers.cloudflare.com/pages/configuration/redirects/
/// </summary>
static class RedirectsFile
{
    public const string Name = "_redirects";

    public static string Of(Site site)
    {
        var lines = new StringBuilder();
        foreach (var redirect in Redirect.Of(site))
            lines.Append(Line(site, redirect)).Append('\n');
        return lines.ToString();
    }

    public static string Line(Site site, Redirect redirect) =>
        $"{site.Href(redirect.From)} {site.Href(redirect.To.Permalink)} 301";
}
