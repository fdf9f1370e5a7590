using Advance.Tests.Browsing.Access;
using Advance.Tests.Running;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>
/// The site on a host that sends the headers in <c>_headers</c>, which are stricter than the pages' own policy. Everything works.
/// </summary>
public class HostHeaderTests(SharedBrowser browser, BuiltSite site)
{
    HeadersFile Headers => HeadersFile.Read(File.ReadAllText(Path.Combine(site.Folder, "_headers")));

    [Fact]
    public async Task Every_page_loads_without_console_errors_and_search_exit_and_calendar_work()
    {
        await using var host = await StaticHost.Serve(site.Folder, headers: Headers);
        await using var visit = await Visit.To(browser, host);
        await visit.Replacement("https://www.bbc.co.uk/weather", "Weather");
        foreach (var address in site.Pages.Append("/404.html"))
        {
            await visit.OpenUntilQuiet(address);
        }
        await visit.Open("/search/");
        var search = new SearchPage(visit.Page);
        await search.Field.FillAsync(Paper.Query);
        // The item comes in the place of the list, by the script that Trusted Types would stop.
        await search.Results.First.ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Paper.Title);
        await Expect(visit.Page.Locator("[data-exit] [role=status]")).ToHaveCountAsync(1);
        Findings.AreNone(visit.Complaints);
        Assert.Empty(visit.RequestsElsewhere);

        Assert.Equal(
            "text/calendar; charset=utf-8",
            (await visit.Page.APIRequest.GetAsync("/events/calendar.ics")).Headers["content-type"]
        );
        await visit.Page.Locator("[data-exit] a").ClickAsync();
        await Expect(visit.Page).ToHaveTitleAsync("Weather");
    }

    [Fact]
    public async Task An_injected_script_does_not_run_and_text_does_not_become_markup()
    {
        await using var host = await StaticHost.Serve(site.Folder, headers: Headers);
        await using var visit = await Visit.To(browser, host);
        await visit.Open("/about/");
        await visit
            .Page.EvaluateAsync(
                "document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }))"
            )
            .ContinueWith(_ => { }, TaskScheduler.Default);
        Assert.False(await visit.Page.EvaluateAsync<bool>("'ran' in window"));
        var refused = await visit.Page.EvaluateAsync<string>(
            "() => { try { document.querySelector('main').innerHTML = '<b>x</b>'; return ''; } catch (error) { return "
                + "error.name; } }"
        );
        Assert.Equal("TypeError", refused);
    }

    [Fact]
    public async Task No_other_site_can_show_a_page_in_a_frame()
    {
        await using var host = await StaticHost.Serve(site.Folder, headers: Headers);
        using var other = new TempFolder();
        await File.WriteAllTextAsync(
            other.Combine("index.html"),
            $"<!doctype html><iframe src='{host.Origin}/get-help/'></iframe>",
            TestContext.Current.CancellationToken
        );
        await using var elsewhere = await StaticHost.Serve(other.Root);
        await using var visitor = await browser.Visitor();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(elsewhere.Origin + "/");
        Assert.DoesNotContain(
            "Get help",
            await page.FrameLocator("iframe").Locator("body").InnerTextAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Only_hashed_files_are_cached_permanently()
    {
        var headers = Headers;
        foreach (
            var path in Directory
                .EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories)
                .Select(path => "/" + Path.GetRelativePath(site.Folder, path).Replace('\\', '/'))
        )
        {
            var isHashed =
                path.StartsWith("/assets/", StringComparison.Ordinal)
                || (
                    path.StartsWith("/search/", StringComparison.Ordinal)
                    && (path.Count('/') > 2 || path.Split('.') is ["/search/search", _, "js"])
                );
            Assert.Equal((path, isHashed), (path, headers.For(path).ContainsKey("Cache-Control")));
            Assert.DoesNotContain(',', headers.For(path).GetValueOrDefault("Content-Type", ""));
        }
    }

    [Fact]
    public void Mozilla_s_rules_give_130_with_headers_and_55_without()
    {
        var policy = new HtmlParser()
            .ParseDocument(File.ReadAllText(site.FileOf("/")))
            .QuerySelector("meta[http-equiv=Content-Security-Policy]")!
            .GetAttribute("content")!;
        Assert.Equal(130, ObservatoryScore.Of(Headers.For("/"), policy));
        Assert.Equal(55, ObservatoryScore.Of(new Dictionary<string, string>(), policy));
    }
}
