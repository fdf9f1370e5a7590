using System.Net.Sockets;

namespace Advance.Tests.Checks.External;

/// <summary>
/// How the answers of other sites are interpreted. The web is a table here; <c>ExternalLinkCommandTests</c> has a real
/// server.
/// </summary>
public class ExternalLinkTests
{
    const string Settings = "-- statiq.json --\n{ \"Host\": \"advance.example\", \"ExitUrl\": \"https://exit.example/\" }\n";

    static string Say(FakeWeb web, string body, string more = "")
    {
        using var site = new TestSite($"{Settings}-- input/about.md --\n---\ntitle: About\n---\n{body}\n{more}")
        {
            Asked = new([web.Check()], []),
        };
        return site.Diagnostics();
    }

    static string[] Asked(FakeWeb web) =>
        [
            .. web
                .Log.Select(line => line[..line.LastIndexOf(' ')])
                .Where(line => !line.Contains("exit.example", StringComparison.Ordinal)),
        ];

    [Theory]
    [InlineData(200)]
    [InlineData(204)]
    [InlineData(304)]
    public void A_page_that_exists_is_requested_once_and_has_no_message(int status)
    {
        var web = new FakeWeb().At("https://a.example/x?y=1", status);
        Assert.Equal(
            "",
            Say(web, "[a](https://a.example/x?y=1#part), [b](https://a.example/x?y=1) and [c](<https://a.example/x?y=1>).")
        );
        Assert.Equal(["HEAD https://a.example/x?y=1"], Asked(web));
        Assert.All(web.UserAgents, agent =>
            Assert.Matches(@"^ADVANCE-Site \(checks the links of https://advance\.example\)$", agent)
        );
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(501)]
    public void If_HEAD_is_refused_the_answer_to_GET_counts(int status)
    {
        var web = new FakeWeb().At("https://a.example/", status).At("https://a.example/", 200);
        Assert.Equal("", Say(web, "[a](https://a.example)"));
        Assert.Equal(["HEAD https://a.example/", "GET https://a.example/"], Asked(web));
    }

    [Theory]
    [InlineData(
        404,
        "warning ADV0211: 'https://a.example/' is broken: the site says that the page doesn't exist (404). Link to the "
            + "page's new address, or remove the link."
    )]
    [InlineData(
        410,
        "warning ADV0211: 'https://a.example/' is broken: the site says that the page has been removed (410). Link to "
            + "the page's new address, or remove the link."
    )]
    [InlineData(
        401,
        "info ADV0213: 'https://a.example/' couldn't be checked: the site doesn't show it to automated checks (401). "
            + "Open it yourself to see whether it works."
    )]
    [InlineData(
        429,
        "info ADV0213: 'https://a.example/' couldn't be checked: the site is limiting how often it can be checked "
            + "(429). Open it yourself to see whether it works."
    )]
    [InlineData(
        500,
        "info ADV0213: 'https://a.example/' couldn't be checked: the site has a problem of its own (500). Open it "
            + "yourself to see whether it works."
    )]
    [InlineData(
        418,
        "info ADV0213: 'https://a.example/' couldn't be checked: the site answers with status 418. Open it yourself to "
            + "see whether it works."
    )]
    public void An_answer_is_explained_in_words(int status, string words) =>
        Assert.Equal(
            $"input/about.md(4,1): {words}",
            Say(new FakeWeb().At("https://a.example/", status), "[a](https://a.example)")
        );

    [Fact]
    public void A_broken_link_in_many_places_is_one_line()
    {
        var web = new FakeWeb().At("https://a.example/", 404);
        Assert.Equal(
            "input/about.md(4,1): warning ADV0211: 'https://a.example/' is broken: the site says that the page "
                + "doesn't exist (404). It is in 2 more places; the next is input/about.md(4,28). Link to the page's new "
                + "address, or remove the link.",
            Say(web, "[a](https://a.example) and [b](https://a.example), [c](https://a.example)")
        );
    }

    [Fact]
    public void Links_in_front_matter_helplines_and_the_exit_control_are_checked_too()
    {
        var web = new FakeWeb();
        Say(
            web,
            "Text.",
            """
            -- input/people/gail.md --
            ---
            name: Gail
            url: https://person.example/
            ---
            -- input/partners/kings.md --
            ---
            name: King's
            url: https://partner.example/
            ---
            -- input/events/launch.md --
            ---
            title: Launch
            date: 2022-06-01
            summary: We begin.
            start: 2022-06-30T15:00
            place: { name: Hall, url: "https://place.example/" }
            registration: https://register.example/
            ---
            -- input/publications/pathways.md --
            ---
            title: Pathways
            date: 2022
            summary: A model.
            doi: 10.1000/182
            open_access: { url: "https://open.example/" }
            ---
            -- input/_helplines.yml --
            - service: Line
              number: "999"
              display: "999"
              url: https://line.example/
              for: emergency
              checked: 2026-11-20
            """
        );
        Assert.Equal(
            [
                "doi.org/10.1000/182",
                "exit.example/",
                "line.example/",
                "open.example/",
                "partner.example/",
                "person.example/",
                "place.example/",
                "register.example/",
            ],
            web.Log.Select(line => line.Split(' ')[1]["https://".Length..]).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_page_that_moved_permanently_is_reported_with_its_last_permanent_address()
    {
        var web = new FakeWeb()
            .At("http://a.example/", 301, "https://a.example/")
            .At("https://a.example/", 308, "/home/")
            .At("https://a.example/home/", 302, "/home/today/");
        Assert.Equal(
            "input/about.md(4,1): info ADV0212: 'http://a.example/' has moved permanently to "
                + "'https://a.example/home/'. The old address still works for now. Replace it with the new one.",
            Say(web, "[a](http://a.example)")
        );
    }

    [Fact]
    public void A_temporary_redirect_is_fine_and_a_redirect_loop_is_not_checked()
    {
        Assert.Equal("", Say(new FakeWeb().At("https://a.example/", 302, "https://b.example/"), "[a](https://a.example)"));
        Assert.Contains(
            "couldn't be checked: it redirects more than 10 times.",
            Say(new FakeWeb().At("https://a.example/", 301, "/"), "[a](https://a.example)"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "is broken: the site says that the page doesn't exist (404).",
            Say(new FakeWeb().At("https://a.example/", 302, "/x").At("https://a.example/x", 404), "[a](https://a.example)"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "couldn't be checked: it redirects to an address that begins with 'ftp:'.",
            Say(new FakeWeb().At("https://a.example/", 302, "ftp://a.example/"), "[a](https://a.example)"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_host_gets_one_request_a_second_and_is_left_alone_for_as_long_as_it_asks()
    {
        var web = new FakeWeb().At("https://a.example/1", 429, retryAfter: "30").At("https://a.example/1", 200);
        Assert.Equal("", Say(web, "[a](https://a.example/1), [b](https://a.example/2), [c](https://a.example/3)"));
        var asked = web
            .Log.Where(line => line.Contains("a.example", StringComparison.Ordinal))
            .Select(line => line.Split(' '))
            .ToArray();
        Assert.Equal(["HEAD", "GET", "HEAD", "HEAD"], asked.Select(line => line[0]));
        var times = asked.Select(line => double.Parse(line[2], System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.True(times[1] - times[0] >= 30 && times[2] - times[1] >= 1 && times[3] - times[2] >= 1, string.Join(' ', times));
    }

    [Fact]
    public void The_check_does_not_wait_an_hour_for_a_host() =>
        Assert.Contains(
            "(429)",
            Say(new FakeWeb().At("https://a.example/", 429, retryAfter: "3600"), "[a](https://a.example)"),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_unknown_host_is_a_broken_link_unless_this_computer_is_offline()
    {
        var web = new FakeWeb().At("https://a.example/", SocketError.HostNotFound);
        Assert.Equal(
            "input/about.md(4,1): warning ADV0211: 'https://a.example/' is broken: no site has that name. Link to the "
                + "page's new address, or remove the link.",
            Say(web, "[a](https://a.example)")
        );
        var offline = new FakeWeb()
            .At("https://a.example/", SocketError.HostNotFound)
            .At("https://exit.example/", SocketError.HostNotFound);
        Assert.All(Say(offline, "[a](https://a.example)").Split('\n'), line =>
            Assert.Contains("couldn't be checked: no site could be reached from this computer.", line, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Good_answers_are_saved_for_a_month_and_others_for_a_day()
    {
        using var folder = new TestSite("");
        var web = new FakeWeb { Memory = Path.Combine(folder.Root, ".cache", "links.json") }
            .At("https://dead.example/", 404)
            .At("https://busy.example/", 503)
            .At("https://moved.example/", 301, "https://now.example/");
        const string Body =
            "[a](https://dead.example) [b](https://busy.example) [c](https://moved.example) [d](https://fine.example)";
        var said = Say(web, Body);
        Assert.Equal(3, said.Split('\n').Length);
        Assert.Equal("*\n", File.ReadAllText(Path.Combine(folder.Root, ".cache", ".gitignore")));

        web.Log.Clear();
        web.Clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal(said, Say(web, Body));
        Assert.Empty(web.Log);

        web.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(said, Say(web, Body));
        Assert.Equal(
            ["GET https://dead.example/", "HEAD https://busy.example/", "HEAD https://dead.example/"],
            Asked(web).Order(StringComparer.Ordinal)
        );

        web.Log.Clear();
        web.Clock.Advance(TimeSpan.FromDays(30));
        Say(web, Body);
        Assert.Contains("HEAD https://fine.example/", Asked(web));
    }

    [Fact]
    public void A_broken_file_of_saved_answers_is_ignored()
    {
        using var folder = new TestSite("-- links.json --\n{ \"links\": { \"https://a.example/\": 1, ");
        var web = new FakeWeb { Memory = Path.Combine(folder.Root, "links.json") };
        Assert.Equal("", Say(web, "[a](https://a.example)"));
        Assert.Equal(["HEAD https://a.example/"], Asked(web));
    }

    [Fact]
    public void Links_not_checked_in_time_are_counted_and_left_for_the_next_run()
    {
        var web = new FakeWeb { Limit = TimeSpan.Zero };
        Assert.Equal(
            "statiq.json(1,1): info ADV0213: 2 links weren't checked within 0 minutes. Run the check again: the results so "
                + "far are saved. Open it yourself to see whether it works.",
            Say(web, "[a](https://a.example)")
        );
    }
}
