using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Advance.Content.Addresses;

/// <summary>
/// Names that a host, a search engine or a browser looks for automatically. Anyone who owns such a file can control the whole
/// site: redirect readers, break every page or take the site over. The names come from the hosts' documentation.
/// </summary>
public static partial class HostFileNames
{
    /// <summary>Looked for in every folder.</summary>
    static readonly FrozenDictionary<string, string> Anywhere = Table(
        ("Apache", ".htaccess .htpasswd"),
        ("PHP", ".user.ini php.ini"),
        ("IIS", "web.config app_offline.htm global.asax iisstart.htm")
    );

    /// <summary>Looked for at the top of a site.</summary>
    static readonly FrozenDictionary<string, string> AtTheTop = Table(
        ("Netlify, Cloudflare Pages and GitLab Pages", "_headers _redirects"),
        ("Netlify", "netlify.toml"),
        ("Cloudflare Pages", "_routes.json _worker.js wrangler.toml wrangler.json wrangler.jsonc cdn-cgi"),
        ("Azure Static Web Apps", "staticwebapp.config.json routes.json"),
        ("GitHub Pages and Surge", "cname"),
        ("GitHub Pages", ".nojekyll _config.yml gemfile"),
        ("GitLab Pages", ".gitlab-ci.yml"),
        ("Codeberg Pages", ".domains"),
        ("Vercel", "vercel.json now.json"),
        ("Firebase", "firebase.json .firebaserc"),
        ("Surge", "auth router cors .surgeignore"),
        ("AWS Amplify", "amplify.yml customhttp.yml"),
        (
            "hosts that build a site from its files",
            "render.yaml app.yaml app.json static.json package.json composer.json deno.json fly.toml procfile "
                + "dockerfile staticfile staticfile.auth caddyfile nginx.conf"
        ),
        ("Apache", "cgi-bin"),
        (
            "hosts that show an error",
            "200.html 400.html 401.html 403.html 404.htm 404.shtml 405.html 500.html 500.shtml 502.html 503.html "
                + "504.html 50x.html error.html not_found.html"
        ),
        ("search engines", "robots.txt sitemap.xml sitemap_index.xml sitemap.txt sitemap.xml.gz bingsiteauth.xml"),
        ("AI crawlers", "llms.txt llms-full.txt ai.txt"),
        ("advertisers", "ads.txt app-ads.txt sellers.json"),
        (
            "browsers and their plug-ins",
            "crossdomain.xml clientaccesspolicy.xml browserconfig.xml opensearch.xml manifest.json "
                + "site.webmanifest manifest.webmanifest sw.js service-worker.js serviceworker.js"
        ),
        ("browsers, apps and certificate authorities", ".well-known apple-app-site-association assetlinks.json fileauth.txt"),
        ("people who report a vulnerability", "security.txt"),
        ("services that verify who owns a site", "keybase.txt trust.txt godaddy.html starfield.html")
    );

    // Words that a page may be called too: hosts act on a file of that name in capitals.
    static readonly FrozenSet<string> AlsoWords = FrozenSet.Create("auth", "router", "cors");

    /// <summary>Who acts on a file of the output, or on a folder that it is in, with the name; null if nobody does.</summary>
    /// <param name="path">Below the output folder: <c>old/launch/index.html</c>.</param>
    /// <param name="homes">The folders of the site's editions, each followed by a slash: "", <c>cy/</c>.</param>
    public static (string Name, string Reader)? Find(string path, IEnumerable<string> homes)
    {
        var parts = path.Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            var name = NameOf(parts[i]);
            if (Anywhere.GetValueOrDefault(name) is { } anywhere)
                return (parts[i], anywhere);
            if (i == parts.Length - 1 && name.EndsWith(".config", StringComparison.Ordinal))
                return (parts[i], "IIS");
        }
        return homes
            .Select(home =>
                path.StartsWith(home, StringComparison.OrdinalIgnoreCase) ? Top(path[home.Length..].Split('/')) : null
            )
            .FirstOrDefault(found => found is not null);
    }

    // On NTFS a colon is followed by another stream of the file.
    static string NameOf(string part) =>
        CanonicalName.Of(part) is var name && name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            ? name[..colon]
            : name;

    static (string, string)? Top(string[] parts)
    {
        var (name, isFile) = (NameOf(parts[0]), parts.Length == 1);
        if (!isFile && AlsoWords.Contains(name))
            return null;
        if (AtTheTop.GetValueOrDefault(name) is { } reader)
            return (parts[0], reader);
        return isFile && Proof().IsMatch(name) ? (parts[0], "services that verify who owns a site") : null;
    }

    // Google, Microsoft, Yandex and IndexNow use a number; others use a word.
    [GeneratedRegex(
        @"^(google[0-9a-f]{12,}|ms[0-9]{6,}|yandex_[0-9a-f]{12,}|[0-9a-f]{32,128}"
            + @"|(pinterest-|loaderio-|zoom_verify).*|.*(domain|site)-verification.*)\.(html?|txt|xml)$"
    )]
    private static partial Regex Proof();

    static FrozenDictionary<string, string> Table(params (string Reader, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split(' ').Select(name => KeyValuePair.Create(name, row.Reader)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
