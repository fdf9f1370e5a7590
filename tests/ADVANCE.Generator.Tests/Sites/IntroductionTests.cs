namespace Advance.Tests.Sites;

/// <summary>The file index.md of a section has the title and the introduction of its list.</summary>
public class IntroductionTests
{
    static string Item(string path, string title, string fields = "") =>
        $"-- input/{path} --\n---\ntitle: {title}\ndate: 2022-06-01\nsummary: In short.\n{fields}---\nText of {title}.\n";

    static string Index(string section, string title) =>
        $"-- input/{section}/index.md --\n---\ntitle: {title}\nsummary: About the section.\n---\nSee [the "
        + "launch](/news/launch/).\n";

    [Theory]
    [InlineData("news", "")]
    [InlineData("events", "start: 2022-06-30T15:00\nplace: Town hall\n")]
    [InlineData("publications", "")]
    public void A_list_has_the_title_and_text_of_its_section(string section, string fields)
    {
        using var site = TestSite
            .WithHost(
                Item("news/launch.md", "Launch")
                    + (section == "news" ? "" : Item($"{section}/other.md", "Other", fields))
                    + Index(section, "In our words")
            )
            .BuildClean();
        var page = site.Read($"{section}/index.html");
        Assert.Contains("<title>In our words</title>", page, StringComparison.Ordinal);
        Assert.Contains("See <a href=\"/news/launch/\">the launch</a>.", page, StringComparison.Ordinal);
        Assert.False(site.Has($"{section}/index/index.html"));
    }

    [Fact]
    public void People_and_topics_can_have_an_introduction_too()
    {
        using var site = TestSite
            .WithHost(
                Item("news/launch.md", "Launch", "authors: gail\ntopics: trials\n")
                    + "-- input/people/gail.md --\n---\nname: Gail\n---\n-- input/topics/trials.md --\n---\ntitle: Trials\n---\n"
                    + Index("people", "Who we are")
                    + Index("topics", "What we study")
            )
            .BuildClean();
        Assert.Contains("<title>Who we are</title>", site.Read("people/index.html"), StringComparison.Ordinal);
        Assert.Contains("See <a", site.Read("topics/index.html"), StringComparison.Ordinal);
        Assert.False(site.Has("people/index/index.html") || site.Has("topics/index/index.html"));
    }

    [Fact]
    public void The_introduction_is_only_on_the_first_page_but_the_title_is_on_each()
    {
        using var site = TestSite
            .WithHost(
                "-- statiq.json --\n{ \"Host\": \"advance.example\", \"PageSize\": 1 }\n"
                    + Item("news/launch.md", "Launch")
                    + Item("news/other.md", "Other")
                    + Index("news", "In our words")
            )
            .BuildClean();
        Assert.Contains("See <a", site.Read("news/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("See <a", site.Read("news/page/2/index.html"), StringComparison.Ordinal);
        Assert.Contains("In our words", site.Read("news/page/2/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_introduction_is_not_an_item_and_its_links_are_checked()
    {
        using var site = TestSite.WithHost(
            Item("news/launch.md", "Launch")
                + Index("news", "In our words").Replace("/news/launch/", "/nowhere/", StringComparison.Ordinal)
        );
        Assert.Contains(
            "input/news/index.md(5,5): warning ADV0202: ",
            Assert.Single(site.Diagnostics().Split('\n')),
            StringComparison.Ordinal
        );
        Assert.Single(site.Assembled().Items);
    }

    [Fact]
    public void A_draft_introduction_is_not_shown()
    {
        using var site = TestSite
            .WithHost(Item("news/launch.md", "Launch") + Index("news", "In our words\ndraft: true"))
            .BuildClean();
        Assert.DoesNotContain("In our words", site.Read("news/index.html"), StringComparison.Ordinal);
    }
}
