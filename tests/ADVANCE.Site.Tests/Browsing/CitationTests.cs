using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>How readers copy or download a reference.</summary>
public class CitationTests(SharedBrowser browser, BuiltSite site)
{
    static readonly BrowserNewContextOptions WithClipboard = new() { Permissions = ["clipboard-read", "clipboard-write"] };

    [Theory]
    [InlineData(
        "APA",
        "Gilchrist, E., Johnson, A., Thomson, K., Stephens-Lewis, D., Henderson, J., Gadd, D., Radcliffe, P., Halliwell, G., & "
            + "Gilchrist, G. (2022). ",
        " Journal of Family Violence, 38, 855–868. https://doi.org/10.1007/s10896-022-00407-4"
    )]
    [InlineData(
        "Vancouver",
        "Gilchrist E, Johnson A, Thomson K, Stephens-Lewis D, Henderson J, Gadd D, et al. ",
        " Journal of Family Violence. 2022;38:855–68. doi:10.1007/s10896-022-00407-4"
    )]
    public async Task The_copy_button_puts_the_plain_reference_on_the_clipboard_and_confirms_it(
        string style,
        string start,
        string end
    )
    {
        await using var visit = await Visit.To(browser, await site.Host, new(WithClipboard));
        await visit.Open(Paper.Address);
        Assert.Equal(0, await visit.Page.Locator(".copy").CountAsync());
        await visit.Page.Locator("[data-copy]").First.ScrollIntoViewIfNeededAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = $"Copy the {style} reference" }).PressAsync("Enter");

        await Expect(visit.Page.GetByText($"{style} reference copied.")).ToHaveAttributeAsync("role", "status");
        Assert.Equal(
            start + Paper.Title + "." + end,
            await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()")
        );
        Assert.Empty(visit.RequestsElsewhere);
    }

    [Fact]
    public async Task Without_a_clipboard_the_reference_is_shown_and_there_is_no_copy_button()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        await visit.Page.AddInitScriptAsync("Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })");
        await visit.Open(Paper.Address);
        await visit.Page.RunAndWaitForResponseAsync(
            () => visit.Page.Locator("[data-copy]").First.ScrollIntoViewIfNeededAsync(),
            answer => answer.Url.Contains("/assets/copy.", StringComparison.Ordinal)
        );

        await Expect(visit.Page.Locator("[data-copy]")).ToHaveCountAsync(2);
        await Expect(visit.Page.Locator(".copy")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Each_file_is_saved_under_the_paper_s_name()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        await visit.Open(Paper.Address);
        foreach (var (name, extension) in new[] { ("BibTeX", "bib"), ("RIS", "ris"), ("CSL-JSON", "json") })
        {
            var download = await visit.Page.RunAndWaitForDownloadAsync(() =>
                visit.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync()
            );
            Assert.Equal($"{Paper.Address.Trim('/').Split('/')[^1]}.{extension}", download.SuggestedFilename);
        }
    }
}
