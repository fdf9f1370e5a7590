using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Advance.Tests.Browsing;

/// <summary>
/// One visitor's tab, with a record of the browser's requests and errors. It can reach only the
/// site.
/// </summary>
sealed class Visit : IAsyncDisposable
{
    // Chromium warns when a page takes more than a few seconds, as on a busy machine. FirstViewTests check that each preloaded
    // file is used.
    const string Late = "but not used within a few seconds";

    readonly IBrowserContext visitor;
    readonly string origin;

    Visit(IBrowserContext visitor, IPage page, string origin)
    {
        (this.visitor, Page, this.origin) = (visitor, page, origin);
        visitor.Request += (_, request) => Requests.Enqueue(request.Url);
        visitor.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.Contains(Late, StringComparison.Ordinal))
                Complaints.Enqueue($"{message.Page?.Url}: {message.Text}");
        };
        visitor.WebError += (_, error) => Complaints.Enqueue($"{error.Page?.Url}: {error.Error}");
    }

    public IPage Page { get; }

    /// <summary>The addresses of all requests, including those to other sites, which were blocked.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Errors and warnings on the console, and uncaught exceptions.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    public IEnumerable<string> RequestsElsewhere => Requests.Where(IsElsewhere);

    /// <summary>The path, query and fragment in the address bar.</summary>
    public string Address => Page.Url[origin.Length..];

    public static async Task<Visit> To(SharedBrowser browser, StaticHost host, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = host.Origin;
        // A view transition that a busy machine can't show in time is logged as an error.
        options.ReducedMotion = ReducedMotion.Reduce;
        var visitor = await browser.Visitor(options);
        var visit = new Visit(visitor, await visitor.NewPageAsync(), host.Origin);
        await visitor.RouteAsync(visit.IsElsewhere, route => route.AbortAsync());
        return visit;
    }

    /// <summary>Answers for another site.</summary>
    public Task Replacement(string address, string title) =>
        visitor.RouteAsync(address, route =>
            route.FulfillAsync(new() { ContentType = "text/html", Body = $"<!doctype html><title>{title}</title>" })
        );

    /// <summary>Opens an address of the site.</summary>
    public async Task<IResponse> Open(string address) => (await Page.GotoAsync(address))!;

    /// <summary>Opens a page and waits until its network is idle, which a later wait could miss.</summary>
    public Task OpenUntilQuiet(string address) => Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

    /// <summary>Presses Tab until the element has focus, as a keyboard user would.</summary>
    /// <returns>The number of presses.</returns>
    public async Task<int> TabTo(ILocator element, int most = 40)
    {
        for (var presses = 1; presses <= most; presses++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await element.EvaluateAsync<bool>("element => element === document.activeElement"))
                return presses;
        }
        throw new InvalidOperationException($"{most} presses of Tab did not reach {element} at {Page.Url}.");
    }

    /// <summary>
    /// Everything that the browser stores from a visit: cookies, storage, databases, caches and workers; empty if there is
    /// nothing.
    /// </summary>
    public async Task<string> Kept()
    {
        var storage = await Page.EvaluateAsync<string[]>(
            """
            async () => [
              ...Object.keys(localStorage), ...Object.keys(sessionStorage), window.name, JSON.stringify(history.state ?? ''),
              ...(await indexedDB.databases()).map(database => database.name), ...(await caches.keys()),
              ...(await navigator.serviceWorker.getRegistrations()).map(worker => worker.scope),
            ].filter(kept => kept !== '' && kept !== '""')
            """
        );
        return string.Join(", ", storage.Concat((await visitor.CookiesAsync()).Select(cookie => cookie.Name)));
    }

    public async ValueTask DisposeAsync() => await visitor.DisposeAsync();

    bool IsElsewhere(string url) => !url.StartsWith(origin + "/", StringComparison.Ordinal);
}
