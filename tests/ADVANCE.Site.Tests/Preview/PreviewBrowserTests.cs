using Advance.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Preview;

/// <summary>
/// What authors see with the preview open beside their text editor, under the theme's content security policy.
/// </summary>
public sealed class PreviewBrowserTests(SharedBrowser browser)
{
    // A limit for anything that hangs, on a busy machine.
    static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 30_000 };

    [Fact]
    public async Task An_open_page_updates_after_each_edit_and_keeps_its_scroll_position()
    {
        await using var site = await PreviewedSite.Start(("input/news/launch.md", PreviewedSite.News("Launch", Long("Before."))));
        await using var visitor = await browser.Visitor();
        var page = await Open(visitor, site, "/news/launch/");
        await page.EvaluateAsync("scrollTo(0, 700)");

        site.Write("input/news/launch.md", PreviewedSite.News("Launch", Long("After.")));

        await Expect(page.GetByText("After.")).ToBeVisibleAsync(Patient);
        await site.Until(async () => await page.EvaluateAsync<int>("scrollY") == 700, () => "the place in the page");
    }

    [Fact]
    public async Task An_error_appears_at_the_top_of_the_page_and_disappears_when_it_is_fixed()
    {
        await using var site = await PreviewedSite.Start();
        await using var visitor = await browser.Visitor();
        var page = await Open(visitor, site, "/news/launch/");

        site.Write(
            "input/news/launch.md",
            "---\ntitle: Launch\ndate: soon\nsummary: What we saw on that day by the river, in short.\n---\n"
        );

        var panel = page.GetByRole(AriaRole.Region, new() { Name = "1 error to fix" });
        await Expect(panel).ToBeVisibleAsync(Patient);
        await Expect(panel.GetByRole(AriaRole.Heading, new() { Name = "1 error to fix" })).ToBeVisibleAsync();
        await Expect(panel.GetByText("input/news/launch.md:3:7")).ToBeInViewportAsync();
        await Expect(panel).ToHaveCSSAsync("overflow", "auto");
        await Expect(page.GetByText("We have begun.")).ToBeVisibleAsync();

        site.Write("input/news/launch.md", PreviewedSite.News("Launch", "Fixed."));
        await Expect(page.GetByText("Fixed.")).ToBeVisibleAsync(Patient);
        await Expect(panel).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_site_with_errors_from_the_start_appears_once_they_are_fixed()
    {
        await using var site = await PreviewedSite.Start(
            (
                "input/news/launch.md",
                "---\ntitle: Launch\ndate: soon\nsummary: What we saw on that day by the river, in short.\n---\n"
            )
        );
        await using var visitor = await browser.Visitor(new() { BypassCSP = true });
        var page = await Open(visitor, site, "/news/launch/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("1 error to fix");
        Assert.Empty(await Axe.Violations(page));
        site.Write("input/news/launch.md", PreviewedSite.News("Launch", "Fixed."));
        await Expect(page.GetByText("Fixed.")).ToBeVisibleAsync(Patient);
    }

    [Fact]
    public async Task A_changed_style_sheet_is_applied_without_reloading_the_page()
    {
        await using var site = await PreviewedSite.Start(("theme/assets/css/site.css", "body { margin: 2px }"));
        await using var visitor = await browser.Visitor();
        var page = await Open(visitor, site, "/");
        await page.EvaluateAsync("window.kept = true");

        site.Write("theme/assets/css/site.css", "body { margin: 3px }");

        await Expect(page.Locator("body")).ToHaveCSSAsync("margin-top", "3px", new() { Timeout = 30_000 });
        await Expect(page.Locator("link[rel=stylesheet]")).ToHaveCountAsync(1);
        Assert.True(await page.EvaluateAsync<bool>("window.kept === true"));
    }

    [Theory]
    [InlineData("theme/assets/css/page.css", "body")]
    [InlineData("theme/assets/css/kind.css", "h1")]
    public async Task A_changed_inline_style_sheet_is_applied_although_the_policy_has_the_old_hash(string sheet, string element)
    {
        await using var site = await PreviewedSite.Start((sheet, $"{element} {{ padding: 2px }}"));
        await using var visitor = await browser.Visitor();
        var page = await Open(visitor, site, "/");
        await page.EvaluateAsync("window.kept = true");

        foreach (var padding in new[] { "3px", "4px" })
        {
            site.Write(sheet, $"{element} {{ padding: {padding} }}");
            await Expect(page.Locator(element)).ToHaveCSSAsync("padding-top", padding, new() { Timeout = 30_000 });
        }
        site.Write(sheet, $"{element} {{ color: black }}");
        await Expect(page.Locator(element)).ToHaveCSSAsync("padding-top", "0px", new() { Timeout = 30_000 });
        Assert.True(await page.EvaluateAsync<bool>("window.kept === true"));
    }

    [Fact]
    public async Task More_open_pages_than_a_browser_has_connections_all_update()
    {
        await using var site = await PreviewedSite.Start();
        await using var visitor = await browser.Visitor();
        var pages = new List<IPage>();
        for (var i = 0; i < 8; i++)
            pages.Add(await Open(visitor, site, "/news/launch/"));

        site.Write("input/news/launch.md", PreviewedSite.News("Launch", "For all."));
        foreach (var page in pages)
            await Expect(page.GetByText("For all.")).ToBeVisibleAsync(Patient);

        // The first page has the connection for all of them.
        await pages[0].CloseAsync();
        site.Write("input/news/launch.md", PreviewedSite.News("Launch", "For the rest."));
        foreach (var page in pages.Skip(1))
            await Expect(page.GetByText("For the rest.")).ToBeVisibleAsync(Patient);
    }

    [Fact]
    public async Task A_page_reconnects_to_a_restarted_server()
    {
        await using var site = await PreviewedSite.Start();
        await using var visitor = await browser.Visitor();
        var page = await Open(visitor, site, "/news/launch/");
        await site.Serve(site.Address.Port, whileAway: () =>
            site.Write("input/news/launch.md", PreviewedSite.News("Launch", "Written meanwhile."))
        );
        await Expect(page.GetByText("Written meanwhile.")).ToBeVisibleAsync(Patient);
    }

    static string Long(string text) =>
        $"{string.Concat(Enumerable.Repeat("More.\n\n", 30))}{text}\n\n{string.Concat(Enumerable.Repeat("More.\n\n", 70))}";

    static async Task<IPage> Open(IBrowserContext visitor, PreviewedSite site, string path)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, path).AbsoluteUri);
        return page;
    }
}
