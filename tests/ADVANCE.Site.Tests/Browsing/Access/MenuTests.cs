using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing.Access;

/// <summary>
/// A phone's menu, the only part that opens over a page, using the keyboard: focus moves in, isn't trapped, and returns.
/// </summary>
public class MenuTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [InlineData(320, 640)]
    [InlineData(320, 256)]
    public async Task Focus_moves_into_the_menu_and_returns(int width, int height)
    {
        await using var visit = await Visit.To(
            browser,
            await site.Host,
            new()
            {
                ViewportSize = new() { Width = width, Height = height },
            }
        );
        await visit.Open("/news/");
        var button = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Menu" });
        var menu = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });
        await visit.TabTo(button);

        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(menu).ToBeVisibleAsync();
        await Expect(button).ToHaveAccessibleNameAsync("Menu");
        foreach (var link in await menu.GetByRole(AriaRole.Link).AllAsync())
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            await Expect(link).ToBeFocusedAsync();
            await Expect(link).ToBeInViewportAsync(new() { Ratio = 0.9f });
        }

        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(menu).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Focus_moves_from_the_last_menu_link_to_the_page()
    {
        await using var visit = await Visit.To(
            browser,
            await site.Host,
            new()
            {
                ViewportSize = new() { Width = 320, Height = 640 },
            }
        );
        await visit.Open("/news/");
        await visit.TabTo(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Menu" }));
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.TabTo(visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).First);
    }
}
