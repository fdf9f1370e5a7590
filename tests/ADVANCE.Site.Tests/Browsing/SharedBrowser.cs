using Advance.Tests.Browsing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(SharedBrowser))]

namespace Advance.Tests.Browsing;

/// <summary>One browser for all tests that need one, started by the first.</summary>
public sealed class SharedBrowser : IAsyncDisposable
{
    readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> started = new(Start);

    /// <summary>A new visitor with an empty browser profile.</summary>
    public async Task<IBrowserContext> Visitor(BrowserNewContextOptions? options = null) =>
        await (await started.Value).Browser.NewContextAsync(options);

    public async ValueTask DisposeAsync()
    {
        if (!started.IsValueCreated || !started.Value.IsCompletedSuccessfully)
            return;
        var (playwright, browser) = await started.Value;
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    static async Task<(IPlaywright, IBrowser)> Start()
    {
        // A busy machine is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(30_000);
        var playwright = await Playwright.CreateAsync();
        return (playwright, await ChromiumBrowser.Launch(playwright));
    }
}
