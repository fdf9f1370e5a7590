using Advance.Tests.WholeSite;
using AngleSharp.Dom;
using Microsoft.Playwright;
using static Advance.Tests.Browsing.ExitVisit;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>The place of the exit control: first, always visible, not covered, and not covering anything with focus.</summary>
public class ExitPlaceTests(SharedBrowser browser, BuiltSite site)
{
    /// <summary>The points among the control's centre and corners where a click would hit something else.</summary>
    const string CoveredAt = """
        (button) => {
          const { left, top, right, bottom } = button.getBoundingClientRect();
          const points = [
            [(left + right) / 2, (top + bottom) / 2],
            [left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2],
          ];
          return points
            .filter(([x, y]) => !button.contains(document.elementFromPoint(x, y)))
            .map(([x, y]) => `${x},${y}: ${document.elementFromPoint(x, y)?.outerHTML.slice(0, 80)}`);
        }
        """;

    /// <summary>The control at the top, in the middle and at the end of the page: its box, and anything that covers it.</summary>
    const string Scrolled = $$"""
        (button) => [0, document.body.scrollHeight / 2, document.body.scrollHeight].map((part) => {
          scrollTo(0, part);
          const { x, y, width, height } = button.getBoundingClientRect();
          return { part, covered: ({{CoveredAt}})(button).join('\n'), x, y, width, height };
        })
        """;

    // The last is 1280 x 800 at 400 %.
    [Fact]
    public async Task Nothing_covers_the_exit_control_on_any_page_at_any_scroll_position()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        foreach (var address in site.Pages.Append("/no-such-page/"))
        {
            await visit.Open(address);
            foreach (var (width, height) in new[] { (1280, 800), (768, 1024), (390, 844), (320, 640), (320, 200) })
            {
                await visit.Page.SetViewportSizeAsync(width, height);
                var places = await Button(visit).EvaluateAsync<Place[]>(Scrolled);
                Assert.Equal(3, places.Length);
                foreach (var place in places)
                {
                    Assert.Equal((address, width, place.Part, ""), (address, width, place.Part, place.Covered));
                    Assert.True(
                        place is { Height: >= 44, Width: >= 44, X: >= 0 }
                            && place.X + place.Width <= width
                            && place.Y is >= 0 and < 1,
                        $"{address} at {width}: {place}"
                    );
                }
            }
        }
    }

    [Theory]
    [InlineData(320, 640)]
    [InlineData(1280, 800)]
    public async Task Suggestions_never_cover_the_exit_control(int width, int height)
    {
        await using var visit = await ExitVisit.To(
            browser,
            site,
            "/search/",
            new()
            {
                ViewportSize = new() { Width = width, Height = height },
            }
        );
        await new SearchPage(visit.Page).Field.PressSequentiallyAsync("path");
        var list = visit.Page.Locator("main .suggest");
        await Expect(list).ToBeVisibleAsync();
        await list.EvaluateAsync("list => scrollTo(0, list.getBoundingClientRect().top + scrollY - 10)");
        Assert.Empty(await Button(visit).EvaluateAsync<string[]>(CoveredAt));
    }

    [Fact]
    public async Task The_exit_control_wraps_and_stays_complete_with_increased_text_spacing()
    {
        await using var visit = await ExitVisit.To(
            browser,
            site,
            "/get-help/",
            new()
            {
                ViewportSize = new() { Width = 320, Height = 640 },
                BypassCSP = true,
            }
        );
        // The values of WCAG 2.2, success criterion 1.4.12.
        await visit.Page.AddStyleTagAsync(
            new()
            {
                Content =
                    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p "
                    + "{ margin-block-end: 2em !important; }",
            }
        );
        Assert.True(
            await Button(visit)
                .EvaluateAsync<bool>(
                    "button => button.scrollWidth <= button.clientWidth && button.scrollHeight <= button.clientHeight"
                )
        );
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(await Button(visit).EvaluateAsync<string[]>(CoveredAt));
    }

    [Fact]
    public async Task The_exit_control_is_visible_in_forced_colours_and_not_printed()
    {
        await using var visit = await ExitVisit.To(browser, site, "/get-help/", new() { ForcedColors = ForcedColors.Active });
        Assert.Equal(
            "3px solid",
            await Button(visit)
                .EvaluateAsync<string>(
                    "button => { const { borderTopWidth, borderTopStyle } = getComputedStyle(button); return "
                        + "`${borderTopWidth} ${borderTopStyle}`; }"
                )
        );
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(Button(visit)).ToBeHiddenAsync();
        await Expect(SecondaryLink(visit)).ToBeHiddenAsync();
    }

    [Fact]
    public void The_exit_control_is_first_after_the_skip_link_on_every_page_with_help_beside_it() => Assert.All(site.Html, page =>
        {
            var links = page.Value.Links.Take(4).ToArray();
            Assert.Equal(["#main", Elsewhere, "/get-help/", Elsewhere], links.Select(link => link.GetAttribute("href")));
            Assert.All(new[] { links[1], links[3] }, exit => Assert.Equal("nofollow noreferrer", exit.GetAttribute("rel")));
            Assert.Equal(["A", "SECTION", "HEADER", "MAIN", "FOOTER"], page.Value.Body!.Children.Select(part => part.TagName));
        });

    [Fact]
    public void Help_is_in_the_same_place_on_every_page() => Assert.All(site.Html, page =>
        {
            Assert.Equal(
                ["section.strip > .frame", "footer > .frame > .help-block > h2"],
                page.Value.QuerySelectorAll("a[href='/get-help/']")
                    .Where(link => link.Closest("main, nav") is null)
                    .Select(link =>
                        link.Closest("footer") is null ? "section.strip > .frame" : "footer > .frame > .help-block > h2"
                    )
            );
            Assert.NotNull(page.Value.QuerySelector("section.strip > .frame > a[href='/get-help/']:first-child"));
            Assert.NotNull(page.Value.QuerySelector("footer > .frame > .help-block:first-child > h2 > a[href='/get-help/']"));
        });

    /// <summary>
    /// The position of the control in the window after scrolling to a part, and anything that covers it there.
    /// </summary>
    sealed record Place
    {
        public double Part { get; init; }
        public string Covered { get; init; } = "not told";
        public double X { get; init; }
        public double Y { get; init; }
        public double Width { get; init; }
        public double Height { get; init; }
    }
}
