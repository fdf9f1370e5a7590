using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

public class WithoutScriptTests(SharedBrowser browser, BuiltSite site)
{
    static readonly BrowserNewContextOptions NoScripts = new() { JavaScriptEnabled = false };

    [Fact]
    public async Task Without_scripts_the_search_page_lists_every_item_by_topic_and_year_and_says_why()
    {
        await using var visit = await Visit.To(browser, await site.Host, new(NoScripts));
        await visit.Open("/search/");
        var everything = new SearchPage(visit.Page).EverythingByTopicAndYear;

        await Expect(everything).ToContainTextAsync("This list needs neither");
        var years = await everything.GetByRole(AriaRole.Heading, new() { Level = 3 }).AllTextContentsAsync();
        Assert.Contains("Substance use", years, StringComparer.OrdinalIgnoreCase);
        Assert.Contains("2022", years);
        var listed = await everything
            .GetByRole(AriaRole.Link)
            .EvaluateAllAsync<string[]>("links => links.map(link => new URL(link.href).pathname)");
        var items = site.Pages.Where(page => page.Split('/') is [_, "news" or "events" or "publications", not "", ""]).ToArray();
        Assert.NotEmpty(items);
        Assert.Empty(items.Except(listed));
    }

    [Fact]
    public async Task The_keyboard_leads_from_the_header_s_field_to_the_list_and_the_paper_and_sends_no_words()
    {
        await using var host = await StaticHost.Serve(site.Folder);
        await using var visit = await Visit.To(browser, host, new(NoScripts));
        await visit.Open("/about/");

        await visit.TabTo(new SearchPage(visit.Page).HeaderField);
        await visit.Page.Keyboard.TypeAsync("pathways");
        await visit.Page.Keyboard.PressAsync("Enter");

        // A form without a named field sends an empty query.
        await Expect(visit.Page).ToHaveURLAsync(host.Origin + "/search/?");
        Assert.DoesNotContain("pathways", string.Join('\n', host.Log), StringComparison.OrdinalIgnoreCase);

        var paper = visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = Paper.Title }).First;
        await visit.TabTo(paper, most: 200);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(host.Origin + Paper.Address);
    }

    [Fact]
    public async Task Every_page_has_the_same_main_content_as_with_scripts()
    {
        await using var with = await Visit.To(browser, await site.Host);
        await using var without = await Visit.To(browser, await site.Host, new(NoScripts));
        foreach (var address in site.Pages)
        {
            await with.Open(address);
            await without.Open(address);
            var main = await without.Page.GetByRole(AriaRole.Main).InnerTextAsync();
            Assert.NotEmpty(main);
            // A copy button needs a script; the text beside it is on both pages.
            await with.Page.EvaluateAsync("() => document.querySelectorAll('.copy').forEach(button => button.remove())");
            Assert.Equal(main, await with.Page.GetByRole(AriaRole.Main).InnerTextAsync());
        }
    }
}
