using Advance.Tests.RealSite;
using Microsoft.Playwright;

namespace Advance.Tests.Browsing;

/// <summary>
/// What axe-core finds in the pages as a browser shows them: every rule that it has for WCAG 2.2, levels A and AA, and its
/// best practices. It sees some third of all barriers; a person has to look for the rest.
/// </summary>
public class AccessibilityTests(SharedBrowser browser, BuiltSite site, HardContent hard)
{
    [Theory]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    [InlineData(1280, 800, ColorScheme.Light)]
    [InlineData(1280, 800, ColorScheme.Dark)]
    public async Task No_page_has_a_barrier_that_axe_knows(int width, int height, ColorScheme scheme)
    {
        await using var visit = await Visit.To(browser, await site.Host, Screen(width, height, scheme));
        var found = new List<string>();
        foreach (var address in OneOfEachKind()) found.AddRange(await Violations(visit, address));
        Assert.Equal("", string.Join('\n', found));
    }

    [Theory]
    [InlineData(390, 844, ColorScheme.Dark)]
    [InlineData(1280, 800, ColorScheme.Light)]
    public async Task No_page_of_hard_content_has_one_either(int width, int height, ColorScheme scheme)
    {
        await using var host = await StaticHost.Serve(hard.Folder, "/a-b");
        await using var visit = await Visit.To(browser, host, Screen(width, height, scheme));
        var found = new List<string>();
        foreach (var (path, _) in OutputText.Of(hard.Folder, "index.html").Where(page => !page.Text.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)))
            found.AddRange(await Violations(visit, "/a-b/" + path[..^"index.html".Length]));
        Assert.Equal("", string.Join('\n', found));
    }

    [Fact]
    public async Task A_page_with_a_barrier_is_told_of()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        await visit.Open("/about/");
        await visit.Page.EvaluateAsync("document.querySelector('main').append(Object.assign(document.createElement('img'), { src: '/assets/none.png' }))");
        Assert.Contains("image-alt", string.Join('\n', await Axe.Violations(visit.Page)), StringComparison.Ordinal);
    }

    // The policy of the pages lets no script in but the site's own, and axe, which asks for nothing and sends nothing.
    static BrowserNewContextOptions Screen(int width, int height, ColorScheme scheme) => new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, BypassCSP = true };

    /// <summary>Of pages that are alike, such as those of 16 people, two; and the one for what is not found.</summary>
    IEnumerable<string> OneOfEachKind() => site.Pages.GroupBy(address => address.Split('/') is [_, var folder, not "", ""] ? folder : address).SelectMany(alike => alike.Take(2)).Append("/no-such-page/");

    static async Task<IReadOnlyList<string>> Violations(Visit visit, string address)
    {
        await visit.Open(address);
        return [.. (await Axe.Violations(visit.Page)).Select(violation => $"{address}: {violation}")];
    }
}
