using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>All that an answer may hold, in a window of 320 pixels and by the keyboard alone.</summary>
public class SearchAnswerTests(SharedBrowser browser, BuiltSite site)
{
    [Fact]
    public async Task A_corrected_word_is_named_and_can_be_searched_for_as_typed()
    {
        await using var visit = await Open();
        var search = new SearchPage(visit.Page);
        await search.Search("intervetnion");
        await Expect(search.Status).ToHaveTextAsync("Showing results for intervention. 250 results, the first 10 shown");
        await search.IsAccessible();

        var asTyped = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Search for intervetnion as typed" });
        await visit.TabTo(asTyped);
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(search.Status).ToHaveTextAsync(new Regex("^250 results"));
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Search for similar words too" })).ToBeFocusedAsync();
        await search.Field.PressSequentiallyAsync(" x");
        await Expect(search.Status).ToHaveTextAsync(new Regex("^Showing results for intervention"));
    }

    [Fact]
    public async Task Nothing_found_offers_other_words_topics_and_people()
    {
        await using var visit = await Open();
        var search = new SearchPage(visit.Page);
        await search.Search("zzyzx");
        await Expect(search.Status).ToHaveTextAsync("Nothing found for these words.");
        await Expect(search.OtherWays).ToBeVisibleAsync();
        await search.IsAccessible();
        await Expect(search.OtherWays.GetByRole(AriaRole.Link, new() { Name = "Pathways" })).ToHaveAttributeAsync("href", "/topics/pathways/");
        foreach (var link in await search.OtherWays.GetByRole(AriaRole.Link).AllAsync())
            Assert.Contains(await link.GetAttributeAsync("href"), site.Pages);
        await Expect(search.OtherWays.GetByRole(AriaRole.Link, new() { Name = "Get help" })).ToBeVisibleAsync();

        await visit.TabTo(search.OtherWays.GetByRole(AriaRole.Button, new() { Name = "intervention" }), most: 60);
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(search.Field).ToHaveValueAsync("intervention");
        await Expect(search.Field).ToBeFocusedAsync();
        await Expect(search.OtherWays).ToBeHiddenAsync();
        await Expect(search.Results).ToHaveCountAsync(10);
    }

    [Fact]
    public async Task A_result_says_what_it_is_when_where_it_belongs_and_where_in_it_the_words_are()
    {
        await using var visit = await Open();
        var search = new SearchPage(visit.Page);
        await search.Search("group");
        var result = visit.Page.Locator("[data-search=results] li.line").First;

        await Expect(result.Locator(".when")).ToHaveTextAsync("Publication, 30 June 2022");
        await Expect(result.Locator("mark").First).ToHaveTextAsync("group");
        await Expect(result.Locator(".summary")).ToHaveTextAsync("A group & more <script>");
        await Expect(result.GetByRole(AriaRole.Link, new() { Name = "Pathways" })).ToHaveAttributeAsync("href", "/topics/pathways/");
        await Expect(result.Locator(".topics")).ToHaveTextAsync("Topics: Pathways, No such topic");
        await search.OpenNarrowing();
        await search.IsAccessible();
    }

    [Fact]
    public async Task A_section_opens_at_its_heading_with_the_words_marked()
    {
        await using var visit = await Open();
        var search = new SearchPage(visit.Page);
        await search.Search("group");

        await visit.TabTo(visit.Page.Locator("[data-search=results] .sections a").First, most: 60);
        await visit.Page.Keyboard.PressAsync("Enter");

        var heading = visit.Page.GetByRole(AriaRole.Heading, new() { Name = "How it was built" });
        await Expect(heading).ToBeFocusedAsync();
        await Expect(heading).ToBeInViewportAsync();
        await Expect(search.MarkedWords.First).ToHaveTextAsync(new Regex("^groups?$"));
        Assert.Equal("/the-intervention/#how-it-was-built", visit.Address);
    }

    [Fact]
    public async Task A_long_facet_is_shown_whole_on_request()
    {
        await using var visit = await Open();
        var search = new SearchPage(visit.Page);
        await search.Search("group");
        await search.OpenNarrowing();
        await Expect(search.Facet("Topic")).ToHaveCountAsync(9);

        var all = search.Facet("Topic").Last;
        await Expect(all).ToHaveAccessibleNameAsync("All 30 of topic");
        await all.PressAsync("Enter");

        await Expect(search.Facet("Topic")).ToHaveCountAsync(31);
        await Expect(search.Facet("Topic").Last).ToBeFocusedAsync();
        await search.IsAccessible();
    }

    [Fact]
    public async Task The_examples_of_what_can_be_typed_search_when_pressed()
    {
        await using var visit = await Open();
        var search = new SearchPage(visit.Page);
        await visit.TabTo(visit.Page.GetByText("How to search"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await search.IsAccessible();
        var example = visit.Page.Locator("[data-search-example]").First;
        var words = await example.TextContentAsync();

        await visit.TabTo(example.Locator(".."));
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(search.Field).ToHaveValueAsync(words!);
        await Expect(search.Status).Not.ToBeEmptyAsync();
    }

    [Fact]
    public async Task On_paper_are_the_results_and_no_controls()
    {
        await using var visit = await Open();
        var search = new SearchPage(visit.Page);
        await search.Search("intervetnion");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(search.Results.First).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("summary:visible, input:visible")).ToHaveCountAsync(0);
    }

    async Task<Visit> Open()
    {
        var visit = await Visit.To(browser, await site.Host, SearchPage.Narrow);
        await FakeSearch.AnswerIn(visit);
        await visit.Open("/search/");
        return visit;
    }
}
