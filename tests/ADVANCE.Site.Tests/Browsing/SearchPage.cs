using Advance.Tests.Browsing.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>The search as a visitor sees it, located as assistive technology would.</summary>
sealed class SearchPage(IPage page)
{
    /// <summary>The visitor's window at 400 % of a 1280 pixel screen (WCAG 2.2, 1.4.10), with axe allowed.</summary>
    public static BrowserNewContextOptions Narrow =>
        new()
        {
            ViewportSize = new() { Width = 320, Height = 640 },
            BypassCSP = true,
        };

    public ILocator HeaderField => page.GetByRole(AriaRole.Search, new() { Name = "Site" }).GetByRole(AriaRole.Searchbox);
    public ILocator Field => page.GetByRole(AriaRole.Search, new() { Name = "Search page" }).GetByRole(AriaRole.Searchbox);
    public ILocator Results => page.GetByRole(AriaRole.Main).Locator("[data-search=results] h3 a");
    public ILocator Status => page.GetByRole(AriaRole.Main).Locator("[data-search=status][role=status]");
    public ILocator EverythingByTopicAndYear => page.GetByRole(AriaRole.Region, new() { Name = "Everything on this site" });
    public ILocator OtherWays => page.GetByRole(AriaRole.Region, new() { Name = "Other ways to find it" });
    public ILocator Suggestions => page.GetByRole(AriaRole.Group, new() { Name = "Suggestions" });
    public ILocator SuggestedWords => Suggestions.GetByRole(AriaRole.Button);
    public ILocator SuggestedPages => Suggestions.GetByRole(AriaRole.Link);
    public ILocator Narrowing => page.Locator("details.narrow > summary");
    public ILocator MarkedWords => page.GetByRole(AriaRole.Main).Locator("mark");
    public ILocator RemoveMarks => page.GetByRole(AriaRole.Button, new() { Name = "Remove highlighting" });

    /// <summary>The buttons of a facet: "Type", "Topic", "Year", "Author", "Order".</summary>
    public ILocator Facet(string name) =>
        page.GetByRole(AriaRole.Group, new() { Name = name, Exact = true }).GetByRole(AriaRole.Button);

    /// <summary>Types and presses Enter, which shows and announces the results immediately.</summary>
    public async Task Search(string words)
    {
        await Field.FillAsync(words);
        await Field.PressAsync("Enter");
        await IsAnswered();
        await Expect(Status).Not.ToBeEmptyAsync();
    }

    /// <summary>Waits until the results are those of the latest query.</summary>
    public Task IsAnswered() => Expect(page.Locator("[data-search=results]")).ToHaveAttributeAsync("data-state", "answered");

    /// <summary>Opens the facets, which appear shortly after the results.</summary>
    public async Task OpenNarrowing()
    {
        await Expect(Narrowing).ToBeVisibleAsync();
        await Narrowing.PressAsync("Enter");
        await Expect(Facet("Order").First).ToBeVisibleAsync();
    }

    /// <summary>Checks that axe finds no barriers and that nothing scrolls horizontally.</summary>
    public async Task IsAccessible()
    {
        await page.EvaluateAsync("scrollTo(0, 0)");
        Findings.AreNone(await Axe.Violations(page));
        Assert.True(
            await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"),
            "The page is wider than the window."
        );
    }
}
