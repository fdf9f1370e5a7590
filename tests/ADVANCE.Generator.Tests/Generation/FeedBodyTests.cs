using System.Text.Json;
using System.Xml.Linq;

namespace Advance.Tests.Generation;

/// <summary>The text of an item as the feeds carry it: readers elsewhere see it whole, and its links lead somewhere.</summary>
public class FeedBodyTests
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom",
        Content = "http://purl.org/rss/1.0/modules/content/";

    [Fact]
    public void What_XML_has_no_place_for_is_left_out()
    {
        using var site = TestSite.WithHost(
            "-- input/news/a.md --\n---\ntitle: A\ndate: 2022\nsummary: B.\n---\nBell \u0007 and \uFFFE, 😀, \u000B.\n"
        );
        Assert.All(site.Build().Diagnostics, told => Assert.Equal("ADV0008", told.Rule.Code));
        Assert.Contains(
            "Bell  and , 😀, .",
            XDocument.Parse(site.Read("feed.rss")).Descendants(Content + "encoded").Single().Value,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "😀",
            XDocument.Parse(site.Read("feed.atom")).Descendants(Atom + "content").Single().Value,
            StringComparison.Ordinal
        );
        JsonDocument.Parse(site.Read("feed.json")).Dispose();
    }

    [Fact]
    public void The_sign_of_a_footnote_leads_to_the_note_on_the_items_own_page()
    {
        using var site = TestSite
            .WithHost("-- input/news/a.md --\n---\ntitle: A\ndate: 2022\nsummary: B.\n---\nThat.[^1]\n\n[^1]: This.\n")
            .BuildClean();
        using var html = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(
            XDocument.Parse(site.Read("feed.atom")).Descendants(Atom + "content").Single().Value
        );
        Assert.Equal(
            ["https://advance.example/news/a/#fn:1", "https://advance.example/news/a/#fnref:1"],
            html.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
        );
        Assert.Contains("href=\"#fn:1\"", site.Read("news/a/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "https://advance.example/")]
    [InlineData("/about/", "https://advance.example/about/")]
    [InlineData("../about.md#part", "https://advance.example/about/#part")]
    [InlineData("//example.org/x", "//example.org/x")]
    public void A_link_of_a_body_is_complete_for_readers_elsewhere(string written, string complete)
    {
        using var site = TestSite.WithHost(
            "-- input/about.md --\n---\ntitle: About us\n---\n## Part\n-- input/news/launch.md --\n---\ntitle: Launch\ndate: "
                + $"2022-06-01\nsummary: We begin.\n---\n[there]({written})\n"
        );
        site.Build();
        Assert.Contains(
            $"href=\"{complete}\"",
            System.Xml.Linq.XDocument.Load(Path.Combine(site.Output, "feed.atom")).Root!.Value,
            StringComparison.Ordinal
        );
    }
}
