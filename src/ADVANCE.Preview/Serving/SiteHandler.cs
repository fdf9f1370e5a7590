using Advance.Preview.Editions;
using Advance.Preview.Http;
using Advance.Preview.Problems;
using Microsoft.AspNetCore.Http;

namespace Advance.Preview.Serving;

/// <summary>Serves the newest good pages as a static host would, with the newest problems at the top.</summary>
sealed class SiteHandler(Rebuilder rebuilder, PreviewLog log)
{
    public async Task Handle(HttpContext context)
    {
        var edition = rebuilder.Current;
        var path = context.Request.Path.Value ?? "/";
        try
        {
            if (edition.Site is not { } site)
                await Reply.Html(context, StatusCodes.Status500InternalServerError, ProblemPage.Of(edition));
            else if (edition.LinkRoot.Length > 0 && (path == "/" || path == edition.LinkRoot))
                context.Response.Redirect(edition.LinkRoot + "/");
            else
                await Serve(context, edition, site, Below(edition.LinkRoot, path));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser disconnected.
        }
#pragma warning disable CA1031 // A bug in a theme's component is shown to its author; the preview keeps running.
        catch (Exception bug) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            log.PageFailed(path, bug);
            await Reply.Html(context, StatusCodes.Status500InternalServerError, ExceptionPage.Of(edition, path, bug));
        }
    }

    static async Task Serve(HttpContext context, Edition edition, PreviewOutput site, string? path)
    {
        var isFolder = path is "" || path is [.., '/'];
        var found =
            path is null ? null
            : isFolder ? site.Find(path + "index.html")
            : site.Find(path, path + "/index.html");
        // A static host redirects /x to the page /x/.
        if (!isFolder && found is not null && found != path)
            context.Response.Redirect(context.Request.Path.ToUriComponent() + "/" + context.Request.QueryString);
        else if (found is not null)
            await Reply.File(context, StatusCodes.Status200OK, found, Dressed(edition, found, site.Read(found)));
        else if (site.Find("404.html") is { } missing)
            await Reply.File(context, StatusCodes.Status404NotFound, missing, Dressed(edition, missing, site.Read(missing)));
        else
            await Reply.Text(context, StatusCodes.Status404NotFound, "The site has no page here, and no 404.html.\n");
    }

    static ReadOnlyMemory<byte> Dressed(Edition edition, string path, ReadOnlyMemory<byte> bytes) =>
        path.EndsWith(".html", StringComparison.Ordinal) ? LivePage.Of(bytes.Span, edition) : bytes;

    /// <summary>The path in the output folder, or null if the address is outside the site's own path.</summary>
    static string? Below(string linkRoot, string path) =>
        path.StartsWith(linkRoot + "/", StringComparison.Ordinal) ? path[(linkRoot.Length + 1)..] : null;
}
