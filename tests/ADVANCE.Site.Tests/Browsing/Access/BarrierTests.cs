using Advance.Tests.WholeSite;
using AngleSharp.Dom;

namespace Advance.Tests.Browsing.Access;

/// <summary>
/// The 18 barriers of the Government Digital Service's audit of tools (github.com/alphagov/accessibility-tool-audit) that no
/// tool found, each with a test. If an author could introduce one, a check of the content reports it first:
/// <list type="table">
/// <item><term>bold text used as a heading</term><description>ADV0407, <c>BoldHeadings</c></description></item>
/// <item><term>fake lists</term><description>ADV0413, <c>TypedLists</c></description></item>
/// <item><term>tables with empty cells</term><description>ADV0412, <c>Tables</c></description></item>
/// <item><term>inline style colour, lightbox</term><description>ADV0003: HTML in Markdown is shown as text</description></item>
/// </list>
/// </summary>
[Collection(typeof(Surveyed))]
public class BarrierTests(Survey survey, BuiltSite site, HardContent hard)
{
    [Fact]
    public async Task Reading_order_is_that_of_the_document() => Findings.AreNone(await survey.Of("reading-order"));

    [Fact]
    public void Long_content_is_divided_by_headings() => Assert.All(site.Html, page => Assert.All(
                page.Value.QuerySelectorAll("main p, main li, main dd"),
                part =>
                    // The longest that the site's own contributors are advised: nobody finds their place again in more.
                    Assert.InRange(Words(part.TextContent), 0, 120)
            ));

    [Fact]
    public async Task Nothing_scrolls_horizontally_or_is_cut_off() => Findings.AreNone(await survey.Of("clipped"));

    [Fact]
    public async Task Lines_are_well_spaced_and_no_longer_than_80_characters() => Findings.AreNone(await survey.Of("lines"));

    [Fact]
    public async Task Text_runs_in_the_direction_of_its_script() => Findings.AreNone(await survey.Of("direction"));

    [Fact]
    public void Bold_text_is_not_used_as_a_heading() =>
        Assert.All(site.Html, page =>
            Assert.DoesNotContain(page.Value.QuerySelectorAll("main p"), part =>
                part.Children is [{ LocalName: "b" or "strong" }]
                && part.Children[0].TextContent.Trim() == part.TextContent.Trim()
                && !part.TextContent.Trim().EndsWith('.')
            )
        );

    [Fact]
    public void Lists_are_marked_up_as_lists() =>
        Assert.All(site.Html, page =>
            Assert.DoesNotContain(page.Value.QuerySelectorAll("main p, main br"), part =>
                (part.LocalName == "br" ? part.NextSibling?.TextContent : part.TextContent)?.TrimStart()
                    is ['-' or '*' or '•' or '–' or '·', ' ', ..]
                        or [>= '0' and <= '9', '.' or ')', ' ', ..]
            )
        );

    [Fact]
    public void No_table_cell_is_empty_and_each_column_has_a_heading() =>
        Assert.All(site.Html.Values.Concat(HtmlPages.In(hard.Folder)), page => Assert.All(page.QuerySelectorAll("table"), table =>
            {
                Assert.NotEmpty(table.QuerySelectorAll("thead th"));
                Assert.DoesNotContain(table.QuerySelectorAll("th, td"), cell => cell.TextContent.Trim().Length == 0);
            }));

    [Fact]
    public async Task Nothing_flashes_moves_or_plays() => Findings.AreNone(await survey.Of("moving"));

    [Fact]
    public async Task Adjacent_links_are_separated_by_more_than_a_space() => Findings.AreNone(await survey.Of("links-apart"));

    [Fact]
    public async Task Targets_are_at_least_24_pixels_wide_and_high_or_that_far_apart() =>
        Findings.AreNone(await survey.Of("targets"));

    // Three of the barriers: the focus stays behind it, goes behind it, or is lost when it closes. The phone's menu, the one
    // thing that opens over a page, is a popover, held by MenuTests.
    [Fact]
    public void There_is_no_lightbox() => Assert.All(site.Html, page =>
        {
            Assert.Empty(page.Value.QuerySelectorAll("dialog, [role=dialog], [role=alertdialog], [aria-modal], [inert]"));
            Assert.Equal("menu", Assert.Single(page.Value.QuerySelectorAll("[popover]")).Id);
        });

    // visibility:hidden and display:none are two of the barriers; one probe knows both.
    [Fact]
    public async Task No_style_sheet_hides_what_a_reader_needs()
    {
        var hidden = (await survey.Of("lost-text"))
            .GroupBy(finding => finding.Split(": ") is [_, var name, ..] ? name : finding, finding => finding)
            .ToDictionary(alike => alike.Key, alike => alike.First());
        Assert.Equal(Hideable.Keys.Order(StringComparer.Ordinal), hidden.Keys.Order(StringComparer.Ordinal));
    }

    static readonly Dictionary<string, string> Hideable = new()
    {
        [".comma"] = "Between type and date, where they stand on one line. In the margin each has its own.",
        [".searchbox"] = "A phone has a link to the search page in its place.",
        [".to-search"] = "A phone's link to the search page. A wide screen has the search box.",
        [".to-menu"] = "A phone's button for the menu. A wide screen has the menu.",
        [".brief"] = "What paper needs in place of links.",
    };

    [Fact]
    public async Task No_colour_or_other_style_is_inline_and_no_script_adds_one() =>
        Findings.AreNone(await survey.Of("styled-inline"));

    static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
