using Advance.Tests.WholeSite;
using AngleSharp.Html.Dom;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>Nothing is stored and nothing is sent: the claims of the privacy page, tested in a real browser.</summary>
public class PrivacyTests(SharedBrowser browser, BuiltSite site)
{
    [Fact]
    public async Task No_page_contacts_another_host_stores_anything_or_logs_an_error()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        foreach (var address in site.Pages.Append("/no-such-page/"))
        {
            await visit.OpenUntilQuiet(address);
            Assert.Equal((address, ""), (address, await visit.Kept()));
        }
        Assert.Empty(visit.RequestsElsewhere);
        // A host that says 404 isn't a fault of the page.
        Assert.DoesNotContain(visit.Complaints, complaint => !complaint.Contains("404", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Searching_filtering_reading_and_returning_contacts_no_host_and_stores_nothing()
    {
        await using var host = await StaticHost.Serve(site.Folder);
        await using var visit = await Visit.To(browser, host);
        await visit.Open("/search/");
        var search = new SearchPage(visit.Page);
        await search.Field.PressSequentiallyAsync("substance");
        await search.Field.PressAsync("Enter");
        await search.Results.First.ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Searchbox).Nth(1)).ToHaveCountAsync(0);
        await visit.Page.GoBackAsync();

        Assert.Equal("", await visit.Kept());
        Assert.Empty(visit.RequestsElsewhere);
        Assert.DoesNotContain(
            "substance",
            string.Join('\n', host.Log.Where(line => line.Contains("/search/", StringComparison.Ordinal))),
            StringComparison.OrdinalIgnoreCase
        );
        Assert.All(host.Asked, asked =>
            Assert.False(asked.Headers.ContainsKey("Cookie") || asked.Headers.ContainsKey("Referer"), asked.Path)
        );
    }

    [Fact]
    public async Task An_external_link_opens_in_the_same_tab_and_sends_no_referrer()
    {
        using var elsewhere = new Running.TempFolder();
        await File.WriteAllTextAsync(
            elsewhere.Combine("index.html"),
            "<!doctype html><title>Elsewhere</title>",
            TestContext.Current.CancellationToken
        );
        await using var other = await StaticHost.Serve(elsewhere.Root);
        // The other origin is a real one, so the browser decides for itself what to send.
        await using var visitor = await browser.Visitor();
        var page = await visitor.NewPageAsync();
        foreach (var address in ExitVisit.Kinds)
        {
            await page.GotoAsync((await site.Host).Origin + address);
            var outgoing = page.Locator("main a[href^='https:'], footer a[href^='https:']").Filter(new() { Visible = true });
            if (await outgoing.CountAsync() == 0)
                continue;
            // Found by a mark, since it isn't an outgoing link of that form any more once its address is changed.
            await outgoing.Last.EvaluateAsync(
                "(link, address) => { link.href = address; link.id = 'outgoing'; }",
                other.Origin + "/"
            );
            var link = page.Locator("#outgoing");
            await link.ClickAsync();
            await Expect(page).ToHaveTitleAsync("Elsewhere");
            Assert.Single(visitor.Pages);
            Assert.Equal("", await page.EvaluateAsync<string>("document.referrer"));
        }
        Assert.NotEmpty(other.Asked);
        Assert.All(other.Asked, asked => Assert.False(asked.Headers.ContainsKey("Referer")));
    }

    [Fact]
    public void Nothing_in_a_page_reports_a_visit_to_another_site_or_opens_a_window() => Assert.All(site.Html, page =>
        {
            Assert.Equal("no-referrer", page.Value.QuerySelector("meta[name=referrer]")!.GetAttribute("content"));
            Assert.Empty(
                page.Value.QuerySelectorAll(
                    "[ping], [target], [referrerpolicy], link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prefetch], "
                        + "link[rel~=prerender], script[type=speculationrules]"
                )
            );
            Assert.All(
                page.Value.QuerySelectorAll(
                    "script[src], img[src], link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=modulepreload]"
                ),
                element =>
                    Assert.StartsWith("/", element.GetAttribute("src") ?? element.GetAttribute("href"), StringComparison.Ordinal)
            );
            Assert.All(page.Value.Forms.OfType<IHtmlFormElement>(), form =>
                Assert.StartsWith("/", form.GetAttribute("action"), StringComparison.Ordinal)
            );
        });

    [Fact]
    public void The_visible_part_of_a_tab_title_is_the_site_s_neutral_name() =>
        Assert.All(site.Html, page => Assert.StartsWith("ADVANCE", page.Value.Title, StringComparison.Ordinal));
}
