using Advance.Tests.WholeSite;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing.Access;

/// <summary>
/// Every kind of page using only the keyboard: Tab reaches each link, button and field in document order and nothing else, each
/// is visible with a focus ring, and Tab leaves the page at the end and can go back.
/// </summary>
public class KeyboardTests(SharedBrowser browser, BuiltSite site, HardContent hard)
{
    [Theory]
    [InlineData(1280, 800, ForcedColors.None)]
    // 1280 x 1024 at 400 %: fixed elements take up the largest share here.
    [InlineData(320, 256, ForcedColors.Active)]
    public async Task Tab_reaches_every_control_in_order_and_in_view_and_leaves_the_page(
        int width,
        int height,
        ForcedColors forced
    )
    {
        await using var visit = await Visit.To(
            browser,
            await site.Host,
            new()
            {
                ViewportSize = new() { Width = width, Height = height },
                ForcedColors = forced,
            }
        );
        var wrong = new List<string>();
        foreach (var address in PageKinds.All)
            wrong.AddRange(await Walk(visit, address, "Tab"));
        Findings.AreNone(wrong);
    }

    [Fact]
    public async Task Tab_reaches_every_control_in_difficult_content()
    {
        await using var host = await StaticHost.Serve(hard.Folder, PageKinds.Below);
        await using var visit = await Visit.To(
            browser,
            host,
            new()
            {
                ViewportSize = new() { Width = 390, Height = 844 },
            }
        );
        var wrong = new List<string>();
        foreach (var address in PageKinds.Hard)
            wrong.AddRange(await Walk(visit, address, "Tab"));
        Findings.AreNone(wrong);
    }

    // Pressing Shift by itself three times leaves the site.
    [Fact]
    public async Task Shift_Tab_goes_back_and_never_leaves_the_site()
    {
        await using var visit = await Visit.To(
            browser,
            await site.Host,
            new()
            {
                ViewportSize = new() { Width = 320, Height = 640 },
            }
        );
        var wrong = new List<string>();
        foreach (var address in PageKinds.All)
            wrong.AddRange(await Walk(visit, address, "Shift+Tab"));
        Findings.AreNone(wrong);
        Assert.Empty(visit.RequestsElsewhere);
    }

    [Fact]
    public async Task The_skip_link_appears_on_focus_and_skips_the_menu()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        foreach (var address in new[] { "/", Paper.Address, "/search/" })
        {
            await visit.Open(address);
            var skip = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to main content" });
            Assert.Equal(1, await visit.TabTo(skip));
            await Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });

            await visit.Page.Keyboard.PressAsync("Enter");
            await Expect(visit.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
        }
    }

    /// <summary>The appearance and position of an element; null if it isn't visible.</summary>
    const string Kind =
        "element => element.checkVisibility() ? [element, element.parentElement, element.closest('[class]')].map(part => "
        + "part.localName + '.' + part.className).join(' ') : null";

    // Pixels, because an outline may be cut off or have the colour of its background.
    [Theory]
    [InlineData(ColorScheme.Light, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, ForcedColors.Active)]
    public async Task Every_kind_of_link_button_and_field_looks_different_when_focused(ColorScheme scheme, ForcedColors forced)
    {
        await using var visit = await Visit.To(
            browser,
            await site.Host,
            new()
            {
                ColorScheme = scheme,
                ForcedColors = forced,
                ViewportSize = new() { Width = 1280, Height = 800 },
            }
        );
        var known = new HashSet<string>();
        foreach (var address in PageKinds.All)
        {
            await visit.Open(address);
            // From now on the browser assumes that the reader uses the keyboard.
            await visit.Page.Keyboard.PressAsync("Tab");
            var elements = visit.Page.Locator("a[href], button, input, summary, [tabindex='0']");
            for (; ; )
            {
                // All at once, because most are of a known kind; and again each time, because the page may have changed.
                var kinds = await elements.EvaluateAllAsync<string?[]>($"elements => elements.map({Kind})");
                var next = Array.FindIndex(kinds, each => each is not null && !known.Contains(each));
                if (next < 0)
                    break;
                var element = elements.Nth(next);
                if (await element.EvaluateAsync<string?>(Kind) is not { } kind || !known.Add(kind))
                    continue;
                await element.FocusAsync();
                var box = (await element.BoundingBoxAsync())!;
                var around = new Clip
                {
                    X = Math.Max(0, box.X - 8),
                    Y = Math.Max(0, box.Y - 8),
                    Width = Math.Min(box.Width + 16, 400),
                    Height = Math.Min(box.Height + 16, 200),
                };
                var with = await visit.Page.ScreenshotAsync(new() { Clip = around });
                await element.EvaluateAsync("element => element.blur()");
                // A skip link is invisible without focus.
                var without = await visit.Page.ScreenshotAsync(new() { Clip = around });
                Assert.False(with.SequenceEqual(without), $"{address}: {kind} looks the same with the focus.");
            }
        }
        Assert.InRange(known.Count, 15, 100);
    }

    static async Task<IEnumerable<string>> Walk(Visit visit, string address, string key)
    {
        await visit.Open(address);
        if (await visit.Page.Locator("[data-copy]").CountAsync() > 0)
        {
            // Two buttons are added when a reader scrolls near.
            await visit.Page.Locator("[data-copy]").First.ScrollIntoViewIfNeededAsync();
            await Expect(visit.Page.Locator(".copy button")).ToHaveCountAsync(2);
            await visit.Page.EvaluateAsync("scrollTo(0, 0)");
        }
        await Probe.Run(visit.Page, "keyboard");
        var stops = await visit.Page.EvaluateAsync<int>("keyboard.stops");
        if (key == "Tab")
        {
            // Held down, as readers do too: half the messages to the browser.
            for (var press = 0; press <= stops; press++)
                await visit.Page.Keyboard.DownAsync("Tab");
            await visit.Page.Keyboard.UpAsync("Tab");
        }
        else
            for (var press = 0; press <= stops; press++)
                await visit.Page.Keyboard.PressAsync(key);
        // One press more than there are stops: focus has left the page or, if the window has nothing else, is back at the start.
        await visit.Page.EvaluateAsync("keyboard.look()");
        var seen = await visit.Page.EvaluateAsync<int[]>("keyboard.seen");
        var wrong = (await visit.Page.EvaluateAsync<string[]>("keyboard.wrong")).Select(what => $"{address}: {what}").ToList();
        var expected = (key == "Tab" ? Enumerable.Range(0, stops) : Enumerable.Range(0, stops).Reverse()).ToArray();
        if (!seen.SequenceEqual(expected) && !seen.SequenceEqual(expected.Append(expected[0])))
            wrong.Add($"{address}: {key} went to {string.Join(' ', seen)} of {stops}.");
        return wrong;
    }
}
