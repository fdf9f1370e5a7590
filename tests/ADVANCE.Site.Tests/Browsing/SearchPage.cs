using Advance.Tests.Browsing.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>What a visitor sees of the search, found as assistive technology finds it.</summary>
sealed class SearchPage(IPage page)
{
    /// <summary>The visitor's window at 400 % of a 1280 pixel screen (WCAG 2.2, 1.4.10), and axe let in.</summary>
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

    /// <summary>Types and presses Enter, which shows and says the answer at once.</summary>
    public async Task Search(string words)
    {
        await Field.FillAsync(words);
        await Field.PressAsync("Enter");
        await IsAnswered();
        await Expect(Status).Not.ToBeEmptyAsync();
    }

    /// <summary>What is shown answers what was asked last, and not what was asked before.</summary>
    public Task IsAnswered() => Expect(page.Locator("[data-search=results]")).ToHaveAttributeAsync("data-state", "answered");

    /// <summary>Opens the facets, which come a moment after the results.</summary>
    public async Task OpenNarrowing()
    {
        await Expect(Narrowing).ToBeVisibleAsync();
        await Narrowing.PressAsync("Enter");
        await Expect(Facet("Order").First).ToBeVisibleAsync();
    }

    /// <summary>Without barriers that axe knows, and nothing that has to be scrolled sideways.</summary>
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
