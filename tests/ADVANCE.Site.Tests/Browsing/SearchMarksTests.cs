using Advance.Tests.Browsing.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>A page opened from a result, with the words highlighted.</summary>
public class SearchMarksTests(SharedBrowser browser, BuiltSite site)
{
    [Fact]
    public async Task The_words_are_highlighted_nothing_is_stored_and_the_button_removes_the_highlights()
    {
        await using var host = await StaticHost.Serve(site.Folder);
        await using var visit = await OpenPaper(host);
        var search = new SearchPage(visit.Page);
        var heading = visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

        await Expect(heading).ToBeFocusedAsync();
        await Expect(heading.Locator("mark").Filter(new() { HasText = "Pathways" })).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator("[data-copy] mark")).ToHaveCountAsync(0);
        Assert.Equal(Paper.Address, visit.Address);
        Assert.Equal("", await visit.Kept());
        Assert.DoesNotContain("?", string.Join('\n', host.Log), StringComparison.Ordinal);
        await search.IsAccessible();

        await visit.TabTo(search.RemoveMarks);
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(search.MarkedWords).ToHaveCountAsync(0);
        await Expect(search.RemoveMarks).ToHaveCountAsync(0);
        await Expect(heading).ToBeFocusedAsync();
        Findings.AreNone(visit.Complaints);
    }

    [Fact]
    public async Task A_page_opened_from_search_looks_the_same_even_with_its_own_style_sheet()
    {
        // Widths are left out: the typeface may be late for either page, and is then not used in it.
        const string Look = """
            [...document.querySelectorAll('main .help-lines, main .help-lines *:not(mark)')].map(part => {
              const style = getComputedStyle(part);
              const { display, fontSize, fontWeight, color, paddingBlock, textAlign, borderBlockStart, gridColumn } = style;
              return [
                part.localName, display, fontSize, fontWeight, color, paddingBlock, textAlign, borderBlockStart, gridColumn,
              ].join();
            }).join('\n')
            """;
        await using var visit = await Visit.To(browser, await site.Host);
        await visit.Open("/get-help/");
        var atItsAddress = await visit.Page.EvaluateAsync<string>(Look);
        Assert.NotEmpty(atItsAddress);

        await visit.Open("/search/");
        await new SearchPage(visit.Page).Search("get help");
        await visit.Page.EvaluateAsync("window.kept = true");
        await visit
            .Page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Link, new() { Name = "Get help", Exact = true })
            .First.ClickAsync();
        await Expect(visit.Page.Locator("main .help-lines").First).ToBeVisibleAsync();

        Assert.Equal("/get-help/", visit.Address);
        Assert.Equal(atItsAddress, await visit.Page.EvaluateAsync<string>(Look));
        Assert.True(await visit.Page.EvaluateAsync<bool>("window.kept === true"));
        Findings.AreNone(visit.Complaints);
    }

    [Fact]
    public async Task The_expansion_of_an_abbreviation_is_highlighted_completely()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");
        await search.Search("IPA");
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = Paper.Title }).ClickAsync();

        var heading = visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Expect(heading.Locator("mark")).ToHaveTextAsync(["Intimate Partner Abuse", "IPA", "IPA"]);
    }

    [Theory]
    [InlineData("a click")]
    [InlineData("Escape")]
    public async Task The_highlights_disappear_with(string means)
    {
        await using var visit = await OpenPaper(await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Page.Locator("[data-copy]").First.ScrollIntoViewIfNeededAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy the Vancouver reference" })).ToBeVisibleAsync();
        var text = await visit.Page.GetByRole(AriaRole.Main).TextContentAsync();

        if (means == "Escape")
            await visit.Page.Keyboard.PressAsync("Escape");
        else
            await visit.Page.Locator(".standfirst, .prose p").First.ClickAsync();

        await Expect(search.MarkedWords).ToHaveCountAsync(0);
        Assert.Equal(
            text!.Replace("Remove highlighting", "", StringComparison.Ordinal),
            await visit.Page.GetByRole(AriaRole.Main).TextContentAsync()
        );
    }

    [Fact]
    public async Task An_opened_page_is_complete_its_buttons_work_and_citation_tools_read_the_right_page()
    {
        await using var visit = await OpenPaper(await site.Host);
        await using var direct = await Visit.To(browser, await site.Host);
        await direct.Open(Paper.Address);

        await Expect(visit.Page).ToHaveTitleAsync(await direct.Page.TitleAsync());
        await visit.Page.Locator("[data-copy]").First.ScrollIntoViewIfNeededAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy the APA reference" })).ToBeVisibleAsync();
        // The policy is that of the page which the browser loaded.
        foreach (
            var what in new[]
            {
                "[...document.head.querySelectorAll('meta:not([http-equiv])')].map(meta => meta.outerHTML).sort().join()",
                "[...document.querySelectorAll('[aria-current]')].map(link => link.outerHTML).join()",
            }
        )
            Assert.Equal(await direct.Page.EvaluateAsync<string>(what), await visit.Page.EvaluateAsync<string>(what));
    }

    [Fact]
    public async Task Back_returns_to_the_results()
    {
        await using var visit = await OpenPaper(await site.Host);
        var search = new SearchPage(visit.Page);

        await visit.Page.GoBackAsync();

        await Expect(search.Field).ToHaveValueAsync(Paper.Query);
        await Expect(search.Results.First).ToHaveTextAsync(Paper.Title);
        await Expect(search.Results.First).ToBeFocusedAsync();
        Assert.Equal("/search/", visit.Address);
    }

    [Fact]
    public async Task A_click_that_opens_another_tab_stays_a_plain_link()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");
        await search.Search(Paper.Query);

        var tab = await visit.Page.Context.RunAndWaitForPageAsync(() =>
            search.Results.First.ClickAsync(new() { Modifiers = [KeyboardModifier.Control] })
        );

        await Expect(tab.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Paper.Title);
        await Expect(tab.Locator("mark")).ToHaveCountAsync(0);
        Assert.Equal("/search/", visit.Address);
    }

    [Fact]
    public async Task A_page_that_cannot_be_fetched_opens_like_any_link()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");
        await search.Search(Paper.Query);
        await visit.Page.RouteAsync("**" + Paper.Address, route =>
            route.Request.ResourceType == "fetch" ? route.AbortAsync() : route.ContinueAsync()
        );

        await search.Results.First.ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Paper.Title);
        Assert.Equal(Paper.Address, visit.Address);
    }

    [Fact]
    public async Task Leaving_while_a_page_is_loading_does_not_bring_the_reader_back()
    {
        const string elsewhere = "https://www.bbc.co.uk/weather";
        await using var visit = await Visit.To(browser, await site.Host);
        await visit.Replacement(elsewhere, "Weather");
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");
        await search.Search(Paper.Query);
        await visit.Page.RouteAsync("**" + Paper.Address, async route =>
        {
            await Task.Delay(400);
            await route.AbortAsync();
        });

        await search.Results.First.ClickAsync();
        for (var press = 0; press < 3; press++)
            await visit.Page.Keyboard.PressAsync("Shift");

        await Expect(visit.Page).ToHaveURLAsync(elsewhere);
        await Task.Delay(600, TestContext.Current.CancellationToken);
        Assert.Equal(elsewhere, visit.Page.Url);
    }

    async Task<Visit> OpenPaper(StaticHost host)
    {
        var visit = await Visit.To(browser, host, SearchPage.Narrow);
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");
        await search.Search(Paper.Query);
        await visit.TabTo(search.Results.First);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(search.RemoveMarks).ToBeVisibleAsync();
        return visit;
    }
}
