using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>The exit control, which must work when it is needed and never by accident.</summary>
public class ExitTests(SharedBrowser browser, BuiltSite site)
{
    const string Elsewhere = "https://www.bbc.co.uk/weather";

    [Fact]
    public async Task Three_presses_of_shift_leave_and_each_is_announced()
    {
        await using var visit = await Open("/get-help/");
        var status = visit.Page.Locator("[data-exit]").GetByRole(AriaRole.Status);

        await visit.Page.Keyboard.PressAsync("Shift");
        await Expect(status).ToHaveTextAsync("Shift, press 2 more times to exit.");
        await visit.Page.Keyboard.PressAsync("Shift");
        await Expect(status).ToHaveTextAsync("Shift, press 1 more time to exit.");
        await visit.Page.Keyboard.PressAsync("Shift");

        await Left(visit);
    }

    [Fact]
    public async Task Capital_letters_do_not_leave()
    {
        await using var visit = await Open("/search/");
        await new SearchPage(visit.Page).Field.FocusAsync();

        foreach (var letter in new[] { "Shift+A", "Shift+B", "Shift+C", "Shift+D", "Shift+E" }) await visit.Page.Keyboard.PressAsync(letter);

        await Expect(visit.Page.Locator("[data-exit]").GetByRole(AriaRole.Status)).ToHaveTextAsync(new Regex("^(Exit this page expired\\.)?$"));
        Assert.Equal("/search/", visit.Address);
        Assert.Empty(visit.RequestsElsewhere);
    }

    [Fact]
    public async Task Another_key_between_starts_the_count_anew()
    {
        await using var visit = await Open("/about/");

        foreach (var key in new[] { "Shift", "Shift", "x", "Shift", "Shift" }) await visit.Page.Keyboard.PressAsync(key);

        await Expect(visit.Page.Locator("[data-exit]").GetByRole(AriaRole.Status)).ToHaveTextAsync("Shift, press 1 more time to exit.");
        Assert.Empty(visit.RequestsElsewhere);
    }

    [Fact]
    public async Task Is_the_first_stop_after_the_skip_link_on_every_page()
    {
        await using var visit = await Open("/");
        foreach (var address in site.Pages)
        {
            await visit.Open(address);
            Assert.Equal(2, await visit.TabTo(visit.Page.Locator($"a[href='{Elsewhere}']").First));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Is_a_link_with_and_without_scripts_and_stays_in_sight(bool withScripts)
    {
        await using var visit = await Open(Paper.Address, withScripts);
        var exit = visit.Page.Locator("[data-exit]").GetByRole(AriaRole.Link);
        await visit.Page.GetByRole(AriaRole.Contentinfo).ScrollIntoViewIfNeededAsync();

        await Expect(exit).ToBeInViewportAsync(new() { Ratio = 1 });
        await exit.ClickAsync();

        await Left(visit);
    }

    [Fact]
    public async Task Nothing_of_the_page_can_be_seen_while_the_other_one_is_on_its_way()
    {
        await using var visit = await Open("/get-help/");
        // An answer without content (RFC 9110, 15.3.5) leaves the browser where it is, as a slow one does for a while.
        await visit.Page.RouteAsync(Elsewhere, route => route.FulfillAsync(new() { Status = 204 }));

        await visit.Page.Locator("[data-exit]").GetByRole(AriaRole.Link).ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Loading.");
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToBeHiddenAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Banner)).ToBeHiddenAsync();
    }

    async Task<Visit> Open(string address, bool withScripts = true)
    {
        var visit = await Visit.To(browser, await site.Host, new() { JavaScriptEnabled = withScripts });
        await visit.StandIn(Elsewhere, "Weather");
        await visit.Open(address);
        return visit;
    }

    static async Task Left(Visit visit)
    {
        await Expect(visit.Page).ToHaveURLAsync(Elsewhere);
        await Expect(visit.Page).ToHaveTitleAsync("Weather");
    }
}
