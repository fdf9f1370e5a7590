namespace Advance.Tests.Browsing;

public class PrivacyTests(SharedBrowser browser, BuiltSite site)
{
    [Fact]
    public async Task No_page_asks_anybody_else_keeps_anything_or_complains()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        foreach (var address in site.Pages)
        {
            await visit.Open(address);
            await visit.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
            Assert.Equal((address, ""), (address, await visit.Kept()));
        }
        Assert.Empty(visit.RequestsElsewhere);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Other_sites_do_not_learn_where_a_reader_came_from()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        foreach (var address in site.Pages)
        {
            await visit.Open(address);
            Assert.Equal((address, "no-referrer"), (address, await visit.Page.Locator("meta[name=referrer]").GetAttributeAsync("content")));
        }
    }
}
