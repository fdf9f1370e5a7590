using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

public class ReadingTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reader_can_go_from_the_home_page_to_the_paper(bool withScripts)
    {
        await using var visit = await Visit.To(browser, await site.Host, new() { JavaScriptEnabled = withScripts });
        await visit.Open("/");

        await visit
            .Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" })
            .GetByRole(AriaRole.Link, new() { Name = "Publications" })
            .ClickAsync();
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = Paper.Title }).ClickAsync();

        Assert.Equal(Paper.Address, visit.Address);
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Paper.Title);
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("37 men from alcohol and drug services");
        await Expect(
                visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "10.1007/s10896-022-00407-4" }).First
            )
            .ToHaveAttributeAsync("href", "https://doi.org/10.1007/s10896-022-00407-4");
        Assert.Equal("", string.Join('\n', visit.Complaints));
    }

    [Fact]
    public async Task The_skip_link_is_the_first_tab_stop_and_leads_to_the_main_content()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        await visit.Open(Paper.Address);
        var skip = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to main content" });

        Assert.Equal(1, await visit.TabTo(skip));
        await Expect(skip).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.Equal(Paper.Address + "#main", visit.Address);
        // The next stop is in the main part, after the header.
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }
}
