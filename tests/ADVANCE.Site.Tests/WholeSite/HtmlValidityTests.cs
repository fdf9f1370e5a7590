using Advance.Tests.Browsing;
using Advance.Tests.Npm;

namespace Advance.Tests.WholeSite;

/// <summary>
/// Runs html-validate and csstree-validator on the pages and style sheets of the real site and of difficult content.
/// </summary>
public class HtmlValidityTests(BuiltSite site, HardContent hard)
{
    static string Complaints(IEnumerable<(string, string)> pages) =>
        Node.Run("validate-html.mjs", OutputText.ForNode(pages, "html")).Trim();

    [Fact]
    public void Every_page_of_the_real_site_is_valid_HTML()
    {
        var pages = OutputText.Of(site.Folder, ".html");
        Assert.True(pages.Count > site.Pages.Count);
        Assert.Equal("", Complaints(pages));
    }

    [Fact]
    public void Every_page_and_redirect_of_difficult_content_is_valid_HTML()
    {
        var pages = OutputText.Of(hard.Folder, ".html");
        Assert.Contains("news/hard/index.html", pages.Select(page => page.Path));
        Assert.Contains("übung/index.html", pages.Select(page => page.Path));
        Assert.Equal("", Complaints(pages));
    }

    [Theory]
    [InlineData("<div><span>a</div>", "close-order")]
    [InlineData("<p>a<br/></p>", "void-style")]
    [InlineData("<input>", "input-missing-label")]
    [InlineData("<p id=a>a</p><p id=a>b</p>", "no-dup-id")]
    [InlineData("<script src='https://elsewhere.example/a.js' crossorigin></script>", "require-sri")]
    public void An_invalid_page_is_reported(string body, string rule) =>
        Assert.Contains(
            rule,
            Complaints([("a.html", $"<!doctype html><html lang='en'><head><title>A</title></head><body>{body}</body></html>")]),
            StringComparison.Ordinal
        );

    [Fact]
    public void Every_style_sheet_is_valid_CSS()
    {
        static string Wrong(IEnumerable<(string, string)> sheets) =>
            Node.Run("validate-css.mjs", OutputText.ForNode(sheets, "css")).Trim();
        var inPages = site
            .Html.SelectMany(page => page.Value.QuerySelectorAll("style").Select(style => (page.Key, style.TextContent)))
            .DistinctBy(style => style.TextContent);
        (string, string)[] sheets = [.. OutputText.Of(site.Folder, ".css"), .. inPages];
        Assert.InRange(sheets.Length, 5, 12);
        Assert.Equal("", Wrong(sheets));
        Assert.NotEqual("", Wrong([("a.css", "p { color: 3px }")]));
    }
}
