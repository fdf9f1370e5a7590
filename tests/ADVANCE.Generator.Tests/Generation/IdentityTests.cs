using System.Text.Json;
using System.Xml.Linq;
using Advance.Tests.Generation.Calendars;

namespace Advance.Tests.Generation;

/// <summary>
/// A renamed file whose old address is in <c>redirect_from</c> stays the same event and the same entry in other programs.
/// </summary>
public class IdentityTests
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    static string Event(string name, string redirects = "", string folder = "events") =>
        $"-- input/{folder}/{name}.md --\n---\ntitle: Seminar\ndate: 2026-05-01\nsummary: We talk.\nstart: 2026-12-03\nplace: "
        + $"Hall\ntopics: [Trials]\n{redirects}\n---\nCome.\n";

    static string[] Ids(string files)
    {
        using var site = TestSite.WithHost(files).BuildClean();
        var rss = XDocument.Parse(site.Read("feed.rss")).Descendants("guid").Single();
        return
        [
            ReadCalendar.Of(site.Read("events/calendar.ics")).Events.Single()["uid"]!,
            XDocument.Parse(site.Read("feed.atom")).Descendants(Atom + "entry").Single().Element(Atom + "id")!.Value,
            JsonDocument.Parse(site.Read("feed.json")).RootElement.GetProperty("items")[0].GetProperty("id").GetString()!,
            rss.Value,
        ];
    }

    [Theory]
    [InlineData("redirect_from: /events/seminar/")]
    [InlineData("redirect_from: [/events/seminar]")]
    [InlineData("redirect_from: [events/seminar/index.html]")]
    [InlineData("redirect_from: [/events/seminar/, /events/second-name/]")]
    [InlineData("redirect_from: [/short/, /2026/05/seminar/, /events/seminar/]")]
    public void A_renamed_event_keeps_its_ids_in_other_programs(string redirects) =>
        Assert.Equal(Ids(Event("seminar")), Ids(Event("new-name", redirects)));

    [Theory]
    [InlineData("redirect_from: /short/")]
    [InlineData("redirect_from: /2026/05/seminar/")]
    [InlineData("redirect_from: /topics/seminar/")]
    public void An_old_address_that_was_never_the_entry_s_own_does_not_change_its_id(string redirects) =>
        Assert.Equal(Ids(Event("seminar")), Ids(Event("seminar", redirects)));

    [Fact]
    public void An_id_that_is_an_old_address_is_not_a_link()
    {
        using var site = TestSite.WithHost(Event("new-name", "redirect_from: /events/seminar/")).BuildClean();
        var guid = XDocument.Parse(site.Read("feed.rss")).Descendants("guid").Single();
        Assert.Equal(("false", "https://advance.example/events/seminar/"), (guid.Attribute("isPermaLink")!.Value, guid.Value));
    }

    [Fact]
    public void A_renamed_topic_keeps_the_ids_of_its_feed_and_its_calendar()
    {
        static (string?, string) Of(string topic, string redirects)
        {
            using var site = TestSite
                .WithHost(
                    Event("seminar").Replace("[Trials]", $"[{topic}]", StringComparison.Ordinal)
                        + $"-- input/topics/{topic}.md --\n---\ntitle: Trials\n{redirects}\n---\n"
                )
                .BuildClean();
            return (
                XDocument.Parse(site.Read($"topics/{topic}/feed.atom")).Root!.Element(Atom + "id")!.Value,
                ReadCalendar.Of(site.Read($"topics/{topic}/calendar.ics"))["uid"]!
            );
        }

        Assert.Equal(Of("trials", ""), Of("studies", "redirect_from: /topics/trials/"));
    }

    [Theory]
    [InlineData("events/seminar/event.ics")]
    [InlineData("events/calendar.ics")]
    [InlineData("topics/trials/calendar.ics")]
    public void No_input_file_can_replace_a_calendar_of_the_site(string path)
    {
        using var site = TestSite.WithHost(
            Event("seminar") + $"-- input/{path} --\nBEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTODO\nUID:1\nEND:VTODO\nEND:VCALENDAR\n"
        );
        Assert.Equal(
            $"input/{path}(1,1): error ADV0203: The address /{path} already belongs to a file that the site makes itself. "
                + "Rename one of the files, or give one of them another slug.",
            site.Diagnostics()
        );
    }
}
