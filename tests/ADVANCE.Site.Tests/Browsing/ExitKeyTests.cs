using Microsoft.Playwright;
using static Advance.Tests.Browsing.ExitVisit;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>Three presses of Shift, and what doesn't count as one, with a clock controlled by the test.</summary>
public class ExitKeyTests(SharedBrowser browser, BuiltSite site)
{
    const string Two = "Shift, press 2 more times to exit.";
    const string One = "Shift, press 1 more time to exit.";
    const string Expired = "Exit this page expired.";

    [Theory]
    [InlineData("/")]
    [InlineData("/get-help/")]
    [InlineData("/search/")]
    public async Task Each_press_is_announced_and_the_third_leaves(string address)
    {
        await using var visit = await At(address);
        await Hold(visit);
        await Expect(Status(visit)).ToHaveTextAsync("");
        await Press(visit, Two);
        await Press(visit, One);
        await visit.Page.Keyboard.PressAsync("Shift");
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Loading.");
    }

    [Fact]
    public async Task Five_seconds_after_a_press_the_sequence_expires_and_five_later_the_announcement_is_gone()
    {
        await using var visit = await At("/");
        await Press(visit, Two);
        await visit.Page.Clock.RunForAsync(4999);
        await Expect(Status(visit)).ToHaveTextAsync(Two);
        await visit.Page.Clock.RunForAsync(1);
        await Expect(Status(visit)).ToHaveTextAsync(Expired);
        await visit.Page.Clock.RunForAsync(4999);
        await Expect(Status(visit)).ToHaveTextAsync(Expired);
        await visit.Page.Clock.RunForAsync(1);
        await Expect(Status(visit)).ToHaveTextAsync("");
        await Press(visit, Two);
    }

    [Fact]
    public async Task Each_press_allows_five_more_seconds()
    {
        await using var visit = await At("/about/");
        await Press(visit, Two);
        await visit.Page.Clock.RunForAsync(4900);
        await Press(visit, One);
        await visit.Page.Clock.RunForAsync(4900);
        await visit.Page.Keyboard.PressAsync("Shift");
        await Left(visit);
    }

    [Theory]
    [InlineData("Shift+A")]
    [InlineData("Shift+Tab")]
    [InlineData("Shift+ArrowRight")]
    public async Task A_shift_used_with_another_key_does_not_count(string keys)
    {
        await using var visit = await At("/search/");
        await new SearchPage(visit.Page).Field.FocusAsync();
        for (var time = 0; time < 5; time++)
        {
            await visit.Page.Keyboard.PressAsync(keys);
            await Expect(Status(visit)).ToHaveTextAsync("");
        }
        Assert.Empty(visit.RequestsElsewhere);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("Enter")]
    [InlineData("Control")]
    public async Task Any_other_key_restarts_the_count(string other)
    {
        await using var visit = await At("/about/");
        await Press(visit, Two);
        await Press(visit, One);
        await visit.Page.Keyboard.PressAsync(other);
        await Expect(Status(visit)).ToHaveTextAsync(Expired);
        await Press(visit, Two);
        await Press(visit, One);
        Assert.Empty(visit.RequestsElsewhere);
    }

    [Fact]
    public async Task The_count_is_visible_but_hidden_from_screen_readers()
    {
        await using var visit = await At("/");
        var lights = visit.Page.Locator(".exit-presses");
        await Expect(lights).ToBeHiddenAsync();
        await Press(visit, Two);
        await Expect(lights).ToBeVisibleAsync();
        await Expect(lights.Locator(".on")).ToHaveCountAsync(1);
        await Press(visit, One);
        await Expect(lights.Locator(".on")).ToHaveCountAsync(2);
        await Expect(lights).ToHaveAttributeAsync("aria-hidden", "true");
    }

    async Task<Visit> At(string address)
    {
        var visit = await ExitVisit.To(browser, site, "/");
        await visit.Page.Clock.InstallAsync(new() { TimeDate = new DateTime(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc) });
        await visit.Open(address);
        await visit.Page.Clock.PauseAtAsync(new DateTime(2026, 11, 22, 10, 0, 0, DateTimeKind.Utc));
        return visit;
    }

    static async Task Press(Visit visit, string announced)
    {
        await visit.Page.Keyboard.PressAsync("Shift");
        await Expect(Status(visit)).ToHaveTextAsync(announced);
    }
}
