using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>What a reader sees first.</summary>
public class LookTests(SharedBrowser browser, BuiltSite site)
{
    [Fact]
    public async Task The_first_screen_of_the_home_page_shows_its_purpose_news_events_and_help()
    {
        await using var visit = await Visit.To(
            browser,
            await site.Host,
            new()
            {
                ViewportSize = new() { Width = 1440, Height = 900 },
            }
        );
        await visit.Open("/");
        var main = visit.Page.GetByRole(AriaRole.Main);
        foreach (
            var part in new[]
            {
                visit.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "ADVANCE, home page" }),
                main.GetByText("ADVANCE is a research programme"),
                main.Locator(".newest h2"),
                main.Locator(".newest .lede"),
                main.GetByRole(AriaRole.Region, new() { Name = "Events" }).GetByRole(AriaRole.Heading, new() { Level = 3 }),
                main.GetByRole(AriaRole.Link, new() { Name = "find someone to talk to" }),
            }
        )
            await Expect(part).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task On_a_phone_the_first_screen_of_the_home_page_shows_its_purpose_and_help()
    {
        await using var visit = await Visit.To(browser, await site.Host, Phone);
        await visit.Open("/");

        await Expect(visit.Page.GetByText("ADVANCE is a research programme")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "find someone to talk to" }))
            .ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Get help" }).First)
            .ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_the_menu_opens_on_request_and_does_not_cover_the_exit_control(bool withScripts)
    {
        await using var visit = await Visit.To(browser, await site.Host, new(Phone) { JavaScriptEnabled = withScripts });
        await visit.Open("/news/");
        var menu = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });
        await Expect(menu).ToBeHiddenAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();

        var exit = (await visit.Page.Locator(".exit-button").BoundingBoxAsync())!;
        Assert.True((await menu.BoundingBoxAsync())!.Y > exit.Y + exit.Height);
        foreach (var link in await menu.GetByRole(AriaRole.Link).AllAsync())
            Assert.True((await link.BoundingBoxAsync())!.Height >= 44, await link.InnerTextAsync());
        await menu.GetByRole(AriaRole.Link, new() { Name = "People" }).ClickAsync();
        Assert.Equal("/people/", visit.Address);
    }

    [Theory]
    [InlineData(Paper.Address, "2 minute read")]
    [InlineData("/news/pathways-paper-published/", "2 minute read")]
    [InlineData("/events/sharing-the-evaluation-findings/", null)]
    public async Task News_and_papers_say_how_long_they_take_to_read(string address, string? time)
    {
        await using var visit = await Visit.To(browser, await site.Host);
        await visit.Open(address);
        if (time is null)
            await Expect(visit.Page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("minute read");
        else
            await Expect(visit.Page.Locator(".head .kicker")).ToContainTextAsync(time);
    }

    [Fact]
    public async Task A_content_note_is_between_the_summary_and_the_text()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        await visit.Open(Paper.Address);
        var note = visit.Page.GetByText("This page mentions violence, the abuse of partners, and abuse and trauma in childhood.");

        var (summary, at, body) = (
            await visit.Page.Locator(".standfirst").BoundingBoxAsync(),
            await note.BoundingBoxAsync(),
            await visit.Page.Locator(".body").BoundingBoxAsync()
        );
        Assert.True(summary!.Y + summary.Height <= at!.Y && at.Y + at.Height <= body!.Y);
        await Expect(note).ToBeInViewportAsync();
    }

    static BrowserNewContextOptions Phone =>
        new()
        {
            ViewportSize = new() { Width = 360, Height = 780 },
            IsMobile = true,
            HasTouch = true,
        };
}
