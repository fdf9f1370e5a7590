namespace Advance.Tests.Browsing;

public class ReadingTests(SharedBrowser browser, BuiltSite site)
{
    [Fact]
    public async Task A_reader_finds_the_paper_on_the_home_page_s_lists_and_reads_it()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        await visit.Open("/");

        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Navigation, new() { Name = "Main" }).GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Publications" }).ClickAsync();

        Assert.EndsWith("/publications/", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }
}
