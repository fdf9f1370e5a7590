namespace Advance.Tests.Sites;

/// <summary>Drafts and scheduled items are nowhere on the site.</summary>
public class LeftOutTests
{
    const string Files = """
        -- statiq.json --
        { "Host": "advance.example", "NetlifyRedirects": true }
        -- input/index.md --
        ---
        title: Home
        ---
        -- input/news/shown.md --
        ---
        title: Shown
        date: 2022-06-01
        summary: For all.
        topics: [trials]
        ---
        -- input/news/hidden-draft.md --
        ---
        title: SECRET
        date: 2022-06-01
        summary: SECRET
        topics: [secret, trials]
        draft: true
        redirect_from: /secret-old/
        ---
        SECRET
        -- input/publications/hidden-embargo.md --
        ---
        title: SECRET
        date: 2026-11-23
        summary: SECRET
        topics: [secret]
        redirect_from: /secret-older/
        ---
        SECRET
        -- input/hidden-page.md --
        ---
        title: SECRET
        draft: true
        ---
        SECRET
        -- input/people/hidden-person.md --
        ---
        name: SECRET
        draft: true
        ---
        """;

    [Fact]
    public void Drafts_and_scheduled_items_are_in_no_output_file()
    {
        using var site = new TestSite(Files).BuildClean();
        Assert.All(site.Files(), path =>
        {
            Assert.DoesNotContain("hidden", path, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("secret", path, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("secret", site.Read(path), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("hidden", site.Read(path), StringComparison.OrdinalIgnoreCase);
        });
        Assert.Equal(4, site.Assembled().LeftOut.Count);
    }

    [Fact]
    public void The_drafts_option_shows_drafts_but_not_scheduled_items()
    {
        using var site = new TestSite(Files).BuildClean(drafts: true);
        Assert.True(
            site.Has("news/hidden-draft/index.html")
                && site.Has("hidden-page/index.html")
                && site.Has("people/hidden-person/index.html")
                && site.Has("secret-old/index.html")
        );
        Assert.False(site.Has("publications/hidden-embargo/index.html") || site.Has("secret-older/index.html"));
    }

    [Fact]
    public void Drafts_are_checked_for_mistakes_too()
    {
        using var site = TestSite.WithHost("-- input/news/a.md --\n---\ntitle: A\ndate: soon\nsummary: B.\ndraft: true\n---\n");
        Assert.Equal("input/news/a.md(3,7): error ADV0102: 'soon' isn't a date. Write it as YYYY-MM-DD.", site.Diagnostics());
    }

    [Theory]
    [InlineData("2026-11-23", "2026-11-22T23:59:59Z", false)]
    [InlineData("2026-11-23", "2026-11-23T00:00:00Z", true)]
    [InlineData("2026-06-23", "2026-06-22T22:59:59Z", false)]
    [InlineData("2026-06-23", "2026-06-22T23:00:00Z", true)]
    [InlineData("2026-11-23T09:00Z", "2026-11-23T08:59:59Z", false)]
    [InlineData("2026-11-23T09:00+01:00", "2026-11-23T08:00:00Z", true)]
    [InlineData("2026-06-23T09:00", "2026-06-23T07:59:59Z", false)]
    [InlineData("2026-06-23T09:00", "2026-06-23T08:00:00Z", true)]
    [InlineData("2026-12", "2026-11-30T23:59:59Z", false)]
    [InlineData("2026-12", "2026-12-01T00:00:00Z", true)]
    [InlineData("2027", "2026-12-31T23:59:59Z", false)]
    [InlineData("2027", "2027-01-01T00:00:00Z", true)]
    public void An_item_appears_when_its_date_begins_in_the_site_s_time_zone(string date, string now, bool isShown)
    {
        using var site = TestSite
            .WithHost($"-- input/news/a.md --\n---\ntitle: A\ndate: {date}\nsummary: B.\n---\n")
            .BuildClean(date: now);
        Assert.Equal(isShown, site.Has("news/a/index.html"));
    }

    [Theory]
    [InlineData("[a](hidden-draft.md)", "6,1", "hidden-draft.md")]
    [InlineData("[a](/news/hidden-draft/)", "6,1", "/news/hidden-draft/")]
    [InlineData("[a](/news/hidden-draft#part)", "6,1", "/news/hidden-draft#part")]
    [InlineData("[a](xref:secret)", "6,1", "xref:secret")]
    [InlineData("[a](/hidden-page/)", "6,1", "/hidden-page/")]
    public void A_link_to_a_draft_is_reported_unless_drafts_are_shown(string body, string place, string url)
    {
        using var site = new TestSite(Files)
            .Write("input/news/b.md", $"---\ntitle: B\ndate: 2022-06-01\nsummary: C.\n---\n{body}\n\n## Part\n")
            .Write(
                "input/news/hidden-draft.md",
                "---\ntitle: SECRET\ndate: 2022-06-01\nsummary: SECRET\ndraft: true\n---\n## Part\n"
            );
        Assert.Equal(
            $"input/news/b.md({place}): warning ADV0202: '{url}' leads to a page that is a draft or scheduled, so it isn't "
                + "on the site.",
            site.Diagnostics()
        );
        site.BuildClean(drafts: true);
    }

    [Theory]
    [InlineData("related: hidden-draft", "hidden-draft")]
    [InlineData("related: [shown, hidden-embargo]", "hidden-embargo")]
    [InlineData("publication: hidden-embargo", "hidden-embargo")]
    public void A_field_that_refers_to_a_draft_is_left_out_of_the_page(string field, string name)
    {
        using var site = new TestSite(Files)
            .Write("input/news/b.md", $"---\ntitle: B\ndate: 2022-06-01\nsummary: C.\n{field}\n---\n")
            .BuildClean();
        Assert.DoesNotContain(name, site.Read("news/b/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_of_a_draft_in_front_matter_is_reported_too()
    {
        using var site = new TestSite(Files).Write(
            "input/people/gail.md",
            "---\nname: Gail\nurl: /hidden-page/\nimage: { src: ../hidden-page.md, alt: Gail. }\n---\n"
        );
        Assert.Equal(
            [
                "input/people/gail.md(3,6): warning ADV0202: '/hidden-page/' leads to a page that is a draft or scheduled, so "
                    + "it isn't on the site.",
                "input/people/gail.md(4,8): warning ADV0202: '../hidden-page.md' leads to a page that is a draft or scheduled, "
                    + "so it isn't on the site.",
            ],
            site.Diagnostics().Split('\n')
        );
        site.BuildClean(drafts: true);
    }

    [Fact]
    public void The_settings_can_fix_the_time_of_the_build()
    {
        using var site = new TestSite(
            "-- statiq.json --\n{ \"Host\": \"advance.example\", \"CurrentDateTime\": \"2020-01-01\" }\n-- input/news/a.md "
                + "--\n---\ntitle: A\ndate: 2022\nsummary: B.\n---\n"
        ).BuildClean();
        Assert.False(site.Has("news/a/index.html"));
    }
}
