using System.Text.RegularExpressions;
using Advance.Tests.Browsing.Access;
using Advance.Tests.WholeSite;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>All parts of a search result, in a window of 320 pixels and using only the keyboard.</summary>
public class SearchAnswerTests(SharedBrowser browser, BuiltSite site, HardContent hard)
{
    [Fact]
    public async Task A_search_without_results_offers_other_words_topics_and_people()
    {
        await using var visit = await Open();
        var search = new SearchPage(visit.Page);
        await search.Search("\"intervention evaluation pathways\"");
        await Expect(search.Status).ToHaveTextAsync("Nothing found for these words.");
        await Expect(search.OtherWays).ToBeVisibleAsync();
        await search.IsAccessible();
        await Expect(search.OtherWays.GetByRole(AriaRole.Link, new() { Name = "Pathways" }))
            .ToHaveAttributeAsync("href", "/topics/pathways/");
        foreach (var link in await search.OtherWays.GetByRole(AriaRole.Link).AllAsync())
            Assert.Contains(await link.GetAttributeAsync("href"), site.Pages);
        await Expect(search.OtherWays.GetByRole(AriaRole.Link, new() { Name = "Get help" })).ToBeVisibleAsync();

        await visit.TabTo(
            search.OtherWays.GetByRole(AriaRole.Group, new() { Name = "Fewer words" }).GetByRole(AriaRole.Button).First,
            most: 60
        );
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(search.Field).ToHaveValueAsync("intervention evaluation pathways");
        await Expect(search.Field).ToBeFocusedAsync();
        await Expect(search.OtherWays).ToBeHiddenAsync();
        await Expect(search.Results).ToHaveCountAsync(10);
    }

    [Fact]
    public async Task A_search_with_few_results_offers_other_words_below_them()
    {
        await using var visit = await Open();
        var search = new SearchPage(visit.Page);
        await search.Search("\"exit control\" title:online");
        await Expect(search.Status).ToHaveTextAsync("1 result");

        await Expect(search.OtherWays.GetByRole(AriaRole.Button)).Not.ToHaveCountAsync(0);
        await Expect(search.OtherWays.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
        await search.IsAccessible();

        await search.Search("pathways");
        await Expect(search.OtherWays).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_result_shows_its_type_date_and_section()
    {
        await using var visit = await Open();
        var search = new SearchPage(visit.Page);
        await search.Search(Paper.Query);
        var result = visit.Page.Locator("[data-search=results] li.line").First;

        await Expect(result.Locator(".when")).ToHaveTextAsync("Publication, 2022");
        await Expect(result.Locator(".summary mark").First)
            .ToHaveTextAsync(new Regex("substance|alcohol|use|pathway", RegexOptions.IgnoreCase));
        await Expect(result.Locator(".topics")).ToHaveTextAsync(new Regex("^Topics: .*Pathways"));
        await Expect(result.GetByRole(AriaRole.Link, new() { Name = "Pathways", Exact = true }))
            .ToHaveAttributeAsync("href", "/topics/pathways/");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 2, Name = $"Results for “{Paper.Query}”" }))
            .ToHaveCountAsync(1);
        await search.OpenNarrowing();
        await search.IsAccessible();
    }

    [Fact]
    public async Task A_section_opens_at_its_heading_with_the_words_highlighted()
    {
        await using var visit = await Open();
        var search = new SearchPage(visit.Page);
        await search.Search("pathways");
        var section = visit.Page.Locator("[data-search=results] .sections a").Last;
        var (name, address) = (await section.TextContentAsync(), await section.GetAttributeAsync("href"));

        await visit.TabTo(section, most: 60);
        await visit.Page.Keyboard.PressAsync("Enter");

        var heading = visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading, new() { Name = name, Exact = true });
        await Expect(heading).ToBeFocusedAsync();
        await Expect(heading).ToBeInViewportAsync();
        await Expect(search.MarkedWords.Filter(new() { HasTextRegex = new("pathway", RegexOptions.IgnoreCase) }))
            .Not.ToHaveCountAsync(0);
        Assert.Equal(address, visit.Address);
    }

    [Fact]
    public async Task A_long_facet_expands_on_request()
    {
        await using var visit = await Open();
        var search = new SearchPage(visit.Page);
        await search.Search("pathways");
        await search.OpenNarrowing();
        await Expect(search.Facet("Author")).ToHaveCountAsync(7);

        var all = search.Facet("Author").Last;
        await Expect(all).ToHaveAccessibleNameAsync(new Regex(@"^All \d+ of author$"));
        var count = int.Parse(
            Regex.Match((await all.TextContentAsync())!, @"\d+").Value,
            System.Globalization.CultureInfo.InvariantCulture
        );
        await all.PressAsync("Enter");

        await Expect(search.Facet("Author")).ToHaveCountAsync(count + 1);
        await Expect(search.Facet("Author").Last).ToBeFocusedAsync();
        await search.IsAccessible();
    }

    [Fact]
    public async Task The_example_searches_run_when_pressed()
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
    public async Task Queries_of_any_length_and_direction_stay_text_and_fit_the_window()
    {
        await using var host = await StaticHost.Serve(hard.Folder, "/a-b");
        await using var visit = await Visit.To(browser, host, SearchPage.Narrow);
        var search = new SearchPage(visit.Page);
        await visit.Open("/a-b/search/");

        await search.Search("Donaudampfschifffahrtselektriz");
        await Expect(search.Results.First).ToContainTextAsync("<script>alert(");
        await Expect(search.Results.First)
            .ToContainTextAsync("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
        await search.OpenNarrowing();
        await search.IsAccessible();

        await search.Search("محمد");
        await Expect(search.Results.Filter(new() { HasText = "محمد علي" })).Not.ToHaveCountAsync(0);
        await search.IsAccessible();
        Findings.AreNone(visit.Complaints);
    }

    [Fact]
    public async Task The_search_page_prints_the_query_and_results_without_controls()
    {
        await using var visit = await Open();
        var search = new SearchPage(visit.Page);
        await search.Search("intervention");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var title = await visit
            .Page.GetByRole(AriaRole.Heading, new() { Name = "Results for “intervention”" })
            .BoundingBoxAsync();
        Assert.True(title!.Width > 100, $"The words take {title.Width} pixels.");
        await Expect(search.Status).ToBeVisibleAsync();
        await Expect(search.Results.First).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("summary:visible, input:visible")).ToHaveCountAsync(0);
    }

    async Task<Visit> Open()
    {
        var visit = await Visit.To(browser, await site.Host, SearchPage.Narrow);
        await visit.Open("/search/");
        return visit;
    }
}
