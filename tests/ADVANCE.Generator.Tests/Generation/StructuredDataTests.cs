using System.Text.Json;
using System.Text.Json.Nodes;
using Advance.Sites;
using Advance.StructuredData;
using Advance.Tests.Npm;

namespace Advance.Tests.Generation;

/// <summary>The JSON-LD of pages, on a site with difficult cases.</summary>
public class StructuredDataTests
{
    static Dictionary<string, string> Data(Site site)
    {
        var data = new PageData(site);
        return site
            .Views.Select(view => (view.Permalink.Path, Json: data.Of(view)))
            .Where(page => page.Json is not null)
            .ToDictionary(page => page.Path, page => page.Json!);
    }

    static JsonNode Thing(string json, string type) =>
        JsonNode.Parse(json)!["@graph"]!.AsArray().Single(thing => thing!["@type"]!.GetValue<string>() == type)!;

    [Fact]
    public void Every_page_uses_the_vocabulary_of_schema_org()
    {
        using var site = TestSite.WithHost(StructuredSite.Files);
        var pages = Data(site.Assembled());
        Assert.Contains("/publications/chapter/", pages.Keys);
        Assert.DoesNotContain("/404.html", pages.Keys);
        Assert.Equal("", SchemaOrg.Complaints(pages.Select(page => (page.Key, page.Value))));
    }

    [Theory]
    [InlineData("""{ "@context": "https://schema.org", "@graph": [{ "@type": "NewsArticle", "headlin": "x" }] }""")]
    [InlineData("""{ "@context": "https://schema.org", "@graph": [{ "@type": "NewsArticel", "headline": "x" }] }""")]
    [InlineData(
        """{ "@context": "https://schema.org", "@graph": [{ "@type": "Event", "location": { "@type": "Periodical" } }] }"""
    )]
    public void The_check_finds_terms_that_are_not_in_the_vocabulary(string document) =>
        Assert.StartsWith("wrong: ", SchemaOrg.Complaints([("wrong", document)]), StringComparison.Ordinal);

    [Fact]
    public void No_text_can_end_the_script_element_that_contains_it()
    {
        using var site = TestSite.WithHost(StructuredSite.Files);
        var json = Data(site.Assembled())["/news/quoted/"];
        Assert.DoesNotContain('<', json);
        Assert.DoesNotContain('>', json);
        Assert.Contains("Łódź", json, StringComparison.Ordinal);
        Assert.Equal("A \"title\" with </script><!-- & Łódź", Thing(json, "NewsArticle")["headline"]!.GetValue<string>());
    }

    [Fact]
    public void Addresses_are_complete_and_below_the_base_path()
    {
        using var site = TestSite.WithHost(StructuredSite.Files);
        var news = Thing(Data(site.Assembled())["/news/quoted/"], "NewsArticle");
        Assert.Equal("https://advance.example/site/news/quoted/", news["url"]!.GetValue<string>());
        Assert.Equal("https://advance.example/site/logo.png", news["image"]!["url"]!.GetValue<string>());
        Assert.Equal("https://advance.example/site/topics/engines/", news["about"]!["url"]!.GetValue<string>());
        Assert.Equal("https://doi.org/10.1000/a%281%29", news["mentions"]!["sameAs"]!.GetValue<string>());
        Assert.Equal(
            ("2026-01-05T09:30:00Z", "2026-02", "cy"),
            (
                news["datePublished"]!.GetValue<string>(),
                news["dateModified"]!.GetValue<string>(),
                news["inLanguage"]!.GetValue<string>()
            )
        );
        Assert.Null(news["funder"]);
    }

    [Fact]
    public void A_paper_names_its_own_funders_and_not_every_funder_of_the_programme()
    {
        const string paper =
            "-- input/publications/paid.md --\n---\ntitle: A paid paper\ndate: 2026-01-05\nsummary: What the paper says, in "
            + "words that everybody knows and uses.\nfunding:\n  - { funder: A fund, award: [RP-1, RP-2], ror: "
            + "https://ror.org/0187kwz08, funder_id: 10.13039/501100000272 }\n---\n";
        using var site = TestSite.WithHost(StructuredSite.Files + paper);
        var pages = Data(site.Assembled());
        var paid = Thing(pages["/publications/paid/"], "ScholarlyArticle");
        Assert.Equal("A fund", paid["funder"]!["name"]!.GetValue<string>());
        Assert.Equal(
            ["https://ror.org/0187kwz08", "https://doi.org/10.13039/501100000272"],
            paid["funder"]!["sameAs"]!.AsArray().Select(address => address!.GetValue<string>())
        );
        Assert.Equal(["RP-1", "RP-2"], paid["funding"]!.AsArray().Select(grant => grant!["identifier"]!.GetValue<string>()));
        Assert.Null(Thing(pages["/publications/bare/"], "ScholarlyArticle")["funder"]);
        Assert.Equal("", SchemaOrg.Complaints([("/publications/paid/", pages["/publications/paid/"])]));
    }

    [Fact]
    public void A_funder_named_twice_is_merged_and_matched_with_the_partner_of_that_name()
    {
        const string paper = """
            -- input/publications/paid.md --
            ---
            title: A paid paper
            date: 2026-01-05
            summary: What the paper says, in words that everybody knows and uses.
            funding:
              - { funder: council, award: A-1 }
              - { funder: the council, award: [A-1, A-2], ror: 0187kwz08 }
            ---
            """;
        using var site = TestSite.WithHost(StructuredSite.Files + paper);
        var paid = Thing(Data(site.Assembled())["/publications/paid/"], "ScholarlyArticle");
        var funder = paid["funder"]!;
        Assert.Equal("The Council", funder["name"]!.GetValue<string>());
        Assert.Equal("https://ror.org/0187kwz08", funder["sameAs"]!.GetValue<string>());
        Assert.EndsWith("/partners/#council", paid["funder"]!["@id"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(["A-1", "A-2"], paid["funding"]!.AsArray().Select(grant => grant!["identifier"]!.GetValue<string>()));
    }

    [Fact]
    public void Only_the_programme_names_the_funders_of_the_programme()
    {
        using var site = TestSite.WithHost(StructuredSite.Files);
        var pages = Data(site.Assembled()).Where(page => page.Value.Contains("\"funder\"", StringComparison.Ordinal));
        Assert.Equal(["/"], pages.Select(page => page.Key));
    }

    [Fact]
    public void An_event_has_local_times_its_attendance_mode_and_its_status()
    {
        using var site = TestSite.WithHost(StructuredSite.Files);
        var data = Data(site.Assembled());
        var both = Thing(data["/events/both/"], "Event");
        Assert.Equal(
            ("2026-06-30T15:00:00+01:00", "2026-06-30T16:30:00+01:00"),
            (both["startDate"]!.GetValue<string>(), both["endDate"]!.GetValue<string>())
        );
        Assert.EndsWith("/MixedEventAttendanceMode", both["eventAttendanceMode"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.EndsWith("/EventPostponed", both["eventStatus"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(
            ["Ada Lovelace", "Grace Hopper"],
            both["performer"]!.AsArray().Select(person => person!["name"]!.GetValue<string>())
        );
        var days = Thing(data["/events/days/"], "Event");
        Assert.Equal(("2026-07-01", "2026-07-02"), (days["startDate"]!.GetValue<string>(), days["endDate"]!.GetValue<string>()));
        Assert.EndsWith("/OnlineEventAttendanceMode", days["eventAttendanceMode"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.EndsWith("/EventCancelled", days["eventStatus"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_without_a_place_has_no_attendance_mode()
    {
        using var site = TestSite.WithHost(
            "-- input/events/nowhere.md --\n---\ntitle: Nowhere\ndate: 2026\nsummary: A talk.\nstart: 2026-12-01\n---\n"
        );
        var nowhere = Thing(Data(site.Assembled())["/events/nowhere/"], "Event");
        Assert.Equal((null, null), (nowhere["eventAttendanceMode"], nowhere["location"]));
    }

    [Fact]
    public void A_paper_is_the_subject_of_its_page_and_authors_are_matched_by_name_and_initial()
    {
        using var site = TestSite.WithHost(StructuredSite.Files);
        var json = Data(site.Assembled())["/publications/paper/"];
        var paper = Thing(json, "ScholarlyArticle");
        Assert.Equal(paper["@id"]!.GetValue<string>(), Thing(json, "WebPage")["mainEntity"]!["@id"]!.GetValue<string>());
        Assert.Equal(
            ("On engines", "2025-12", "https://doi.org/10.1000/a%281%29"),
            (paper["headline"]!.GetValue<string>(), paper["datePublished"]!.GetValue<string>(), paper["url"]!.GetValue<string>())
        );
        Assert.Equal("Journal of Engines", paper["isPartOf"]!["isPartOf"]!["isPartOf"]!["name"]!.GetValue<string>());
        var authors = paper["author"]!.AsArray();
        Assert.Equal("https://orcid.org/0000-0002-5616-6283", authors[0]!["sameAs"]!.GetValue<string>());
        Assert.Null(authors[1]!["@id"]);
        Assert.Equal("Organization", authors[2]!["@type"]!.GetValue<string>());
    }

    [Fact]
    public void Breadcrumbs_have_each_page_above_a_page()
    {
        using var site = TestSite.WithHost(StructuredSite.Files);
        var data = Data(site.Assembled());
        Assert.DoesNotContain("BreadcrumbList", data["/"], StringComparison.Ordinal);
        var steps = Thing(data["/events/both/"], "BreadcrumbList")["itemListElement"]!.AsArray();
        Assert.Equal(
            ["Trials & <Errors>", "Events", "In the hall and online"],
            steps.Select(step => step!["name"]!.GetValue<string>())
        );
        Assert.Equal([1, 2, 3], steps.Select(step => step!["position"]!.GetValue<int>()));
        Assert.Equal("https://advance.example/site/events/", steps[1]!["item"]!.GetValue<string>());
    }
}
