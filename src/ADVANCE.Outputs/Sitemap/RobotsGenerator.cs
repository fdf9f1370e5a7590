using Advance.Content;
using Advance.Render;
using Advance.Sites;

namespace Advance.Sitemap;

/// <summary>
/// <c>/robots.txt</c>, following RFC 9309: everything may be crawled, and the sitemap is here. A site that should not be
/// indexed may be crawled too, because a crawler has to read a page to learn that it should not be indexed.
/// </summary>
public sealed class RobotsGenerator : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site)
    {
        // A robots.txt in the input takes precedence: an engineer has named it in HostFiles.
        if (site.Index.Assets.ContainsKey("/robots.txt"))
            yield break;
        var sitemap = site.Settings is { GenerateSitemap: true, IsListed: true, Origin: not null }
            ? $"\nSitemap: {site.Absolute(new Permalink("/sitemap.xml"))}\n"
            : "";
        yield return OutputFile.Text("robots.txt", () => $"User-agent: *\nAllow: /\n{sitemap}");
    }
}
