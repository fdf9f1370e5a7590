using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

public class NotFoundTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/news/nothing-here/")]
    [InlineData("/a/b/c/d.html")]
    public async Task A_wrong_address_gets_a_helpful_page(string address)
    {
        await using var visit = await Visit.To(browser, await site.Host);

        var response = await visit.Open(address);

        Assert.Equal(404, response.Status);
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("There is no page at this address");
        await Expect(visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox)).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "home page" }).ClickAsync();
        Assert.Equal("/", visit.Address);
    }

    [Fact]
    public async Task The_search_field_of_the_404_page_works()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        await visit.Open("/a/b/nowhere/");

        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox).FillAsync(Paper.Query);
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(new SearchPage(visit.Page).Results.First).ToHaveTextAsync(Paper.Title);
    }
}
