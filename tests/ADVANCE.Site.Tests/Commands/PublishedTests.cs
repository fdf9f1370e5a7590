using Advance.Tests.Browsing;
using Advance.Tests.Running;

namespace Advance.Tests.Commands;

/// <summary><c>check --published</c>, with sitemaps in files and on a server.</summary>
public class PublishedTests
{
    const string Gone =
        "<urlset>\n<url><loc>https://old.example/posts/first/</loc></url>\n<url>"
        + "<loc>https://old.example/news/first/</loc></url>\n</urlset>";

    const string Words =
        "error ADV0210: '/posts/first/' was published, but there is nothing at that address now. If it is /news/first/ now, add "
        + "'redirect_from: /posts/first/' to input/news/first.md.";

    [Fact]
    public void The_site_s_own_sitemap_gives_no_errors()
    {
        using var site = new SiteFolder(SmallSite.Clean);
        Assert.Equal(0, site.Run("build").ExitCode);

        var check = site.Run("check", "--published", "output/sitemap.xml");

        Assert.Equal("No problems found.", Assert.Single(check.OutputLines));
        Assert.Equal(0, check.ExitCode);
    }

    [Fact]
    public void A_lost_address_fails_the_check_at_the_sitemap_s_line()
    {
        using var site = new SiteFolder(SmallSite.Clean).Write("published/sitemap.xml", Gone);

        var check = site.Run("check", "--published", "published/sitemap.xml");

        Assert.Equal(
            [$"published/sitemap.xml(2,11): {Words}", "Found 1 error, 0 warnings. 'advance explain ADV0210' explains it."],
            check.OutputLines
        );
        Assert.Equal(1, check.ExitCode);
    }

    [Fact]
    public async Task A_sitemap_index_on_a_server_leads_to_its_sitemaps()
    {
        using var site = new SiteFolder(SmallSite.Clean);
        using var published = new TempFolder();
        await using var host = await StaticHost.Serve(published.Root);
        await File.WriteAllTextAsync(published.Combine("pages.xml"), Gone, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            published.Combine("sitemap.xml"),
            $"<sitemapindex><sitemap><loc>{host.Origin}/pages.xml</loc></sitemap></sitemapindex>",
            TestContext.Current.CancellationToken
        );

        var check = site.Run("check", "--published", $"{host.Origin}/sitemap.xml");

        Assert.Equal($"{host.Origin}/pages.xml(2,11): {Words}", check.OutputLines[0]);
        Assert.Equal(1, check.ExitCode);
    }

    [Fact]
    public async Task A_sitemap_index_that_lists_another_host_is_not_followed()
    {
        using var site = new SiteFolder(SmallSite.Clean);
        using var published = new TempFolder();
        await using var host = await StaticHost.Serve(published.Root);
        await File.WriteAllTextAsync(
            published.Combine("sitemap.xml"),
            "<sitemapindex><sitemap><loc>http://127.0.0.1:9/pages.xml</loc></sitemap></sitemapindex>",
            TestContext.Current.CancellationToken
        );

        var check = site.Run("check", "--published", $"{host.Origin}/sitemap.xml");

        Assert.StartsWith(
            $"advance: The sitemap '{host.Origin}/sitemap.xml' lists a sitemap of another site, 'http://127.0.0.1:9/pages.xml'",
            Assert.Single(check.ErrorLines),
            StringComparison.Ordinal
        );
        Assert.Equal(2, check.ExitCode);
    }

    [Fact]
    public void A_host_that_does_not_answer_gives_a_warning_and_does_not_fail_the_check()
    {
        using var site = new SiteFolder(SmallSite.Clean);

        var check = site.Run("check", "--published", "http://127.0.0.1:9/sitemap.xml");

        Assert.StartsWith(
            "http://127.0.0.1:9/sitemap.xml(1,1): warning ADV0611: The sitemap can't be read: ",
            check.OutputLines[0],
            StringComparison.Ordinal
        );
        Assert.Equal(0, check.ExitCode);
    }

    [Fact]
    public async Task The_first_publication_has_no_sitemap_to_compare_with_and_this_is_reported()
    {
        using var site = new SiteFolder(SmallSite.Clean);
        using var published = new TempFolder();
        await using var host = await StaticHost.Serve(published.Root);

        var check = site.Run("check", "--published", $"{host.Origin}/sitemap.xml");

        Assert.StartsWith(
            $"{host.Origin}/sitemap.xml(1,1): info ADV0610: The host has no sitemap at this address. ",
            check.OutputLines[0],
            StringComparison.Ordinal
        );
        Assert.Equal(0, check.ExitCode);
    }

    [Theory]
    [InlineData("nothing.xml", "advance: The sitemap 'nothing.xml' can't be read: there is no such file.")]
    [InlineData("statiq.json", "advance: 'statiq.json' isn't a sitemap: ")]
    [InlineData("sitemap.xml.gz", "advance: The sitemap 'sitemap.xml.gz' is compressed. Unpack it first, with 'gunzip'.")]
    public void A_sitemap_that_cannot_be_read_is_wrong_usage_with_a_message(string sitemap, string words)
    {
        using var site = new SiteFolder(SmallSite.Clean);

        var check = site.Run("check", "--published", sitemap);

        Assert.StartsWith(words, Assert.Single(check.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(2, check.ExitCode);
    }
}
