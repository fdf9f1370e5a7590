using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Advance.Tests.Browsing;

/// <summary>
/// Serves a folder on loopback as any static host does: <c>index.html</c> for a folder, <c>404.html</c> with status 404
/// for missing files, the site below a path if it has one. It keeps the log that a host would keep.
/// </summary>
sealed class StaticHost : IAsyncDisposable
{
    static readonly FileExtensionContentTypeProvider Types = new();

    readonly WebApplication app;

    StaticHost(WebApplication app) => this.app = app;

    /// <summary>Scheme, name and port, without a slash at the end.</summary>
    public string Origin => app.Urls.Single();

    /// <summary>The requests for each path, with all the header fields that the browser sent.</summary>
    public ConcurrentQueue<(string Path, IHeaderDictionary Headers)> Asked { get; } = new();

    /// <summary>The method, path with query, and referrer of each request.</summary>
    public ConcurrentQueue<string> Log { get; } = new();

    /// <param name="folder">The full path of the folder.</param>
    /// <param name="below">The path that the site is served under, such as <c>/advance</c>, or "".</param>
    /// <param name="headers">Additional headers for each response; none by default.</param>
    public static async Task<StaticHost> Serve(string folder, string below = "", HeadersFile? headers = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var host = new StaticHost(app);
        app.Run(context => host.Answer(context, folder, below, headers));
        await app.StartAsync();
        return host;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    async Task Answer(HttpContext context, string folder, string below, HeadersFile? headers)
    {
        var (request, response) = (context.Request, context.Response);
        Log.Enqueue($"{request.Method} {request.Path}{request.QueryString} {request.Headers.Referer}");
        var path = request.Path.Value!;
        Asked.Enqueue((path, request.Headers));
        var file = path.StartsWith(below + "/", StringComparison.Ordinal)
            ? Path.Combine(folder, path[(below.Length + 1)..])
            : folder;
        if (path.EndsWith('/'))
            file = Path.Combine(file, "index.html");
        else if (Directory.Exists(file))
        {
            response.Redirect(path + "/");
            return;
        }
        if (!File.Exists(file))
            (response.StatusCode, file) = (404, Path.Combine(folder, "404.html"));
        if (!File.Exists(file))
            return;
        response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        if (headers is not null)
            foreach (var (name, value) in headers.For(path))
                response.Headers[name] = value;
        await response.SendFileAsync(file);
    }
}
