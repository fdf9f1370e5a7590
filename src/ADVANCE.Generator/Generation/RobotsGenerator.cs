using Advance.Content;
using Advance.Sites;

namespace Advance.Generation;

/// <summary>
/// <c>/robots.txt</c> by RFC 9309: everything may be read, and here is the sitemap. A site that is not to be listed may be
/// read as well, for only who reads a page learns that it is not to be listed.
/// </summary>
public sealed class RobotsGenerator : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site)
    {
        // A robots.txt of the input wins: an engineer has named it in HostFiles.
        if (site.Index.Assets.ContainsKey("/robots.txt"))
            yield break;
        var sitemap = site.Settings is { GenerateSitemap: true, IsListed: true, Origin: not null }
            ? $"\nSitemap: {site.Absolute(new Permalink("/sitemap.xml"))}\n"
            : "";
        yield return OutputFile.Text("robots.txt", () => $"User-agent: *\nAllow: /\n{sitemap}");
    }
}
