using System.Text.Json.Nodes;
using static Advance.Tests.Client.Pages;

namespace Advance.Tests.Client;

/// <summary>What people find with the search.</summary>
public sealed class SearchTests(SearchTests.Site site) : IClassFixture<SearchTests.Site>
{
    readonly PublishedSearch published = site.Published;

    public sealed class Site : IDisposable
    {
        public PublishedSearch Published { get; } =
            new([
                Page(
                    "/old/",
                    "Pathways between substance use and abuse",
                    "Men described their lives.",
                    "publication",
                    "2019-05-07",
                    ["Substance use"],
                    ["Gail Gilchrist"]
                ),
                Page(
                    "/new/",
                    "An evening about substance use",
                    "The café at King’s was full; the naïve reader’s co-production notes are in Łódź.",
                    "event",
                    "2022-06-30",
                    ["Events"]
                ),
                Page(
                    "/middle/",
                    "Sessions for groups",
                    "Fourteen sessions (ISRCTN79435190, doi 10.1007/s10896-022-00407-4) about craving.",
                    "news",
                    "2021-01-02",
                    ["Substance use", "Groups"],
                    ["Amy Johnson", "Gail Gilchrist"]
                ),
                Page(
                    "/about/",
                    "About the programme",
                    "We evaluate programmes. <script>alert('x')</script> & \"quotes\" are text.",
                    "page"
                ),
            ]);

        public void Dispose() => Published.Dispose();
    }

    [Theory]
    [InlineData("pathways")]
    [InlineData("PATHWAYS")]
    [InlineData("pathway")]
    [InlineData("patways")]
    [InlineData("pathwyas")]
    [InlineData("pathw")]
    [InlineData("substance pathways")]
    [InlineData("pathways pathways")]
    public void Any_form_of_a_word_finds_the_page_first(string query) =>
        Assert.Equal("/old/", published.Search(query).Urls.First());

    [Theory]
    [InlineData("cafe", "/new/")]
    [InlineData("CAFÉ", "/new/")]
    [InlineData("cafe\u0301", "/new/")]
    [InlineData("kings", "/new/")]
    [InlineData("King's", "/new/")]
    [InlineData("King’s", "/new/")]
    [InlineData("lodz", "/new/")]
    [InlineData("coproduction co-production", "/new/")]
    [InlineData("ISRCTN79435190", "/middle/")]
    [InlineData("isrctn79", "/middle/")]
    [InlineData("10.1007/s10896-022-00407-4", "/middle/")]
    [InlineData("evaluation program", "/about/")]
    [InlineData("gilchrist johnson", "/middle/")]
    public void Accents_apostrophes_hyphens_identifiers_and_names_are_found(string query, string url) =>
        Assert.Equal(url, published.Search(query).Urls.First());

    [Fact]
    public void A_finished_word_is_not_completed()
    {
        Assert.Equal(["/old/"], published.Search("pathw").Urls);
        Assert.Empty(published.Search("path ").Urls);
    }

    [Fact]
    public void A_page_with_all_words_comes_before_a_page_with_one() =>
        Assert.Equal(["/new/", "/old/", "/middle/"], published.Search("evening substance use").Urls);

    [Fact]
    public void Sorting_by_date_puts_the_newest_first_and_undated_pages_last()
    {
        var result = published.Search("substance sessions programme", new JsonObject { ["sort"] = "date" });
        Assert.Equal(["/new/", "/middle/", "/old/", "/about/"], result.Urls);
        Assert.All(result.Hits, hit => Assert.True(hit.Score > 0));
    }

    [Fact]
    public void Different_facets_must_all_match_and_of_several_values_any_may_match()
    {
        Assert.Equal(["/old/"], Filtered("substance", """{ "type": "publication" }"""));
        Assert.Equal(["/middle/"], Filtered("use sessions", """{ "topic": "Substance use", "year": "2021" }"""));
        Assert.Equal(["/middle/", "/old/"], Filtered("", """{ "author": "Gail Gilchrist" }"""));
        Assert.Equal(["/new/", "/old/"], Filtered("", """{ "type": ["event", "publication"] }"""));
        Assert.Equal(["/middle/"], Filtered("", """{ "year": 2021 }"""));
        Assert.Empty(Filtered("substance", """{ "type": "nothing of the kind" }"""));
        Assert.Equal(3, Filtered("substance", """{ "type": "", "topic": [] }""").Count());
    }

    [Fact]
    public void The_total_counts_all_hits_and_the_limit_returns_some()
    {
        var result = published.Search("substance sessions programme", new JsonObject { ["limit"] = 1 });
        Assert.Equal((4, 1), (result.Total, result.Hits.Count));
        Assert.Empty(published.Search("substance", new JsonObject { ["limit"] = 0 }).Hits);
    }

    [Fact]
    public void A_hit_has_everything_that_a_list_shows()
    {
        var hit = published.Search("pathways").Hits.Single();
        Assert.Equal(
            ("/old/", "Pathways between substance use and abuse", "publication", "2019-05-07"),
            (hit.Url, hit.Title, hit.Type, hit.Date)
        );
        Assert.Null(published.Search("about programme").Hits.First(h => h.Url == "/about/").Date);
    }

    [Fact]
    public void Facets_count_the_matching_pages()
    {
        var facets = published.Client.Ask("facets", "gilchrist")!;
        Assert.Equal(
            """[{"value":"Gail Gilchrist","count":2},{"value":"Amy Johnson","count":1}]""",
            facets["author"]!.ToJsonString()
        );
        Assert.Equal("""[{"value":"2021","count":1},{"value":"2019","count":1}]""", facets["year"]!.ToJsonString());
        Assert.Equal("""[{"value":"Substance use","count":2},{"value":"Groups","count":1}]""", facets["topic"]!.ToJsonString());
        Assert.Equal(4, published.Client.Ask("facets", "")!["type"]!.AsArray().Count);
    }

    [Fact]
    public void Suggestions_complete_the_last_word()
    {
        Assert.Equal("""["substance use"]""", published.Client.Ask("suggest", "substance us")!.ToJsonString());
        Assert.Equal("[]", published.Client.Ask("suggest", "substance ")!.ToJsonString());
        Assert.Equal("[]", published.Client.Ask("suggest", "zzz")!.ToJsonString());
    }

    IEnumerable<string> Filtered(string query, string filters) =>
        published.Search(query, new JsonObject { ["filters"] = JsonNode.Parse(filters) }).Urls;
}
