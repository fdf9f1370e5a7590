using System.Text.Json;
using System.Xml.Linq;

namespace Advance.Tests.Generation;

/// <summary>
/// A feed reader shows a title and a summary, so they say when and where an event is, and whether it takes place.
/// </summary>
public class EventInFeedsTests
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom",
        Content = "http://purl.org/rss/1.0/modules/content/";

    static TestSite Site(string more) =>
        TestSite
            .WithHost(
                "-- input/events/seminar.md --\n---\ntitle: The seminar\ndate: 2026-05-01\nsummary: We talk.\nstart: "
                    + $"2026-12-03T15:00\nend: 2026-12-03T16:30\n{more}\n---\nCome & listen.\n"
            )
            .BuildClean();

    static (string Title, string Summary, string Body)[] Of(TestSite site)
    {
        var rss = XDocument.Parse(site.Read("feed.rss")).Descendants("item").Single();
        var atom = XDocument.Parse(site.Read("feed.atom")).Descendants(Atom + "entry").Single();
        var json = JsonDocument.Parse(site.Read("feed.json")).RootElement.GetProperty("items")[0];
        return
        [
            (rss.Element("title")!.Value, rss.Element("description")!.Value, rss.Element(Content + "encoded")!.Value),
            (atom.Element(Atom + "title")!.Value, atom.Element(Atom + "summary")!.Value, atom.Element(Atom + "content")!.Value),
            (
                json.GetProperty("title").GetString()!,
                json.GetProperty("summary").GetString()!,
                json.GetProperty("content_html").GetString()!
            ),
        ];
    }

    [Fact]
    public void Each_feed_says_when_and_where_an_event_is()
    {
        using var site = Site("place: { name: Hall & barn, address: High Street }\nonline: true");
        Assert.All(Of(site), entry =>
            Assert.Equal(
                (
                    "The seminar",
                    "Thursday 3 December 2026, 3pm to 4.30pm, time in London, Hall & barn, High Street, and online. We talk.",
                    "<p>When: Thursday 3 December 2026, 3pm to 4.30pm, time in London<br>\nWhere: Hall &amp; barn, High "
                        + "Street, and online</p>\n<p>Come &amp; listen.</p>\n"
                ),
                entry
            )
        );
    }

    [Theory]
    [InlineData("cancelled", "Cancelled: The seminar", "This event was cancelled.")]
    [InlineData("postponed", "Postponed: The seminar", "This event was postponed. The date shown is the original date.")]
    public void Each_feed_says_that_an_event_is_cancelled_or_postponed(string status, string title, string notice)
    {
        using var site = Site($"status: {status}\nplace: Hall");
        Assert.All(Of(site), entry =>
        {
            Assert.Equal(title, entry.Title);
            Assert.StartsWith($"<p><strong>{notice}</strong></p>\n<p>When: ", entry.Body, StringComparison.Ordinal);
        });
    }
}
