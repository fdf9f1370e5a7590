using Microsoft.Playwright;
using static Advance.Tests.Browsing.ExitVisit;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>
/// Leaving by the exit control: the cases in the component's own browser tests (GOV.UK Frontend, "Exit this page"), and in its
/// guidance.
/// </summary>
public class ExitTests(SharedBrowser browser, BuiltSite site)
{
    public static TheoryData<string> Pages => [.. Kinds];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Without_scripts_the_button_and_the_secondary_link_leave_the_site(string address)
    {
        await using var visit = await ExitVisit.To(browser, site, address, new() { JavaScriptEnabled = false });
        await Button(visit).ClickAsync();
        await Left(visit);

        await visit.Open(address);
        await visit.TabTo(SecondaryLink(visit));
        await visit.Page.Keyboard.PressAsync("Enter");
        await Left(visit);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_button_and_the_secondary_link_cover_the_page_at_once(string address)
    {
        foreach (var way in new[] { Button, SecondaryLink })
        {
            await using var visit = await ExitVisit.To(browser, site, address);
            await Hold(visit);
            var title = await visit.Page.TitleAsync();

            await way(visit).FocusAsync();
            await visit.Page.Keyboard.PressAsync("Enter");

            await Covered(visit);
            Assert.Equal(title, await visit.Page.TitleAsync());
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Three_presses_of_shift_leave_in_the_same_tab_and_back_returns_to_the_page(string address)
    {
        await using var visit = await ExitVisit.To(browser, site, address);
        var before = await visit.Page.EvaluateAsync<int>("history.length");
        for (var press = 0; press < 3; press++)
            await visit.Page.Keyboard.PressAsync("Shift");
        await Left(visit);
        Assert.Single(visit.Page.Context.Pages);
        Assert.Equal(before + 1, await visit.Page.EvaluateAsync<int>("history.length"));

        await visit.Page.GoBackAsync();
        Assert.Equal(address, visit.Address);
        await Whole(visit);
    }

    [Fact]
    public async Task After_scrolling_to_the_end_the_exit_control_is_visible_and_works()
    {
        await using var visit = await ExitVisit.To(browser, site, Paper.Address);
        await visit.Page.GetByRole(AriaRole.Contentinfo).ScrollIntoViewIfNeededAsync();
        await Expect(Button(visit)).ToBeInViewportAsync(new() { Ratio = 1 });
        await Button(visit).ClickAsync();
        await Left(visit);
    }

    [Fact]
    public async Task A_page_restored_by_the_browser_is_complete_and_can_be_left_again()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var own = await ChromiumBrowser.Launch(playwright, withBackForwardCache: true);
        var page = await own.NewPageAsync();
        await page.Context.RouteAsync(Elsewhere, route =>
            route.FulfillAsync(new() { ContentType = "text/html", Body = "<!doctype html><title>Weather</title>" })
        );
        await page.GotoAsync((await site.Host).Origin + "/get-help/");
        await page.EvaluateAsync(
            "() => { addEventListener('pageshow', (event) => { window.isFromMemory = event.persisted; }); }"
        );

        for (var time = 0; time < 2; time++)
        {
            for (var press = 0; press < 3; press++)
                await page.Keyboard.PressAsync("Shift");
            await Expect(page).ToHaveTitleAsync("Weather");
            // Not GoBackAsync: it waits for a page to load, and none does.
            await page.EvaluateAsync("() => { setTimeout(() => history.back()); }");
            await Expect(page).ToHaveTitleAsync("ADVANCE: Get help");
            Assert.True(await page.EvaluateAsync<bool>("window.isFromMemory"));
            await Expect(page.Locator(".exit-cover")).ToHaveCountAsync(0);
            await Expect(page.GetByRole(AriaRole.Main)).ToBeVisibleAsync();
            await Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync("");
        }
    }

    static async Task Covered(Visit visit)
    {
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Loading.");
        foreach (var part in new[] { AriaRole.Main, AriaRole.Banner, AriaRole.Contentinfo })
            await Expect(visit.Page.GetByRole(part)).ToBeHiddenAsync();
        var cover = (await visit.Page.GetByRole(AriaRole.Alert).BoundingBoxAsync())!;
        var screen = visit.Page.ViewportSize!;
        Assert.Equal((0, 0, screen.Width, screen.Height), (cover.X, cover.Y, cover.Width, cover.Height));
    }

    static async Task Whole(Visit visit)
    {
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".exit-cover")).ToHaveCountAsync(0);
        await Expect(Button(visit)).ToBeVisibleAsync();
    }
}
