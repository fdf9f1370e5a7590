namespace Advance.Tests.Generation.Output;

/// <summary>
/// An author's file or redirect at the address of a generated file is reported at its location, and the last good site stays.
/// </summary>
public class FileClaimTests
{
    const string Clean =
        "-- statiq.json --\n{ \"Host\": \"advance.example\", \"HostFiles\": [\"feed.rss\", \"feed.atom\", \"robots.txt\"], "
        + "\"Severities\": { \"ADV0609\": \"off\" } }\n-- input/about.md --\n---\ntitle: About\n---\nText.\n";

    const string Hint =
        "already belongs to a file that the site makes itself. Rename one of the files, or give one of them another slug.";

    [Theory]
    [InlineData("-- input/feed.rss --\n<rss/>", "input/feed.rss(1,1): error ADV0203: The address /feed.rss")]
    [InlineData("-- input/feed.atom --\n<feed/>", "input/feed.atom(1,1): error ADV0203: The address /feed.atom")]
    [InlineData(
        "-- input/feed.json/data.csv --\n1",
        "input/feed.json/data.csv(1,1): error ADV0203: The address /feed.json/data.csv"
    )]
    public void A_claimed_address_is_reported_by_check_and_build_and_nothing_is_published(string more, string complaint)
    {
        using var site = new TestSite(Clean).BuildClean();
        var before = site.Read("feed.rss");
        using (var other = new TestSite(Clean + more))
            Assert.Equal($"{complaint} {Hint}", other.Diagnostics());
        site.Write("input/feed.rss", "<mine/>").Write("input/about.md", "---\ntitle: Us\n---\n");

        var result = site.Build();

        Assert.Null(result.Written);
        Assert.Equal($"input/feed.rss(1,1): error ADV0203: The address /feed.rss {Hint}", TestSite.Print(result));
        Assert.Equal(before, site.Read("feed.rss"));
        Assert.Contains("About", site.Read("about/index.html"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Root, ".output.advance-new")));
    }

    [Fact]
    public void A_file_that_a_generator_leaves_to_the_author_is_not_reported()
    {
        using var site = new TestSite(Clean + "-- input/robots.txt --\nUser-agent: *\n").BuildClean();
        Assert.Equal("User-agent: *", site.Read("robots.txt").Trim());
    }
}
