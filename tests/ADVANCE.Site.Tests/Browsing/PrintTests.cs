using Advance.Tests.Npm;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Advance.Tests.Browsing;

/// <summary>Pages on paper: A4, as Chromium prints them.</summary>
public class PrintTests(SharedBrowser browser, BuiltSite site)
{
    const string Doi = "https://doi.org/10.1007/s10896-022-00407-4",
        Event = "/events/sharing-the-evaluation-findings/";

    [Fact]
    public async Task A_publication_prints_as_a_two_page_brief_with_findings_reference_doi_address_and_funder()
    {
        var (pages, text) = await ConsoleOutput(Paper.Address);

        Assert.Equal(2, pages);
        foreach (
            var part in new[]
            {
                Paper.Title,
                "Interviews with 37 men from alcohol and drug services",
                "This page mentions violence",
                "Key findings",
                "11 of 37",
                "Equifinality",
                "Journal of Family Violence, 38, 855–868",
                Doi,
                "https://advance.example" + Paper.Address,
                "National Institute for Health and Care Research",
                "Emergency",
            }
        )
            Assert.Contains(Squeezed(part), text, StringComparison.Ordinal);
        foreach (
            var part in new[]
            {
                "Exit this page",
                "Skip to main",
                "About ADVANCE",
                "Search",
                "BibTeX",
                "On this page",
                "Before and after",
            }
        )
            Assert.DoesNotContain(Squeezed(part), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_fits_two_pages_and_says_when_and_where()
    {
        var (pages, text) = await ConsoleOutput(Event);

        Assert.InRange(pages, 1, 2);
        foreach (
            var part in new[]
            {
                "Thursday 30 June 2022, 3pm to 4.30pm",
                "Science Gallery London",
                "https://advance.example" + Event,
            }
        )
            Assert.Contains(Squeezed(part), text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "ADVANCE is a research programme")]
    [InlineData("/publications/", "Interventions to Reduce Intimate Partner Violence")]
    [InlineData("/get-help/", "0808 2000 247")]
    [InlineData("/people/gail-gilchrist/", "https://orcid.org/0000-0002-5616-6283")]
    public async Task Every_kind_of_page_prints_its_content_without_controls(string address, string content)
    {
        var (_, text) = await ConsoleOutput(address);

        Assert.Contains(Squeezed(content), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Squeezed("Exit this page"), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Squeezed("SearchMenu"), text, StringComparison.Ordinal);
    }

    // Read as a phone reads it: from a picture of the printed page.
    [Theory]
    [InlineData(Paper.Address, Doi)]
    [InlineData(Event, "https://advance.example" + Event)]
    public async Task The_QR_code_leads_to_the_DOI_or_otherwise_to_the_page(string address, string target)
    {
        await using var visit = await Visit.To(browser, await site.Host, new() { ColorScheme = ColorScheme.Dark });
        await visit.Open(address);
        var code = visit.Page.Locator(".brief svg");
        Assert.False(await code.IsVisibleAsync());

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var picture = await code.ScreenshotAsync();

        var reader = await visit.Page.Context.NewPageAsync();
        await reader.EvaluateAsync(
            await File.ReadAllTextAsync(
                Path.Combine(NodePackages.Folder, "node_modules/jsqr/dist/jsQR.js"),
                TestContext.Current.CancellationToken
            ) + "; undefined"
        );
        Assert.Equal(
            target,
            await reader.EvaluateAsync<string>(
                """
                async picture => {
                  const image = new Image();
                  image.src = picture;
                  await image.decode();
                  const { width, height } = image;
                  const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
                  pen.drawImage(image, 0, 0);
                  return jsQR(pen.getImageData(0, 0, width, height).data, width, height)?.data ?? 'no code';
                }
                """,
                "data:image/png;base64," + Convert.ToBase64String(picture)
            )
        );
    }

    /// <summary>The number of pages, and their text without white space, because a PDF doesn't record line breaks.</summary>
    async Task<(int Pages, string Text)> ConsoleOutput(string address)
    {
        await using var visit = await Visit.To(browser, await site.Host);
        await visit.Open(address);
        using var document = PdfDocument.Open(
            await visit.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true })
        );
        return (
            document.NumberOfPages,
            Squeezed(string.Concat(document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page))))
        );
    }

    static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
