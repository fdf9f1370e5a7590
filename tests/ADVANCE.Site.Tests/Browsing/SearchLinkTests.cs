using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>A link to a search, created only on request.</summary>
public class SearchLinkTests(SharedBrowser browser, BuiltSite site)
{
    [Fact]
    public async Task A_copied_link_opens_the_same_search()
    {
        await using var visit = await Visit.To(
            browser,
            await site.Host,
            new() { Permissions = ["clipboard-read", "clipboard-write"] }
        );
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");
        await search.Search("intervention & more");
        await search.OpenNarrowing();
        await search.Facet("Type").Filter(new() { HasText = "Publication" }).PressAsync("Enter");
        await search.Facet("Order").Filter(new() { HasText = "Newest first" }).PressAsync("Enter");
        await Expect(search.Facet("Order").Filter(new() { HasText = "Newest first" }))
            .ToHaveAttributeAsync("aria-pressed", "true");
        var (found, first) = (await search.Status.TextContentAsync(), await search.Results.First.TextContentAsync());

        await visit.TabTo(CopyLink(visit), most: 80);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("[data-search=link] [role=status]"))
            .ToHaveTextAsync("Link copied. Anyone who has it can see what you searched for.");
        Assert.Equal("/search/", visit.Address);

        await visit.Page.GotoAsync(await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await Expect(search.Field).ToHaveValueAsync("intervention & more");
        await Expect(search.Status).ToHaveTextAsync(found!);
        await Expect(search.Results.First).ToHaveTextAsync(first!);
        Assert.Equal("/search/?q=intervention+%26+more&type=publication&sort=date", visit.Address);
    }

    [Fact]
    public async Task If_the_clipboard_is_not_available_the_link_is_in_a_selected_field()
    {
        await using var visit = await Visit.To(browser, await site.Host, SearchPage.Narrow);
        var search = new SearchPage(visit.Page);
        await visit.Page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await visit.Open("/search/");
        await search.Search("pathways");

        await CopyLink(visit).PressAsync("Enter");

        var field = visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Link to this search" });
        await Expect(field).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(@"/search/\?q=pathways$"));
        await Expect(field).ToBeFocusedAsync();
        Assert.EndsWith(
            "/search/?q=pathways",
            await visit.Page.EvaluateAsync<string>("getSelection().toString()"),
            StringComparison.Ordinal
        );
        await search.IsAccessible();
    }

    [Fact]
    public async Task New_words_replace_the_old_ones_in_the_address()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/?q=pathways");
        await Expect(search.Results.First).ToBeVisibleAsync();
        Assert.Equal("/search/?q=pathways", visit.Address);

        await search.Field.PressAsync("End");
        await search.Field.PressSequentiallyAsync(" paper");
        Assert.Equal("/search/", visit.Address);

        // And the way back from a result still leads here.
        await search.Field.PressAsync("Enter");
        await Expect(search.Suggestions).ToHaveCountAsync(0);
        await search.Results.First.ClickAsync();
        await Expect(search.RemoveMarks).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();
        await Expect(search.Field).ToHaveValueAsync("pathways paper");
        Assert.Equal("/search/", visit.Address);
    }

    [Fact]
    public async Task Leaving_by_the_exit_control_removes_the_words_from_the_address()
    {
        const string elsewhere = "https://www.bbc.co.uk/weather";
        await using var visit = await Visit.To(browser, await site.Host);
        await visit.Replacement(elsewhere, "Weather");
        await visit.Open("/search/?q=pathways");
        await Expect(new SearchPage(visit.Page).Results.First).ToBeVisibleAsync();

        for (var press = 0; press < 3; press++)
            await visit.Page.Keyboard.PressAsync("Shift");
        await Expect(visit.Page).ToHaveURLAsync(elsewhere);
        await visit.Page.GoBackAsync();

        Assert.Equal("/search/", visit.Address);
        await Expect(new SearchPage(visit.Page).Field).ToHaveValueAsync("");
    }

    static ILocator CopyLink(Visit visit) => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy a link to this search" });
}
