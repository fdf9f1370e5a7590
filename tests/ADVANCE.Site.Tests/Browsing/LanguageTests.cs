using Advance.Tests.Browsing.Access;
using Advance.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>A site in English and Welsh below a path, as readers of both languages see it.</summary>
public sealed class LanguageTests(SharedBrowser browser, TranslatedSite site)
{
    [Fact]
    public async Task The_keyboard_reaches_the_Welsh_version_of_an_item_and_returns()
    {
        await using var host = await StaticHost.Serve(site.Folder, "/a-b");
        await using var visit = await Visit.To(browser, host);
        await visit.Open("/a-b/news/launch/");
        var welsh = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Cymraeg" });
        await visit.TabTo(welsh);
        Assert.Equal("cy", await welsh.GetAttributeAsync("lang"));
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Mae'r astudiaeth yn dechrau");
        Assert.Equal("/a-b/cy/news/launch/", visit.Address);
        Assert.Equal("cy", await visit.Page.EvaluateAsync<string>("document.documentElement.lang"));
        await Expect(visit.Page.GetByText("30 Mehefin 2026")).ToBeVisibleAsync();
        await visit.TabTo(visit.Page.GetByRole(AriaRole.Link, new() { Name = "English", Exact = true }));
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("The study begins");
        Findings.AreNone(visit.Complaints);
    }

    // 320 pixels are 400 % of 1280: there, the Welsh words for search and menu take two lines.
    [Theory]
    [InlineData("/a-b/cy/news/launch/", 320)]
    [InlineData("/a-b/cy/news/launch/", 360)]
    [InlineData("/a-b/", 360)]
    public async Task On_a_phone_the_language_link_is_beside_or_below_the_menu_and_covers_nothing(string address, int width)
    {
        await using var host = await StaticHost.Serve(site.Folder, "/a-b");
        await using var visit = await Visit.To(
            browser,
            host,
            new()
            {
                ViewportSize = new() { Width = width, Height = 700 },
            }
        );
        await visit.Open(address);
        var menu = (await visit.Page.Locator(".to-menu").BoundingBoxAsync())!;
        var language = (await visit.Page.Locator(".languages a").BoundingBoxAsync())!;

        Assert.Equal(
            width - language.X - language.Width,
            await visit
                .Page.Locator("main > .frame")
                .EvaluateAsync<float>("frame => parseFloat(getComputedStyle(frame).paddingInlineEnd)"),
            0.5f
        );
        Assert.True(Math.Abs(language.Y - menu.Y) < 1 || language.Y >= menu.Y + menu.Height, $"{language.Y} beside {menu.Y}");
        Assert.InRange(language.Height, 44, 60);
        foreach (var text in await visit.Page.Locator("main :is(h1, p):visible").AllAsync())
            Assert.True((await text.BoundingBoxAsync())!.Y >= language.Y + language.Height - 1, await text.InnerTextAsync());
        await visit
            .Page.Locator(".languages a")
            .ClickAsync(
                new()
                {
                    Position = new() { X = 10, Y = language.Height - 3 },
                }
            );
        Assert.NotEqual(address, visit.Address);
    }

    [Fact]
    public async Task Welsh_search_finds_Welsh_pages_only_and_is_in_Welsh()
    {
        await using var host = await StaticHost.Serve(site.Folder, "/a-b");
        await using var visit = await Visit.To(browser, host);
        await visit.Open("/a-b/cy/search/");
        var field = visit.Page.GetByRole(AriaRole.Search, new() { Name = "Tudalen chwilio" }).GetByRole(AriaRole.Searchbox);
        var results = visit.Page.Locator("[data-search=results] h3 a");
        var status = visit.Page.Locator("[data-search=status]");

        await field.FillAsync("astudiaeth");
        await field.PressAsync("Enter");
        await Expect(status).ToHaveTextAsync("2 ganlyniad");
        Assert.All(await results.EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"), href =>
            Assert.StartsWith("/a-b/cy/", href, StringComparison.Ordinal)
        );
        await Expect(visit.Page.Locator("[data-search=results] .type").First).ToHaveTextAsync("Newyddion");
        await Expect(visit.Page.Locator("[data-search=results] time").First).ToHaveTextAsync("30 Mehefin 2026");

        await field.FillAsync("\"study begins\"");
        await field.PressAsync("Enter");
        await Expect(status).ToHaveTextAsync("Ni chafwyd dim ar gyfer y geiriau hyn.");
        Findings.AreNone(visit.Complaints);
    }

    [Fact]
    public async Task A_page_opened_from_search_links_to_its_own_translation()
    {
        await using var host = await StaticHost.Serve(site.Folder, "/a-b");
        await using var visit = await Visit.To(browser, host);
        await visit.Open("/a-b/search/");
        var search = new SearchPage(visit.Page);
        await search.Search("study begins");
        await search.Results.First.ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("The study begins");
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Cymraeg" }))
            .ToHaveAttributeAsync("href", "/a-b/cy/news/launch/");
        await visit.Page.GoBackAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Cymraeg" }))
            .ToHaveAttributeAsync("href", "/a-b/cy/search/");
    }

    [Fact]
    public async Task The_exit_control_counts_the_presses_in_Welsh()
    {
        await using var host = await StaticHost.Serve(site.Folder, "/a-b");
        await using var visit = await Visit.To(browser, host);
        await visit.Open("/a-b/cy/");
        await visit.Page.Keyboard.PressAsync("Shift");
        await Expect(visit.Page.Locator("[data-exit] [role=status]")).ToHaveTextAsync("Shift, gwasgwch ddwywaith eto i adael.");
        await visit.Page.Keyboard.PressAsync("Shift");
        await Expect(visit.Page.Locator("[data-exit] [role=status]")).ToHaveTextAsync("Shift, gwasgwch unwaith eto i adael.");
    }

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_no_barrier_on_any_page_in_either_language(int width, ColorScheme scheme)
    {
        await using var host = await StaticHost.Serve(site.Folder, "/a-b");
        await using var visit = await Visit.To(
            browser,
            host,
            new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
                ColorScheme = scheme,
                BypassCSP = true,
            }
        );
        var found = new List<string>();
        foreach (var address in site.Pages)
        {
            await visit.Open("/a-b" + address);
            Assert.Equal(
                address.StartsWith("/cy/", StringComparison.Ordinal) ? "cy" : "en-GB",
                await visit.Page.EvaluateAsync<string>("document.documentElement.lang")
            );
            Assert.True(
                await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"),
                $"{address} is wider than the window."
            );
            found.AddRange((await Axe.Violations(visit.Page)).Select(violation => $"{address}: {violation}"));
        }
        Assert.Equal("", string.Join('\n', found));
        Assert.Empty(visit.RequestsElsewhere);
    }
}
