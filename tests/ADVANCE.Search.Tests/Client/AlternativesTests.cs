using static Advance.Tests.Client.Pages;

namespace Advance.Tests.Client;

/// <summary>The alternatives when little was found: only queries that find something.</summary>
public sealed class AlternativesTests(AlternativesTests.Site site) : IClassFixture<AlternativesTests.Site>
{
    public sealed class Site : IDisposable
    {
        public PublishedSearch Published { get; } =
            new([
                Page(
                    "/paper/",
                    "Pathways between substance use and abuse",
                    "Men described their lives.",
                    "publication",
                    "2021-05-07",
                    ["Pathways"],
                    ["Gail Gilchrist"]
                ),
                Page(
                    "/news/",
                    "Fourteen group sessions",
                    "The group is for men who use substances.",
                    "news",
                    "2020-01-02",
                    ["Group programme"],
                    ["Amy Johnson"]
                ),
            ]);

        public void Dispose() => Published.Dispose();
    }

    [Theory]
    [InlineData("patthwasy", "pathways")]
    [InlineData("bathways", "pathways")]
    [InlineData("Athways of men", "pathways of men")]
    [InlineData("\"substence use\"", "\"substance use\"")]
    [InlineData("title:\"substence use\" year:2021", "title:\"substance use\" year:2021")]
    [InlineData("author:gilchirst", "author:gilchrist")]
    [InlineData("bathways -sesions", "pathways -sesions")]
    [InlineData("substance", "")]
    [InlineData("gilchrist:x", "gilchrist")]
    [InlineData("qqqqqqq", "")]
    [InlineData("", "")]
    public void The_nearest_words_replace_words_that_no_page_has(string query, string first) =>
        Assert.Equal(first, Ask(query, "nearest").FirstOrDefault() ?? "");

    [Theory]
    [InlineData("\"use of substance\"", "use of substance")]
    [InlineData("men year:2019", "men")]
    [InlineData("\"men group\" author:johnson", "men group author:johnson")]
    [InlineData("\"group sessions\" author:gilchrist", "\"group sessions\"")]
    [InlineData("title:lives", "lives")]
    [InlineData("men -men", "men")]
    [InlineData("sessions -sessions", "sessions")]
    [InlineData("year:2019 -sessions", "")]
    [InlineData("zzzz type:news", "type:news")]
    [InlineData("\"lives men\" year:2018 type:event", "lives men")]
    [InlineData("men", "")]
    [InlineData("zzzz", "")]
    public void Dropping_one_condition_finds_more(string query, string fewer) =>
        Assert.Equal(fewer, string.Join('|', Ask(query, "fewer")));

    [Fact]
    public void There_are_never_more_than_four_alternatives()
    {
        const string many = "\"men lives\" \"group men\" \"use men\" \"sessions men\" \"abuse men\"";
        Assert.True(Ask(many, "fewer").Length <= 4);
    }

    [Fact]
    public void Pasted_text_gets_no_alternatives() => Assert.Empty(Ask($"\"{new string('x', 500)}\" men", "fewer"));

    string[] Ask(string query, string kind) =>
        [.. site.Published.Client.Ask("alternatives", query)![kind]!.AsArray().Select(text => text!.GetValue<string>())];
}
