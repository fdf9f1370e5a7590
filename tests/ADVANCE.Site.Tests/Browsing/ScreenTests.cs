using Microsoft.Playwright;

namespace Advance.Tests.Browsing;

public class ScreenTests(SharedBrowser browser, BuiltSite site)
{
    // WCAG 2.2, 1.4.10 Reflow: 320 CSS pixels.
    [Fact]
    public async Task No_page_scrolls_sideways()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        foreach (var address in site.Pages.Append("/no-such-page/"))
        {
            await visit.Open(address);
            foreach (var (width, height) in new[] { (320, 640), (390, 844), (1280, 800) })
            {
                await visit.Page.SetViewportSizeAsync(width, height);
                var reach = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                Assert.True(
                    reach <= width,
                    $"{address} is {reach} pixels wide on a screen of {width}: {await Widest(visit.Page, width)}"
                );
            }
        }
    }

    // WCAG 2.2, 1.4.6 Contrast (Enhanced): 7 to 1 for text.
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Text_stands_out_from_its_ground_in_light_and_in_dark(ColorScheme scheme)
    {
        await using var visit = await Visit.To(browser, await site.Host, new() { ColorScheme = scheme });
        foreach (var address in new[] { "/", Paper.Address, "/get-help/", "/search/" })
        {
            await visit.Open(address);
            var (ink, paper) = (await Luminance(visit.Page, "color"), await Luminance(visit.Page, "background-color"));
            Assert.Equal(scheme == ColorScheme.Dark, ink > paper);
            Assert.InRange((Math.Max(ink, paper) + 0.05) / (Math.Min(ink, paper) + 0.05), 7, 21);
        }
    }

    static Task<string> Widest(IPage page, int width) =>
        page.EvaluateAsync<string>(
            "width => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width).map(e => "
                + "e.outerHTML.slice(0, 160)).slice(-2).join(' | ')",
            width
        );

    /// <summary>
    /// Relative luminance of a colour of the page's body (WCAG 2.2, glossary); a canvas turns any notation into bytes.
    /// </summary>
    static Task<double> Luminance(IPage page, string property) =>
        page.EvaluateAsync<double>(
            """
            property => {
              const pen = document.createElement('canvas').getContext('2d');
              pen.fillStyle = getComputedStyle(document.body).getPropertyValue(property);
              pen.fillRect(0, 0, 1, 1);
              const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data]
                .map(byte => byte / 255)
                .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            }
            """,
            property
        );
}
