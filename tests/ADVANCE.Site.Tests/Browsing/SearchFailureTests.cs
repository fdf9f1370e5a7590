using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>If the search can't answer it says why, and the list of all items remains.</summary>
public class SearchFailureTests(SharedBrowser browser, BuiltSite site)
{
    [Fact]
    public async Task A_browser_that_cannot_decompress_files_gets_a_message()
    {
        await using var visit = await Visit.To(browser, await site.Host, SearchPage.Narrow);
        var search = new SearchPage(visit.Page);
        await visit.Page.AddInitScriptAsync("delete window.DecompressionStream");
        await visit.Open("/search/");

        await search.Search("pathways");

        await Expect(search.Status)
            .ToHaveTextAsync(new Regex("^This browser is too old for the search.* Everything on this site is listed below\\.$"));
        await Expect(search.EverythingByTopicAndYear).ToBeVisibleAsync();
        await search.IsAccessible();
    }

    [Theory]
    [InlineData("**/search/search.js*")]
    [InlineData("**/search/*/terms/*")]
    public async Task A_file_that_failed_to_load_is_requested_again_by_the_next_query(string file)
    {
        await using var visit = await Visit.To(browser, await site.Host, SearchPage.Narrow);
        var search = new SearchPage(visit.Page);
        await visit.Page.RouteAsync(file, route => route.AbortAsync());
        await visit.Open("/search/");

        await search.Search("pathways");
        await Expect(search.Status)
            .ToHaveTextAsync(new Regex("^The search could not .* Everything on this site is listed below\\.$"));
        await Expect(search.EverythingByTopicAndYear).ToBeVisibleAsync();
        await Expect(search.Results).ToHaveCountAsync(0);
        await search.IsAccessible();

        await visit.Page.UnrouteAllAsync();
        await search.Field.PressAsync("Enter");
        await Expect(search.Results.First).ToBeVisibleAsync();
        await Expect(search.EverythingByTopicAndYear).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Files_missing_from_the_host_are_reported()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Page.RouteAsync("**/search/*/terms/*", route => route.FulfillAsync(new() { Status = 404 }));
        await visit.Open("/search/");

        await search.Search("pathways");

        await Expect(search.Status)
            .ToHaveTextAsync(new Regex("^The search could not .*it is missing\\. Everything on this site is listed below\\.$"));
        await Expect(search.EverythingByTopicAndYear).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Offline_loaded_data_still_gives_results_and_the_rest_is_reported()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");
        await search.Search("pathways");
        await Expect(search.Results.First).ToBeVisibleAsync();
        var first = await search.Results.First.TextContentAsync();
        await visit.Page.Context.SetOfflineAsync(true);

        // Of a site this small all words come together; what is shown of a page comes when it is found.
        await search.Search("privacy");
        await Expect(search.Status)
            .ToHaveTextAsync(
                "The search could not load one of its files: there is no connection. Searches you have already made still work. "
                    + "Everything on this site is listed below."
            );
        await Expect(search.EverythingByTopicAndYear).ToBeVisibleAsync();
        await search.Search("pathways");

        await Expect(search.Results.First).ToHaveTextAsync(first!);
    }
}
