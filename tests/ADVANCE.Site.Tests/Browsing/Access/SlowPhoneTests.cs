using Microsoft.Playwright;

namespace Advance.Tests.Browsing.Access;

/// <summary>
/// A slow phone, which has seen nothing of the site yet: what it can show before fonts and scripts are there, and what moves when
/// they come.
/// </summary>
public class SlowPhoneTests(SharedBrowser browser, BuiltSite site)
{
    const string Painted =
        "() => new Promise(done => new PerformanceObserver(list => { if "
        + "(list.getEntriesByName('first-contentful-paint').length) done(); }).observe({ type: 'paint', buffered: true }))";

    const string Loaded =
        "() => document.readyState === 'complete' || new Promise(done => addEventListener('load', () => done(true)))";

    const string Moved = """
        async () => {
          await document.fonts.ready;
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
          const shifts = await new Promise(done =>
            new PerformanceObserver(list => done(list.getEntries())).observe({ type: 'layout-shift', buffered: true })
              ?? setTimeout(() => done([]), 50));
          const shown = ({ node }) => (node?.outerHTML ?? node?.parentElement?.outerHTML ?? '').slice(0, 100);
          return shifts.map(shift => `${shift.value}: ${shift.sources.map(shown).join(' | ')}`);
        }
        """;

    [Theory]
    [InlineData("late")]
    [InlineData("never")]
    public async Task Every_page_is_there_before_fonts_and_scripts_and_nothing_moves_when_they_come(string fonts)
    {
        await using var visit = await Visit.To(browser, await site.Host, Phone);
        foreach (var address in PageKinds.All)
        {
            var late = new TaskCompletionSource();
            await visit.Page.RouteAsync("**/*.js", async route =>
            {
                await late.Task;
                await route.FallbackAsync();
            });
            await visit.Page.RouteAsync("**/*.woff2", async route =>
            {
                await late.Task;
                if (fonts == "never")
                    await route.AbortAsync();
                else
                    await route.FallbackAsync();
            });
            await visit.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });

            await visit.Page.EvaluateAsync(Painted);
            Assert.True(
                await visit.Page.EvaluateAsync<bool>(
                    "document.querySelector('h1').checkVisibility() && "
                        + "document.querySelector('main').innerText.trim().length > 40"
                ),
                address
            );
            // A browser waits 100 ms for a face that is "optional"; where it is kept waiting itself, some more.
            await visit.Page.WaitForTimeoutAsync(400);
            late.SetResult();
            await visit.Page.EvaluateAsync(Loaded).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
            Assert.Equal((address, ""), (address, string.Join('\n', await visit.Page.EvaluateAsync<string[]>(Moved))));
            await visit.Page.UnrouteAllAsync();
        }
    }

    // As Lighthouse throttles: a processor six times slower, 400 ms to and fro, 400 kbit/s.
    [Theory]
    [InlineData("/")]
    [InlineData(Paper.Address)]
    [InlineData("/search/")]
    public async Task Nothing_moves_on_a_slow_processor_and_a_slow_line(string address)
    {
        await using var visit = await Visit.To(browser, await site.Host, Phone);
        var device = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await device.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 6 });
        await device.SendAsync("Network.enable");
        await device.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        await device.SendAsync(
            "Network.emulateNetworkConditions",
            new()
            {
                ["offline"] = false,
                ["latency"] = 400,
                ["downloadThroughput"] = 50_000,
                ["uploadThroughput"] = 50_000,
            }
        );

        await visit.Page.GotoAsync(address, new() { Timeout = 60_000 });

        Findings.AreNone(await visit.Page.EvaluateAsync<string[]>(Moved));
    }

    static BrowserNewContextOptions Phone =>
        new()
        {
            ViewportSize = new() { Width = 360, Height = 780 },
            IsMobile = true,
            HasTouch = true,
        };
}
