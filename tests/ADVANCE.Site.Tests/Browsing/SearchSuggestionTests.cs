using Advance.Tests.Browsing.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>Suggestions while typing, in the header and on the search page, using only the keyboard.</summary>
public class SearchSuggestionTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [InlineData("/about/")]
    [InlineData("/search/")]
    public async Task Completions_are_offered_and_the_arrow_keys_move_to_them_and_back(string address)
    {
        // A narrower window has no field in its header, only the way to the search page.
        await using var visit = await Visit.To(
            browser,
            await site.Host,
            address == "/search/"
                ? SearchPage.Narrow
                : new()
                {
                    ViewportSize = new() { Width = 900, Height = 640 },
                    BypassCSP = true,
                }
        );
        var search = new SearchPage(visit.Page);
        await visit.Open(address);
        var field = address == "/search/" ? search.Field : search.HeaderField;

        await visit.TabTo(field);
        await visit.Page.Keyboard.TypeAsync("pathwa");
        await Expect(search.SuggestedWords.First).ToHaveTextAsync("pathways");
        await search.IsAccessible();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(search.SuggestedWords.First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(field).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(search.Field).ToHaveValueAsync("pathways");
        await Expect(search.Results.First).ToContainTextAsync("athways");
        await Expect(search.Suggestions).ToHaveCountAsync(0);
        Assert.Equal("/search/", visit.Address);
        Findings.AreNone(visit.Complaints);
    }

    [Fact]
    public async Task Pages_with_matching_titles_are_links_that_Tab_reaches()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Open("/about/");

        await visit.TabTo(search.HeaderField);
        await visit.Page.Keyboard.TypeAsync(Paper.Query);
        await Expect(search.SuggestedPages.First).ToHaveTextAsync(Paper.Title);
        Assert.InRange(await search.SuggestedPages.CountAsync(), 1, 3);
        await visit.TabTo(search.SuggestedPages.First, most: 10);
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Paper.Title);
        await Expect(search.MarkedWords.First).ToBeVisibleAsync();
        await Expect(search.Suggestions).ToHaveCountAsync(0);
        await Expect(search.HeaderField).ToHaveValueAsync("");
        Assert.Equal(Paper.Address, visit.Address);
        Assert.Equal("", await visit.Kept());
    }

    [Fact]
    public async Task Nothing_is_announced_until_typing_pauses_and_then_only_once()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Open("/about/");
        await visit.Page.EvaluateAsync(
            """
            window.said = [];
            new MutationObserver(() => {
              const text = document.querySelector('.searchbox [role=status]').textContent;
              if (text) said.push(text);
            }).observe(document.querySelector('.searchbox'), { subtree: true, childList: true, characterData: true });
            """
        );

        await search.HeaderField.PressSequentiallyAsync("interven", new() { Delay = 120 });

        await Expect(visit.Page.Locator(".searchbox [role=status]"))
            .ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^\d suggestions below the field\.$"));
        var distinct = (await visit.Page.EvaluateAsync<string[]>("said")).Distinct().ToArray();
        Assert.Single(distinct);
    }

    [Fact]
    public async Task Escape_closes_the_list_keeps_the_words_and_focuses_the_field()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Open("/about/");
        await search.HeaderField.PressSequentiallyAsync("pathwa");
        await Expect(search.Suggestions).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");

        await visit.Page.Keyboard.PressAsync("Escape");

        await Expect(search.Suggestions).ToHaveCountAsync(0);
        await Expect(search.HeaderField).ToBeFocusedAsync();
        await Expect(search.HeaderField).ToHaveValueAsync("pathwa");
    }

    [Fact]
    public async Task The_exit_key_works_inside_the_list_and_removes_the_words()
    {
        const string elsewhere = "https://www.bbc.co.uk/weather";
        await using var visit = await Visit.To(browser, await site.Host);
        await visit.Replacement(elsewhere, "Weather");
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");
        await search.Field.PressSequentiallyAsync("pathwa");
        await Expect(search.Suggestions).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");

        for (var press = 0; press < 3; press++)
            await visit.Page.Keyboard.PressAsync("Shift");
        await Expect(visit.Page).ToHaveURLAsync(elsewhere);

        await visit.Page.GoBackAsync();
        await Expect(search.Field).ToHaveValueAsync("");
        await Expect(search.Results).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_result_can_be_clicked_while_suggestions_are_open()
    {
        await using var visit = await Visit.To(
            browser,
            await site.Host,
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 1400 },
            }
        );
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");
        await search.Field.PressSequentiallyAsync(Paper.Query[..^1]);
        await Expect(search.SuggestedWords.First).ToBeVisibleAsync();
        await Expect(search.Results.First).ToHaveTextAsync(Paper.Title);
        await search.IsAnswered();

        // A list that moved the page as it vanished would take the result away from under the pointer.
        var result = (await search.Results.First.BoundingBoxAsync())!;
        await visit.Page.Mouse.ClickAsync(result.X + 20, result.Y + 10, new() { Delay = 100 });

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Paper.Title);
    }

    [Fact]
    public async Task On_the_search_page_the_results_stay_visible_below_the_suggestions()
    {
        await using var visit = await Visit.To(browser, await site.Host, SearchPage.Narrow);
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");

        await search.Field.PressSequentiallyAsync("substance u");

        await Expect(search.SuggestedWords.First).ToBeVisibleAsync();
        await Expect(search.Narrowing).ToBeVisibleAsync();
        await Expect(search.SuggestedPages).ToHaveCountAsync(0);
        var (list, result) = ((await search.Suggestions.BoundingBoxAsync())!, (await search.Results.First.BoundingBoxAsync())!);
        Assert.True(
            list.Y + list.Height <= result.Y,
            $"The suggestions end at {list.Y + list.Height}, the first result begins at {result.Y}."
        );
    }

    [Fact]
    public async Task A_completely_typed_word_is_not_suggested_in_another_case()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        var search = new SearchPage(visit.Page);
        await visit.Open("/about/");

        await search.HeaderField.PressSequentiallyAsync("IPA");

        await Expect(search.SuggestedPages.First).ToBeVisibleAsync();
        await Expect(
                search.SuggestedWords.Filter(
                    new() { HasTextRegex = new("^ipa$", System.Text.RegularExpressions.RegexOptions.IgnoreCase) }
                )
            )
            .ToHaveCountAsync(0);
    }

    [Fact]
    public async Task At_400_per_cent_suggestions_never_cover_the_exit_control()
    {
        // A screen of 1280 by 1024 pixels, at four times the size.
        await using var visit = await Visit.To(
            browser,
            await site.Host,
            new()
            {
                ViewportSize = new() { Width = 320, Height = 256 },
            }
        );
        var search = new SearchPage(visit.Page);
        await visit.Open("/search/");
        await search.Field.PressSequentiallyAsync("inter");
        await Expect(search.SuggestedWords.Last).ToBeVisibleAsync();
        const string isOnTop = """
            exit => {
              const { left, top, width, height } = exit.getBoundingClientRect();
              return exit.contains(document.elementFromPoint(left + width / 2, top + height / 2));
            }
            """;

        foreach (var suggestion in await search.SuggestedWords.AllAsync())
        {
            await visit.TabTo(suggestion, most: 10);
            await Expect(suggestion).ToBeInViewportAsync();
            Assert.True(await visit.Page.Locator("[data-exit]").GetByRole(AriaRole.Link).EvaluateAsync<bool>(isOnTop));
        }
    }
}
