using Microsoft.Playwright;

namespace Advance.Tests.Browsing;

/// <summary>What a visitor sees of the search, found as assistive technology finds it.</summary>
sealed class SearchPage(IPage page)
{
    public ILocator HeaderField => page.GetByRole(AriaRole.Search, new() { Name = "Site" }).GetByRole(AriaRole.Searchbox);
    public ILocator Field => page.GetByRole(AriaRole.Search, new() { Name = "Search page" }).GetByRole(AriaRole.Searchbox);
    public ILocator Results => page.GetByRole(AriaRole.Main).Locator("[data-search=results] h3 a");
    public ILocator Status => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status);
    public ILocator EverythingByTopicAndYear => page.GetByRole(AriaRole.Region, new() { Name = "Everything on this site" });
}
