using System.Text.Json.Nodes;
using Advance.Search.Ranking;
using static Advance.Tests.Client.Pages;

namespace Advance.Tests.Client;

/// <summary>The results of each kind of query syntax.</summary>
public sealed class QueryLanguageTests(QueryLanguageTests.Site site) : IClassFixture<QueryLanguageTests.Site>
{
    readonly PublishedSearch published = site.Published;

    public sealed class Site : IDisposable
    {
        public PublishedSearch Published { get; } =
            new([
                Page(
                    "/event/",
                    "Sharing the findings of the evaluation",
                    "An evening about substance use.",
                    "event",
                    "2022-06-30",
                    ["Evaluation and evidence"]
                ),
                Page(
                    "/paper/",
                    "Pathways between substance use and partner abuse",
                    "Men described the use of a substance, in their own words. Co-production came first.",
                    "publication",
                    "2021-05-07",
                    ["Pathways", "Substance use"],
                    ["Gail Gilchrist", "Amy Johnson"]
                ),
                Page(
                    "/news/",
                    "Fourteen group sessions",
                    "The group is for the men; substance and use stand apart. Partner abuse.",
                    "news",
                    "2020-01-02",
                    ["Group programme"],
                    ["Elizabeth Gilchrist"]
                ),
                Page("/person/", "Amy Johnson", $"Trial manager of the {new string('x', 300)} evaluation.", "person"),
                Page("/topic/", "Pathways", "", "topic"),
            ]);

        public ReferenceSearch Lucene { get; }

        public Site() => Lucene = new ReferenceSearch(Published.Index);

        public void Dispose()
        {
            Lucene.Dispose();
            Published.Dispose();
        }
    }

    [Theory]
    // A phrase: its words in order, in any form, in title or body; a stop word leaves a gap
    [InlineData("\"substance use\"", "/paper/ /event/")]
    [InlineData("\"uses of the substances\"", "/paper/")]
    [InlineData("\"use of a substance\"", "/paper/")]
    [InlineData("\"use a substance\"", "")]
    [InlineData("“partner abuse”", "/paper/ /news/")]
    [InlineData("\"own words co-production\"", "/paper/")]
    [InlineData("\"pathways\"", "/topic/ /paper/")]
    [InlineData("\"patways\"", "")]
    [InlineData("\"pathw\"", "")]
    [InlineData("\"the\"", "")]
    [InlineData("\"manager of evaluation\"", "")]
    [InlineData("\"use pathways\"", "")]
    [InlineData("\"substance use\" \"partner abuse\"", "/paper/")]
    [InlineData("evening \"partner abuse\"", "/paper/ /news/")]
    // Half-typed queries already find pages
    [InlineData("\"substance us", "/paper/ /event/")]
    [InlineData("\"partner", "/paper/ /news/")]
    // Exclusions: together with words, and on their own from all pages
    [InlineData("pathways -partner", "/topic/")]
    [InlineData("men -\"partner abuse\"", "")]
    [InlineData("-substance", "/person/ /topic/")]
    [InlineData("-substances -amy", "/topic/")]
    [InlineData("-the", "")]
    [InlineData("pathways -co-production", "/topic/")]
    // Fields
    [InlineData("title:partner", "/paper/")]
    [InlineData("title:partn", "/paper/")]
    [InlineData("title:\"substance use\"", "/paper/")]
    [InlineData("title:zzzz", "")]
    [InlineData("partner -title:pathways", "/news/")]
    [InlineData("author:gilchrist", "/paper/ /news/")]
    [InlineData("author:gil", "/paper/ /news/")]
    [InlineData("author:gil ", "")]
    [InlineData("author:\"gail gilchrist\"", "/paper/")]
    [InlineData("author:\"gilchrist gail\"", "/paper/")]
    [InlineData("author:johnson author:elizabeth", "/paper/ /news/")]
    [InlineData("author:gilchrist -author:gail", "/news/")]
    [InlineData("topic:evaluation", "/event/")]
    [InlineData("topic:groups", "/news/")]
    [InlineData("type:event", "/event/")]
    [InlineData("type:papers", "/paper/")]
    [InlineData("type:publications", "/paper/")]
    [InlineData("type:pub", "/paper/")]
    [InlineData("type:people", "/person/")]
    [InlineData("type:topic type:News", "/news/ /topic/")]
    [InlineData("-type:event -type:paper", "/news/ /person/ /topic/")]
    [InlineData("type:person topic:pathways", "")]
    [InlineData("year:2021", "/paper/")]
    [InlineData("year:2020..2021", "/paper/ /news/")]
    [InlineData("year:2021..", "/event/ /paper/")]
    [InlineData("year:..2021", "/paper/ /news/")]
    [InlineData("year:202", "/event/ /paper/ /news/")]
    [InlineData("-year:2022", "/paper/ /news/ /person/ /topic/")]
    [InlineData("abuse year:2020", "/news/")]
    public void A_typed_query_finds_its_pages(string query, string urls)
    {
        var found = published.Search(query);
        Assert.Equal(urls, string.Join(' ', found.Urls));
        var lucene = site.Lucene.Search(query, 10);
        Assert.Equal(lucene.ScoreDocs.Select(d => (double)d.Score), found.Hits.Select(h => h.Score));
    }

    [Fact]
    public void Required_words_are_highlighted_and_excluded_words_are_not()
    {
        Assert.Equal(
            "An evening about <mark>substance</mark> <mark>use</mark>.",
            published.Search("\"substance use\" -pathways").Hits.Single().Excerpt
        );
        Assert.DoesNotContain("<mark>", published.Search("-pathways type:event").Hits.Single().Excerpt);
    }

    [Fact]
    public void Filters_on_the_page_apply_in_addition_to_those_in_the_query()
    {
        Assert.Equal(["/news/"], Filtered("author:gilchrist", """{ "type": "news" }"""));
        Assert.Empty(Filtered("year:2022", """{ "type": "news" }"""));
        Assert.Equal(
            """[{"value":"publication","count":1}]""",
            published.Client.Ask("facets", "title:partner")!["type"]!.ToJsonString()
        );
    }

    [Fact]
    public void A_word_that_no_page_has_is_corrected_and_the_correction_is_reported()
    {
        Assert.Equal(["Patways = pathways"], published.Search("Patways and men ").Corrections);
        Assert.Equal(["pathwyas = pathways"], published.Search("title:pathwyas ").Corrections);
        Assert.Equal(["patways = pathways"], published.Search("patways patways ").Corrections);
    }

    [Theory]
    [InlineData("pathw")]
    [InlineData("pathways")]
    [InlineData("zzzzzz")]
    [InlineData("\"patways\"")]
    [InlineData("-patways")]
    [InlineData("author:gilchirst")]
    public void No_other_corrections_are_reported(string query) => Assert.Empty(published.Search(query).Corrections);

    [Fact]
    public void Words_as_typed_are_not_corrected_but_still_completed()
    {
        Assert.Empty(Exact("patways"));
        Assert.Empty(Exact("title:patways"));
        Assert.Equal(["/topic/", "/paper/"], Exact("pathw"));
        Assert.Equal(["/event/"], Exact("patways evening"));
    }

    [Fact]
    public void Positions_are_only_loaded_for_phrases()
    {
        published.Site.Requests.Clear();
        using var other = new PublishedSearch([Page("/a/", "One two", "three")]);
        other.Search("one two -three title:one \"one\"");
        Assert.DoesNotContain(other.Site.Requests, r => r.Contains("positions", StringComparison.Ordinal));
        other.Search("\"one two\"");
        Assert.Single(other.Site.Requests, r => r.Contains("positions", StringComparison.Ordinal));
    }

    IEnumerable<string> Exact(string query) => published.Search(query, new JsonObject { ["exact"] = true }).Urls;

    IEnumerable<string> Filtered(string query, string filters) =>
        published.Search(query, new JsonObject { ["filters"] = JsonNode.Parse(filters) }).Urls;
}
