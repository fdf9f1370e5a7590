using AngleSharp.Dom;

namespace Advance.Tests.Browsing.Access;

/// <summary>Pages in circumstances that a reader chooses: larger text or spacing, other colours, no style sheet.</summary>
[Collection(typeof(Surveyed))]
public class CircumstanceTests(Survey survey, BuiltSite site, SharedBrowser browser)
{
    [Fact]
    public async Task Nothing_is_lost_when_a_reader_increases_text_spacing() =>
        Findings.AreNone(await survey.Of("clipped/spacing"));

    [Fact]
    public async Task Nothing_is_lost_when_a_reader_doubles_the_size_of_text() =>
        Findings.AreNone(await survey.Of("clipped/large text"));

    [Fact]
    public async Task Fixed_elements_leave_room_to_read_at_400_per_cent() => Findings.AreNone(await survey.Of("room"));

    [Fact]
    public async Task Text_has_enough_contrast_in_forced_colours() => Findings.AreNone(await survey.Of("contrast"));

    [Fact]
    public async Task Without_style_sheets_the_order_makes_sense_and_nothing_fills_the_screen()
    {
        Findings.AreNone(await survey.Of("reading-order/no styles"));
        Findings.AreNone(await survey.Of("big/no styles"));
        // The skip link, the exit and help, the header, the text, the footer.
        Assert.All(site.Html, page =>
            Assert.Equal(["A", "SECTION", "HEADER", "MAIN", "FOOTER"], page.Value.Body!.Children.Select(part => part.TagName))
        );
    }

    // One planted fault for each probe, for a probe that finds nothing says nothing.
    [Theory]
    [InlineData("reading-order", "<div style='display:flex;flex-direction:column-reverse'><p>First</p><p>Second</p></div>")]
    [InlineData(
        "lines",
        "<p style='width:1200px'>Word and word and word and word and word and word and word and word and word and word and "
            + "word and word and word and word.</p>"
    )]
    [InlineData(
        "lines",
        "<p style='width:200px;line-height:1.2'>Word and word and word and word and word and word and word and word.</p>"
    )]
    [InlineData(
        "targets",
        "<a href='/a' style='display:block;height:8px;overflow:hidden'>a</a><a href='/b' "
            + "style='display:block;height:8px;overflow:hidden'>b</a>"
    )]
    [InlineData("links-apart", "<p><a href='/a'>a</a> <a href='/b'>b</a></p>")]
    [InlineData("moving", "<style>@keyframes k { to { opacity: 0 } }</style><p style='animation: k 1s infinite'>Now</p>")]
    [InlineData("moving", "<video></video>")]
    [InlineData("lost-text", "<p class='gone' style='visibility:hidden'>Needed</p>")]
    [InlineData("lost-text", "<p class='gone' style='display:none'>Needed</p>")]
    [InlineData("clipped", "<p style='width:40px;height:20px;overflow:hidden'>Longerthanthat and longer</p>")]
    [InlineData("clipped", "<p>Under</p><p style='margin-top:-2.2em'>Over</p>")]
    [InlineData("clipped", "<p style='width:3000px'>Wide</p>")]
    [InlineData("direction", "<p>שלום</p>")]
    [InlineData("contrast", "<p style='color:#999'>Pale</p>")]
    [InlineData("room", "<div style='position:fixed;inset:0 0 auto;height:400px'>Look</div><p style='height:3000px'>Text</p>")]
    [InlineData("styled-inline", "<p style='color:red'>Red</p>")]
    [InlineData("big", "<svg viewBox='0 0 1 1'><path d='M0 0h1' /></svg>")]
    public async Task A_page_with_a_barrier_is_reported(string probe, string body)
    {
        await using var visitor = await browser.Visitor();
        var page = await visitor.NewPageAsync();
        await page.SetContentAsync(
            $"<!doctype html><html lang='en'><style>body {{ margin: 0; line-height: 1.6; }}</style><main><p class='good' "
                + "style='max-width:20em'>A line.</p></main></html>"
        );
        var before = await Probe.Run(page, probe);
        if (probe != "styled-inline")
            Assert.Empty(before);
        await page.EvaluateAsync("body => document.querySelector('main').insertAdjacentHTML('beforeend', body)", body);
        Assert.True((await Probe.Run(page, probe)).Count > before.Count);
    }
}
