using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>The exit control on a page, and a stand-in for its target page.</summary>
static class ExitVisit
{
    public const string Elsewhere = "https://www.bbc.co.uk/weather";

    /// <summary>One page of each kind that differs in the surroundings of the control or in its scripts.</summary>
    public static string[] Kinds =>
        ["/", "/get-help/", "/search/", "/events/", "/accessibility/", Paper.Address, "/no-such-page/"];

    public static ILocator Button(Visit visit) => visit.Page.Locator("[data-exit] a");

    public static ILocator SecondaryLink(Visit visit) => visit.Page.Locator(".skip-exit");

    public static ILocator Status(Visit visit) => visit.Page.Locator("[data-exit]").GetByRole(AriaRole.Status);

    public static async Task<Visit> To(
        SharedBrowser browser,
        BuiltSite site,
        string address,
        BrowserNewContextOptions? options = null
    )
    {
        var visit = await Visit.To(browser, await site.Host, options);
        await visit.Replacement(Elsewhere, "Weather");
        await visit.Open(address);
        return visit;
    }

    /// <summary>
    /// The target page never loads: a response without content (RFC 9110, 15.3.5) leaves the browser on the page, as a slow
    /// response does for a while.
    /// </summary>
    public static Task Hold(Visit visit) => visit.Page.RouteAsync(Elsewhere, route => route.FulfillAsync(new() { Status = 204 }));

    public static async Task Left(Visit visit)
    {
        await Expect(visit.Page).ToHaveURLAsync(Elsewhere);
        await Expect(visit.Page).ToHaveTitleAsync("Weather");
    }
}
