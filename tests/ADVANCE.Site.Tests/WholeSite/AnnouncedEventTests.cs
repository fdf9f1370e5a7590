using System.Net;
using System.Text.RegularExpressions;

namespace Advance.Tests.WholeSite;

/// <summary>How the real theme shows an event outside its own page: in cards, titles and lists.</summary>
public partial class AnnouncedEventTests(HardContent hard)
{
    const string Cancelled = "Cancelled: Spring meeting that will not be";
    const string WhenAndWhere = "Tuesday 9 March 2027 to Wednesday 10 March 2027, Room \"1\" & <2>, 1 <Road> & Street, Łódź";

    string Read(string path) => File.ReadAllText(Path.Combine(hard.Folder, path));

    static string Meta(string page, string name) =>
        WebUtility.HtmlDecode(Content().Matches(page).First(match => match.Groups["name"].Value == name).Groups["content"].Value);

    [Fact]
    public void The_card_of_a_cancelled_event_says_so_with_its_time_and_place()
    {
        var page = Read("events/cancelled/index.html");
        Assert.Equal($"{Cancelled} (Tuesday 9 March 2027, Room \"1\" & <2>)", Meta(page, "og:title"));
        Assert.StartsWith(WhenAndWhere + ". Two days", Meta(page, "og:description"), StringComparison.Ordinal);
        Assert.Equal(Meta(page, "og:description"), Meta(page, "description"));
        Assert.Contains(Cancelled + "</title>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_show_that_an_event_is_cancelled_and_never_the_date_of_its_announcement()
    {
        foreach (var path in new[] { "events/index.html", "index.html" })
        {
            var page = WebUtility.HtmlDecode(Read(path));
            Assert.Contains($"<strong>Cancelled.</strong> <bdi>{WhenAndWhere}</bdi>", page, StringComparison.Ordinal);
            Assert.DoesNotContain(
                "<span class=\"comma\">, </span><time datetime=\"2026-11-01\"",
                Events().Replace(page, ""),
                StringComparison.Ordinal
            );
        }
    }

    // Of the kinds of items, only events matter here.
    [GeneratedRegex("<span class=\"type type-(news|publication)\">.*?</time>", RegexOptions.Singleline)]
    private static partial Regex Events();

    [GeneratedRegex("<meta (?:name|property)=\"?(?<name>[a-z:_]+)\"? content=\"(?<content>[^\"]*)\"")]
    private static partial Regex Content();
}
