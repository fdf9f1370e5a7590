using System.Text.Json;

namespace Advance.Tests.Generation;

/// <summary>A preview of a site, which search engines should not index.</summary>
public class UnlistedSiteTests
{
    static TestSite Site(string settings) =>
        new(
            $"-- statiq.json --\n{{ \"Host\": \"advance.example\"{settings} }}\n-- input/index.md --\n---\ntitle: "
                + "Home\n---\nWelcome.\n"
        );

    [Fact]
    public void An_unlisted_site_says_noindex_and_has_no_sitemap_but_may_be_crawled()
    {
        using var site = Site(", \"Robots\": \"noindex\"");
        // The tests' own theme links to a sitemap.
        Assert.False(site.Build().HasErrors);
        Assert.Contains("  X-Robots-Tag: noindex", site.Read("_headers").Split('\n'));
        using var azure = JsonDocument.Parse(site.Read("staticwebapp.config.json"));
        Assert.Equal("noindex", azure.RootElement.GetProperty("globalHeaders").GetProperty("X-Robots-Tag").GetString());
        Assert.Equal("User-agent: *\nAllow: /\n", site.Read("robots.txt"));
        Assert.False(site.Has("sitemap.xml"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(", \"Robots\": \"index\"")]
    public void A_published_site_does_not_say_noindex(string settings)
    {
        using var site = Site(settings).BuildClean();
        Assert.DoesNotContain("X-Robots-Tag", site.Read("_headers"), StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://advance.example/sitemap.xml", site.Read("robots.txt"), StringComparison.Ordinal);
        Assert.True(site.Has("sitemap.xml"));
    }
}
