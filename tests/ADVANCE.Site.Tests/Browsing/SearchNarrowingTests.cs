using System.Text.RegularExpressions;
using Advance.Tests.Browsing.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>Facets, order and pages of results, using only the keyboard.</summary>
public class SearchNarrowingTests(SharedBrowser browser, BuiltSite site)
{
    [Fact]
    public async Task Several_values_of_a_facet_can_be_chosen_focus_stays_and_all_can_be_cleared_at_once()
    {
        await using var visit = await Visit.To(browser, await site.Host, SearchPage.Narrow);
        var search = new SearchPage(visit.Page);
        await Open(visit, "intervention");
        var all = await search.Status.TextContentAsync();
        var publications = search.Facet("Type").Filter(new() { HasText = "Publication" });
        var people = search.Facet("Type").Filter(new() { HasText = "Person" });
        var (ofPublications, ofPeople) = (await CountOn(publications), await CountOn(people));

        await visit.TabTo(publications);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(search.Status).ToHaveTextAsync(new Regex($"^{ofPublications} results?"));
        await Expect(publications).ToBeFocusedAsync();
        await Expect(publications).ToHaveAttributeAsync("aria-pressed", "true");
        // What another value would add is still said beside it.
        Assert.Equal(ofPeople, await CountOn(people));
        await people.PressAsync("Space");
        await Expect(search.Status).ToHaveTextAsync(new Regex($"^{ofPublications + ofPeople} results?"));
        await Expect(search.Narrowing).ToHaveTextAsync("Narrow or sort these results (2 chosen)");
        await search.IsAccessible();

        await visit.TabTo(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Clear all" }), most: 60);
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(search.Status).ToHaveTextAsync(all!);
        await Expect(search.Narrowing).ToBeFocusedAsync();
        await Expect(visit.Page.Locator("[data-search=facets] [aria-pressed=true]")).ToHaveCountAsync(1);
        Findings.AreNone(visit.Complaints);
    }

    [Fact]
    public async Task Each_facet_counts_the_results_left_by_the_others()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await Open(visit, "intervention");
        var publications = search.Facet("Type").Filter(new() { HasText = "Publication" });
        var count = await CountOn(publications);

        await publications.PressAsync("Enter");
        await Expect(publications).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(search.Status).ToHaveTextAsync(new Regex($"^{count} results?$"));

        // Every publication has one year.
        var ofYears = 0;
        foreach (var year in await search.Facet("Year").AllAsync())
            ofYears += await CountOn(year);
        Assert.Equal(count, ofYears);
    }

    [Fact]
    public async Task Results_can_be_sorted_newest_first()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await Open(visit, "intervention");

        await search.Facet("Order").Filter(new() { HasText = "Newest first" }).PressAsync("Enter");

        await Expect(search.Facet("Order").Filter(new() { HasText = "Newest first" }))
            .ToHaveAttributeAsync("aria-pressed", "true");
        var years = await visit
            .Page.Locator("[data-search=results] time")
            .EvaluateAllAsync<int[]>("times => times.map(time => Number(time.dateTime.slice(0, 4)))");
        Assert.True(years.Length > 3);
        Assert.Equal(years.OrderDescending(), years);
    }

    [Fact]
    public async Task More_results_can_be_added_until_all_are_shown_and_focus_moves_to_the_first_new_one()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");
        await search.Search("intervention treatment");
        var total = int.Parse(
            Regex.Match((await search.Status.TextContentAsync())!, @"^\d+").Value,
            System.Globalization.CultureInfo.InvariantCulture
        );
        Assert.True(total > 10);

        for (var shown = 10; shown < total; shown += 10)
        {
            await Expect(search.Results).ToHaveCountAsync(shown);
            await visit.TabTo(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show more results" }), most: 80);
            await visit.Page.Keyboard.PressAsync("Enter");
            await Expect(search.Results.Nth(shown)).ToBeFocusedAsync();
        }

        await Expect(search.Results).ToHaveCountAsync(total);
        await Expect(search.Status).ToHaveTextAsync($"{total} results");
    }

    static async Task Open(Visit visit, string words)
    {
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");
        await search.Search(words);
        await Expect(search.Narrowing).ToBeVisibleAsync();
        await visit.TabTo(search.Narrowing);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(search.Facet("Type").First).ToBeVisibleAsync();
    }

    static async Task<int> CountOn(ILocator button) =>
        int.Parse(
            (await button.Locator(".count").TextContentAsync())!.Trim('(', ')'),
            System.Globalization.CultureInfo.InvariantCulture
        );
}
