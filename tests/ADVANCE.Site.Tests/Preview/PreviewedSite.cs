using System.Net;
using System.Net.Sockets;
using Advance.Assets;
using Advance.Editor.Configuration;
using Advance.Pages;
using Advance.Preview;
using Advance.Preview.Editions;
using Advance.Read;
using Advance.Render.Pictures;
using Advance.Tests.Running;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Advance.Tests.Preview;

/// <summary>
/// A small site in its own folder with a real server. If something a test waits for doesn't happen within half a minute, the
/// test fails.
/// </summary>
sealed class PreviewedSite : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("advance-preview-");
    readonly ConsoleText console = new();
    readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience };
    PreviewServer? server;

    public LastGenerator Last { get; } = new();
    public Uri Address => server!.Address;
    public string Token => server!.Token;
    public Uri EditorAddress => server!.EditorAddress;
    public string Console => console.ToString();

    /// <summary>A site with a home page and one news item, overwritten by these files.</summary>
    public static async Task<PreviewedSite> Start(params (string Path, string Text)[] files)
    {
        var site = new PreviewedSite();
        site.Write("statiq.json", """{ "Host": "advance.example" }""");
        site.Write("input/index.md", "---\ntitle: Home\nsummary: Home\n---\nWelcome.\n");
        site.Write("input/news/launch.md", News("Launch", "We have begun."));
        foreach (var (path, text) in files)
            site.Write(path, text);
        await site.Serve(LocalPort.Next());
        return site;
    }

    public static string News(string title, string text) =>
        $"---\ntitle: {title}\ndate: 2026-11-01\nsummary: What we saw on that day by the river, in short.\n---\n{text}\n";

    /// <summary>Starts or restarts the server.</summary>
    public async Task Serve(int port, Action? whileAway = null)
    {
        await Stop();
        whileAway?.Invoke();
        var theme = new StubTheme();
        var options = new BuildOptions { Root = folder.FullName, Clock = BuildPlan.Timestamp("2026-11-22")!.Value };
        server = await PreviewServer.StartAsync(
            new PreviewOptions
            {
                Build = options,
                Port = port,
                Editor = new EditorFiles([new ThemeFile("admin/editor-1.js", () => "editor()"u8.ToArray())]),
                Drafts = (input, session) =>
                    new SiteBuild(
                        options with
                        {
                            Input = input,
                            WithDrafts = true,
                        },
                        new SiteParts(
                            StandardChecks.All(theme.Layouts, [], session),
                            [
                                new PageGenerator(theme, folder.FullName, new PlainPictures()),
                                new InputAssetGenerator(new PlainPictures()),
                            ],
                            []
                        ),
                        session
                    ),
            },
            session => new SiteBuild(
                options,
                new SiteParts(
                    StandardChecks.All(theme.Layouts, [], session),
                    [
                        new FailingGenerator(Path.Combine(folder.FullName, "theme", "assets", "bug.txt")),
                        new PageGenerator(theme, folder.FullName, new PlainPictures()),
                        new InputAssetGenerator(new PlainPictures()),
                        Last,
                    ],
                    []
                ),
                session
            ),
            console
        );
    }

    async Task Stop()
    {
        if (server is not null)
            await server.DisposeAsync();
        server = null;
    }

    public string FullPath(string path) => Path.Combine(folder.FullName, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text);
    }

    public Task<Answer> Get(string path) => Send(HttpMethod.Get, path);

    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path, with its leading slash.</param>
    /// <param name="host">The Host header, if different from the server's own.</param>
    /// <param name="range">The first and last byte of the requested range.</param>
    public async Task<Answer> Send(HttpMethod method, string path, string? host = null, (int First, int Last)? range = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Address, path));
        request.Headers.Host = host;
        if (range is { } part)
            request.Headers.Range = new(part.First, part.Last);
        using var response = await client.SendAsync(request);
        return await Answer.Of(response);
    }

    public async Task<string> Text(string path) => (await Get(path)).Text;

    public async Task<IHtmlDocument> Page(string path) => new HtmlParser().ParseDocument(await Text(path));

    /// <summary>Requests a page until it contains a text.</summary>
    public async Task<string> TextOnceItHas(string path, string expected)
    {
        var text = "";
        await Until(
            async () => (text = await Text(path)).Contains(expected, StringComparison.Ordinal),
            () => $"'{expected}' in {path}, which was\n{text}"
        );
        return text;
    }

    /// <summary>Repeats until the condition is true.</summary>
    public async Task Until(Func<Task<bool>> isSo, Func<string> what)
    {
        using var end = new CancellationTokenSource(Patience);
        while (!await isSo())
        {
            if (end.IsCancellationRequested)
                Assert.Fail($"In vain waited for {what()}\nConsole:\n{Console}");
            await Task.Delay(20);
        }
    }

    public async Task<OpenTab> Open()
    {
        var patience = new CancellationTokenSource(Patience);
        return new OpenTab(await client.GetStreamAsync(new Uri(Address, "/_preview/events"), patience.Token), patience);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await Stop();
        console.Dispose();
        folder.Delete(recursive: true);
    }
}
