using System.Net.ServerSentEvents;
using Advance.Preview.Editing;
using Advance.Preview.Editions;
using Advance.Preview.Http;
using Advance.Preview.Reloading;
using Microsoft.AspNetCore.Http;

namespace Advance.Preview.Serving;

/// <summary>Answers every request: refuses requests that don't come from a browser on this machine, and passes on the
/// rest.</summary>
sealed class PreviewHandler(
    int port,
    SiteHandler site,
    EditorHandler editor,
    Rebuilder rebuilder,
    Browsers browsers,
    LocalHost host,
    PreviewLog log
)
{
    public async Task Handle(HttpContext context)
    {
        try
        {
            await Share(context);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            var isTooLarge = bad.StatusCode == StatusCodes.Status413PayloadTooLarge;
            await Reply.Text(context, bad.StatusCode, isTooLarge ? "This request is too large.\n" : "This request is invalid.\n");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser disconnected.
        }
#pragma warning disable CA1031 // A bug is reported in the terminal; the preview keeps running.
        catch (Exception bug) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            log.RequestFailed(context.Request.Path.Value ?? "/", bug);
            await Reply.Text(
                context,
                StatusCodes.Status500InternalServerError,
                "The preview failed here. The terminal shows the error.\n"
            );
        }
    }

    async Task Share(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!IsOurs(request.Host))
        {
            await Reply.Text(context, StatusCodes.Status421MisdirectedRequest, "This preview answers only as localhost.\n");
        }
        else if (request.Path.StartsWithSegments(LocalHost.Folder, StringComparison.Ordinal, out var asked))
            await host.Handle(context, asked.Value ?? "");
        else if (
            editor.Drafts is { } drafts
            && request.Path.StartsWithSegments(DraftHandler.Folder, StringComparison.Ordinal, out var draft)
        )
            await drafts.Handle(context, draft.Value ?? "");
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await Reply.Text(context, StatusCodes.Status405MethodNotAllowed, "A preview is read-only.\n");
        }
        else if (!request.Path.StartsWithSegments(OwnFolder.Path.TrimEnd('/'), StringComparison.Ordinal, out var own))
            await Site(context);
        else if (own == "/events")
            await Events(context);
        else if (PreviewAssets.Find(own) is { } file)
            await Reply.File(context, StatusCodes.Status200OK, own, file);
        else
            await Reply.Text(context, StatusCodes.Status404NotFound, "The preview has no such file.\n");
    }

    Task Site(HttpContext context)
    {
        var edition = rebuilder.Current;
        return EditorHandler.Below(context.Request.Path.Value ?? "", edition.LinkRoot) is { } below
            ? editor.Handle(context, below, edition)
            : site.Handle(context);
    }

    // Another site can make its own name resolve to 127.0.0.1 (DNS rebinding), but the header still has that name.
    bool IsOurs(HostString host) => (host.Port ?? 80) == port && host.Host is "localhost" or "127.0.0.1" or "[::1]";

    async Task Events(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        try
        {
            await SseFormatter.WriteAsync(
                browsers.Listen(() => Notice.Reload(rebuilder.Current)),
                context.Response.Body,
                context.RequestAborted
            );
        }
        catch (OperationCanceledException)
        {
            // The browser disconnected.
        }
    }
}
