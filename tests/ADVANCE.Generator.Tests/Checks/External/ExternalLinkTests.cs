using System.Net.Sockets;

namespace Advance.Tests.Checks.External;

/// <summary>
/// What other sites answer, and what is made of it. The web is a table here; <c>ExternalLinkCommandTests</c> has a real server.
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
    public void A_page_that_is_there_is_asked_for_once_and_no_word_is_said(int status)
    {
        var web = new FakeWeb().At("https://a.example/x?y=1", status);
        Assert.Equal(
            "",
            Say(web, "[a](https://a.example/x?y=1#part), [b](https://a.example/x?y=1) and [c](<https://a.example/x?y=1>).")
        );
        Assert.Equal(["HEAD https://a.example/x?y=1"], Asked(web));
        Assert.All(web.UserAgents, agent =>
            Assert.Matches(@"^ADVANCE-Site/\d+\.\d+ \(checks the links of https://advance\.example\)$", agent)
        );
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(501)]
    public void Where_HEAD_is_refused_GET_has_the_last_word(int status)
    {
        var web = new FakeWeb().At("https://a.example/", status).At("https://a.example/", 200);
        Assert.Equal("", Say(web, "[a](https://a.example)"));
        Assert.Equal(["HEAD https://a.example/", "GET https://a.example/"], Asked(web));
    }

    [Theory]
    [InlineData(
        404,
        "warning ADV0211: 'https://a.example/' leads to nothing: that site says that there is no such page (404). Link to "
            + "where it is now, or take the link away."
    )]
    [InlineData(
        410,
        "warning ADV0211: 'https://a.example/' leads to nothing: that site says that the page was taken away (410). Link to "
            + "where it is now, or take the link away."
    )]
    [InlineData(
        401,
        "info ADV0213: 'https://a.example/' could not be checked: that site does not show it to programs (401). Open it "
            + "yourself to see whether it is right."
    )]
    [InlineData(
        429,
        "info ADV0213: 'https://a.example/' could not be checked: that site wants to be asked less often (429). Open it "
            + "yourself to see whether it is right."
    )]
    [InlineData(
        500,
        "info ADV0213: 'https://a.example/' could not be checked: that site has trouble of its own (500). Open it yourself to "
            + "see whether it is right."
    )]
    [InlineData(
        418,
        "info ADV0213: 'https://a.example/' could not be checked: that site answers with status 418. Open it yourself to see "
            + "whether it is right."
    )]
    public void An_answer_is_told_in_words(int status, string words) =>
        Assert.Equal(
            $"input/about.md(4,1): {words}",
            Say(new FakeWeb().At("https://a.example/", status), "[a](https://a.example)")
        );

    [Fact]
    public void A_dead_link_in_many_places_is_one_line()
    {
        var web = new FakeWeb().At("https://a.example/", 404);
        Assert.Equal(
            "input/about.md(4,1): warning ADV0211: 'https://a.example/' leads to nothing: that site says that there is no such "
                + "page (404). It stands in 2 more places, the next is input/about.md(4,28). Link to where it is now, or take "
                + "the link away.",
            Say(web, "[a](https://a.example) and [b](https://a.example), [c](https://a.example)")
        );
    }

    [Fact]
    public void The_front_matter_the_help_lines_and_the_exit_are_asked_too()
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
    public void A_page_that_moved_for_good_is_told_with_the_last_address_that_is_for_good()
    {
        var web = new FakeWeb()
            .At("http://a.example/", 301, "https://a.example/")
            .At("https://a.example/", 308, "/home/")
            .At("https://a.example/home/", 302, "/home/today/");
        Assert.Equal(
            "input/about.md(4,1): info ADV0212: 'http://a.example/' has moved for good to 'https://a.example/home/'. The old "
                + "address works for now: use the new one while it does.",
            Say(web, "[a](http://a.example)")
        );
    }

    [Fact]
    public void A_page_that_leads_on_for_today_is_fine_and_one_that_leads_round_is_not_checked()
    {
        Assert.Equal("", Say(new FakeWeb().At("https://a.example/", 302, "https://b.example/"), "[a](https://a.example)"));
        Assert.Contains(
            "could not be checked: it leads on more than 10 times.",
            Say(new FakeWeb().At("https://a.example/", 301, "/"), "[a](https://a.example)"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "leads to nothing: that site says that there is no such page (404).",
            Say(new FakeWeb().At("https://a.example/", 302, "/x").At("https://a.example/x", 404), "[a](https://a.example)"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "could not be checked: it leads on to an address that begins with 'ftp:'.",
            Say(new FakeWeb().At("https://a.example/", 302, "ftp://a.example/"), "[a](https://a.example)"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_host_is_asked_one_thing_a_second_and_left_alone_for_as_long_as_it_asks()
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
    public void A_host_that_wants_an_hour_is_not_waited_for() =>
        Assert.Contains(
            "(429)",
            Say(new FakeWeb().At("https://a.example/", 429, retryAfter: "3600"), "[a](https://a.example)"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_name_that_nobody_has_is_dead_but_not_where_this_machine_is_offline()
    {
        var web = new FakeWeb().At("https://a.example/", SocketError.HostNotFound);
        Assert.Equal(
            "input/about.md(4,1): warning ADV0211: 'https://a.example/' leads to nothing: there is no site of that name. Link "
                + "to where it is now, or take the link away.",
            Say(web, "[a](https://a.example)")
        );
        var offline = new FakeWeb()
            .At("https://a.example/", SocketError.HostNotFound)
            .At("https://exit.example/", SocketError.HostNotFound);
        Assert.All(Say(offline, "[a](https://a.example)").Split('\n'), line =>
            Assert.Contains(
                "could not be checked: no site at all could be reached from this machine.",
                line,
                StringComparison.Ordinal
            )
        );
    }

    [Fact]
    public void Answers_are_remembered_good_ones_for_a_month_and_others_for_a_day()
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
    public void A_memory_that_is_broken_is_forgotten()
    {
        using var folder = new TestSite("-- links.json --\n{ \"links\": { \"https://a.example/\": 1, ");
        var web = new FakeWeb { Memory = Path.Combine(folder.Root, "links.json") };
        Assert.Equal("", Say(web, "[a](https://a.example)"));
        Assert.Equal(["HEAD https://a.example/"], Asked(web));
    }

    [Fact]
    public void What_is_not_asked_in_time_is_counted_and_left_for_the_next_run()
    {
        var web = new FakeWeb { Limit = TimeSpan.Zero };
        Assert.Equal(
            "statiq.json(1,1): info ADV0213: 2 links were not asked about within 0 minutes. Run the check again: what is known "
                + "by now is remembered. Open it yourself to see whether it is right.",
            Say(web, "[a](https://a.example)")
        );
    }
}
