namespace Advance.Tests.Generation.Output;

/// <summary>The data for search engines that a page holds, broken in each way that they would drop it for.</summary>
public class SearchEngineDataTests
{
    [Theory]
    [InlineData("{}", "have no '@context' of schema.org")]
    [InlineData("{ \"@context\": \"https://schema.org\", ", "are no JSON: line 1 can't be read")]
    [InlineData(
        "{ \"@context\": \"https://schema.org\", \"@type\": \"Event\", \"name\": \"a\" }",
        "have an Event without 'startDate'"
    )]
    [InlineData(
        "{ \"@context\": \"https://schema.org\", \"@type\": \"Event\", \"name\": \"a\", \"startDate\": \"tomorrow\" }",
        "have 'tomorrow' for 'startDate', which is no date"
    )]
    [InlineData(
        "{ \"@context\": \"https://schema.org\", \"@type\": \"Event\", \"name\": \"a\", \"startDate\": \"2026-06-30\", "
            + "\"endDate\": \"2026-06-29\" }",
        "have an Event that ends before it starts"
    )]
    [InlineData(
        "{ \"@context\": \"https://schema.org\", \"@type\": \"Event\", \"name\": \"a\", \"startDate\": \"2026-06-30\", "
            + "\"eventAttendanceMode\": \"https://schema.org/OfflineEventAttendanceMode\" }",
        "have an Event without 'location'"
    )]
    [InlineData("{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\" }", "have a NewsArticle without 'headline'")]
    [InlineData(
        "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticel\", \"headline\": \"a\" }",
        "Is it 'NewsArticle'?"
    )]
    [InlineData(
        "{ \"@context\": \"https://schema.org\", \"@graph\": [ { \"@type\": \"BreadcrumbList\", \"itemListElement\": [ { "
            + "\"@type\": \"ListItem\", \"name\": \"a\" } ] } ] }",
        "have a ListItem without 'position'"
    )]
    [InlineData(
        "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"a\", \"url\": \"/people/a/\" }",
        "have '/people/a/' for 'url', which is no complete address"
    )]
    [InlineData("{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \" \" }", "have an empty 'name'")]
    public void Data_that_search_engines_drop_are_reported(string json, string what)
    {
        var page =
            "<!doctype html><html lang=en><meta charset=utf-8><title>x</title><script "
            + $"type=\"application/ld+json\">{json}</script>";
        using var site = TestSite.WithHost("-- input/about.md --\n---\ntitle: About\n---\nText.\n");
        var lines = TestSite.Print(site.Build(theme: new PlainTheme { Page = page })).Split('\n');
        Assert.Contains(lines, line =>
            line.StartsWith(
                "theme(1,1): warning ADV0747: The data for search engines on the page / and ",
                StringComparison.Ordinal
            ) && line.Contains(what, StringComparison.Ordinal)
        );
    }
}
