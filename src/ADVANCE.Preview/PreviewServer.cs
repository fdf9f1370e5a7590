using Advance.Parse;
using Advance.Preview.Editing;
using Advance.Preview.Editions;
using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Folder;
using Advance.Preview.Http;
using Advance.Preview.Reloading;
using Advance.Preview.Serving;
using Advance.Preview.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Advance.Preview;

/// <summary>
/// Shows a site while it is being written: builds it in memory, serves it on this machine only, watches its sources, and
/// notifies browsers of each change. A page is rendered when a browser requests it.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    readonly PreviewOptions options;
    readonly PreviewLog log;
    readonly Rebuilder rebuilder;
    readonly SiteWatcher watcher;
    readonly Browsers browsers = new();
    readonly CancellationTokenSource stopping = new();
    WebApplication? app;
    DraftSite? drafts;
    Task following = Task.CompletedTask;

    PreviewServer(PreviewOptions options, Func<BuildSession, SiteBuild> build, TextWriter console)
    {
        this.options = options;
        log = new PreviewLog(console, options.Clock);
        rebuilder = new Rebuilder(build);
        watcher = new SiteWatcher(WatchedPaths.Of(options.Build), log.CannotWatch);
    }

    /// <summary>The preview's address: <c>http://localhost:5080/</c>.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>The token that the editor needs to read and save; regenerated on every start.</summary>
    public string Token { get; } = EditorToken.Make();

    /// <summary>The editor's address with the token, which opens it in a browser.</summary>
    public Uri EditorAddress => EditorSession.Address(Address, Token);

    /// <summary>Runs the preview until the token or Ctrl+C ends it.</summary>
    /// <inheritdoc cref="StartAsync"/>
    public static async Task RunAsync(
        PreviewOptions options,
        Func<BuildSession, SiteBuild> build,
        TextWriter console,
        CancellationToken cancel
    )
    {
        await using var server = await StartAsync(options, build, console);
        await server.app!.WaitForShutdownAsync(cancel);
    }

    /// <param name="options">The options from the command line.</param>
    /// <param name="build">A build with the given output and documents of earlier builds; called again after each change.</param>
    /// <param name="console">Receives the address, each rebuild, and problems when they change.</param>
    /// <exception cref="PreviewException">No port is free.</exception>
    public static async Task<PreviewServer> StartAsync(
        PreviewOptions options,
        Func<BuildSession, SiteBuild> build,
        TextWriter console
    )
    {
        var server = new PreviewServer(options, build, console);
        try
        {
            await server.StartAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    async Task StartAsync()
    {
        rebuilder.Rebuild();
        var pages = new SiteHandler(rebuilder, log);
        var folder = new FolderRepository(() => WatchedPaths.Of(options.Build), options.Clock, log.Kept);
        var host = new LocalHost(GitHostHandler.Of(folder, LocalHost.Account, Token));
        if (options.Drafts is { } draft)
            drafts = new DraftSite(options, draft);
        var session = new EditorSession(Token);
        var shown = drafts is null ? null : new DraftHandler(drafts, Token, session);
        var editor = new EditorHandler(options.Editor, folder, shown, Token, session);
        (app, var port) = await Loopback.ListenAsync(options.Port, own =>
            new PreviewHandler(own, pages, editor, rebuilder, browsers, host, log).Handle
        );
        Address = new Uri($"http://localhost:{port}{rebuilder.Current.LinkRoot}/");
        log.Started(Address, EditorAddress, options, rebuilder.Current);
        HotReload.CodeChanged += watcher.CodeChanged;
        // Otherwise open event streams would delay the server's shutdown.
        app.Lifetime.ApplicationStopping.Register(browsers.Dismiss);
        following = Task.Run(() => new ChangeFollower(options, watcher, rebuilder, browsers, log).Run(stopping.Token));
    }

    public async ValueTask DisposeAsync()
    {
        HotReload.CodeChanged -= watcher.CodeChanged;
        await stopping.CancelAsync();
        browsers.Dismiss();
        if (app is not null)
            await app.DisposeAsync();
        await following.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        drafts?.Dispose();
        watcher.Dispose();
        stopping.Dispose();
    }
}
