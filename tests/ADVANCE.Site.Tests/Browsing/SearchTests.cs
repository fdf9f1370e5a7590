using System.Text.RegularExpressions;
using Advance.Tests.Browsing.Access;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

public class SearchTests(SharedBrowser browser, BuiltSite site)
{
    static readonly Regex Count = new(@"^\d+ results?(, the first \d+ shown)?$");

    [Fact]
    public async Task Finds_the_paper_first_while_the_words_are_typed()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");
        await Expect(search.EverythingByTopicAndYear).ToBeVisibleAsync();

        await search.Field.PressSequentiallyAsync(Paper.Query);

        await Expect(search.Status).ToHaveTextAsync(Count);
        await Expect(search.Results.First).ToHaveTextAsync(Paper.Title);
        await Expect(search.Results.First).ToHaveAttributeAsync("href", new Regex(Regex.Escape(Paper.Address) + "$"));
        await Expect(search.EverythingByTopicAndYear).ToBeHiddenAsync();
        Findings.AreNone(visit.Complaints);
    }

    [Fact]
    public async Task Words_that_are_on_no_page_get_an_answer_too()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");

        await search.Field.FillAsync("zzyzx qwxyz");

        await Expect(search.Status).ToHaveTextAsync(new Regex("^Nothing found"));
        await Expect(search.Results).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_misspelt_word_finds_the_intended_one_and_says_so()
    {
        await using var visit = await Visit.To(browser, await site.Host, SearchPage.Narrow);
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");

        await search.Search("intervetnion ");
        await Expect(search.Status).ToHaveTextAsync(new Regex("^Showing results for “interventions?”\\. \\d+ results"));
        await search.IsAccessible();
        await visit
            .Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Search for “intervetnion” as typed" })
            .PressAsync("Enter");

        await Expect(search.Status).ToHaveTextAsync("Nothing found for these words.");
        await Expect(visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Search for similar words too" }))
            .ToBeFocusedAsync();
        await Expect(search.OtherWays.GetByRole(Microsoft.Playwright.AriaRole.Button).First).ToBeVisibleAsync();
        await search.IsAccessible();
        await search.Field.PressAsync("End");
        await search.Field.PressSequentiallyAsync("group");
        await Expect(search.Status).ToHaveTextAsync(new Regex("^Showing results for “interventions?”\\. "));
    }

    [Fact]
    public async Task Every_example_search_finds_something()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");
        var examples = await visit.Page.Locator("[data-search-example]").AllTextContentsAsync();
        Assert.True(examples.Count >= 6);

        var without = new List<string>();
        foreach (var example in examples)
        {
            await search.Search(example);
            if (await search.Results.CountAsync() == 0)
                without.Add(example);
        }

        Assert.Empty(without);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/get-help/")]
    [InlineData("/search/")]
    [InlineData("/news/no-such-page/")]
    public async Task The_keyboard_alone_searches_from_any_page_and_opens_the_paper(string start)
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Open(start);

        await visit.TabTo(search.HeaderField);
        await visit.Page.Keyboard.TypeAsync(Paper.Query);
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(search.Status).ToHaveTextAsync(Count);
        await Expect(search.Field).ToHaveValueAsync(Paper.Query);
        await Expect(search.Results.First).ToHaveTextAsync(Paper.Title);
        await visit.TabTo(search.Results.First);
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page).ToHaveURLAsync(new Regex(Regex.Escape(Paper.Address) + "$"));
    }

    [Fact]
    public async Task Typed_words_stay_in_the_page()
    {
        await using var host = await StaticHost.Serve(site.Folder);
        await using var visit = await Visit.To(browser, host);
        var search = new SearchPage(visit.Page);
        await visit.Open("/about/");

        await search.HeaderField.FillAsync("heroin");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(search.Status).Not.ToBeEmptyAsync();

        Assert.Equal("/search/", visit.Address);
        Assert.DoesNotContain("heroin", string.Join('\n', host.Log.Concat(visit.Requests)), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await visit.Kept());
        Assert.DoesNotContain("heroin", await visit.Page.TitleAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Back_returns_to_the_page_with_the_search()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Open("/about/");
        var heading = visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Level = 1 });
        var about = await heading.TextContentAsync();

        await search.HeaderField.FillAsync(Paper.Query);
        await search.HeaderField.PressAsync("Enter");
        await Expect(search.Results.First).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();

        Assert.Equal("/about/", visit.Address);
        await Expect(heading).ToHaveTextAsync(about!);
    }
}
