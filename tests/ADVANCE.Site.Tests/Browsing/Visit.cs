using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Advance.Tests.Browsing;

/// <summary>One visitor's tab, with a record of what the browser asked for and complained about.</summary>
sealed class Visit : IAsyncDisposable
{
    readonly IBrowserContext visitor;
    readonly string origin;

    Visit(IBrowserContext visitor, IPage page, string origin)
    {
        (this.visitor, Page, this.origin) = (visitor, page, origin);
        visitor.Request += (_, request) => Requests.Enqueue(request.Url);
        visitor.Console += (_, message) => { if (message.Type is "error" or "warning") Complaints.Enqueue($"{message.Page?.Url}: {message.Text}"); };
        visitor.WebError += (_, error) => Complaints.Enqueue($"{error.Page?.Url}: {error.Error}");
    }

    public IPage Page { get; }

    /// <summary>Addresses of all requests.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Errors and warnings of the console, and exceptions that no script caught.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    /// <summary>Those that left the site.</summary>
    public IEnumerable<string> RequestsElsewhere => Requests.Where(url => !url.StartsWith(origin + "/", StringComparison.Ordinal));

    public static async Task<Visit> To(SharedBrowser browser, StaticHost host, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = host.Origin;
        var visitor = await browser.Visitor(options);
        return new Visit(visitor, await visitor.NewPageAsync(), host.Origin);
    }

    public IBrowserContext Visitor => visitor;

    /// <summary>Opens an address of the site.</summary>
    public async Task<IResponse> Open(string address) => (await Page.GotoAsync(address))!;

    public async ValueTask DisposeAsync() => await visitor.DisposeAsync();
}
