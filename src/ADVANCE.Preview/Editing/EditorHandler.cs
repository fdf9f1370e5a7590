using System.Text;
using Advance.Editor.Configuration;
using Advance.Hosting;
using Advance.Preview.Editions;
using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Storage;
using Advance.Preview.Http;
using Advance.Preview.Serving;
using Advance.Settings;
using Microsoft.AspNetCore.Http;

namespace Advance.Preview.Editing;

/// <summary>
/// Serves <c>/admin/</c> of a preview: the editor of the published site, already signed in to the preview's own git host, which
/// saves to the folder.
/// </summary>
/// <param name="files">The editor's files.</param>
/// <param name="repository">The folder.</param>
/// <param name="drafts">Shows what isn't saved yet, or null.</param>
/// <param name="token">The token for the git host.</param>
/// <param name="session">Decides who may have the page with the token.</param>
sealed class EditorHandler(EditorFiles files, IRepository repository, DraftHandler? drafts, string token, EditorSession session)
{
    public DraftHandler? Drafts => drafts;

    const string Root = "/admin";

    /// <summary>The path below <c>/admin</c>, or null if the request is for a page of the site.</summary>
    /// <param name="path">The path of the request.</param>
    /// <param name="linkRoot">The path that the site lives under.</param>
    public static string? Below(string path, string linkRoot) =>
        path.StartsWith(linkRoot + Root, StringComparison.Ordinal) && path[(linkRoot.Length + Root.Length)..] is "" or ['/', ..]
            ? path[(linkRoot.Length + Root.Length)..]
            : null;

    public async Task Handle(HttpContext context, string below, Edition edition)
    {
        if (files.Script is not { } script)
            await Reply.Text(
                context,
                StatusCodes.Status404NotFound,
                "This program was built without the editor, because Node.js and npm weren't installed. Install Node 20 or newer, "
                    + "and build the program again.\n"
            );
        else if (below.Length == 0)
            context.Response.Redirect(edition.LinkRoot + Root + "/" + context.Request.QueryString);
        else if (below is "/" or "/index.html" && EditorSession.IsAsked(context.Request))
            await Unlock(context, edition);
        else if (below is "/" or "/index.html")
            await Page(context, script, edition);
        else if (below == "/config.yml")
            await Configuration(context, edition);
        else if (files.All.FirstOrDefault(file => file.Path == "admin" + below) is { } file)
        {
            // The name depends on the content, and the largest file is 2 MB.
            context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
            await Reply.File(context, StatusCodes.Status200OK, file.Path, file.Content());
        }
        else
            await Reply.Text(context, StatusCodes.Status404NotFound, "The editor has no such file.\n");
    }

    // The redirect removes the token from the address, so that it isn't kept in the history or sent to another site.
    async Task Unlock(HttpContext context, Edition edition)
    {
        if (!await IsOwnTab(context))
            return;
        if (!session.IsRight(context.Request))
        {
            await Locked(context);
            return;
        }
        session.Open(context, edition.LinkRoot + Root);
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = edition.LinkRoot + Root + "/";
    }

    static Task Locked(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = LockedPage.Policy;
        return Reply.Html(context, StatusCodes.Status403Forbidden, LockedPage.Of());
    }

    // This page contains the token, so other sites may link to it, and nothing else.
    static async Task<bool> IsOwnTab(HttpContext context)
    {
        if (SameOrigin.Holds(context.Request) || IsVisit(context.Request))
            return true;
        await Reply.Text(context, StatusCodes.Status403Forbidden, "Open the editor in its own tab.\n");
        return false;
    }

    async Task Page(HttpContext context, string script, Edition edition)
    {
        if (!await IsOwnTab(context))
            return;
        if (!session.IsOpen(context.Request))
        {
            await Locked(context);
            return;
        }
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = EditorPolicy.Header(null);
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        var settings = edition.Result?.Site?.Settings ?? new();
        var page = EditorPage.Of(
            settings.SiteTitle,
            "en-GB",
            script,
            EditorPolicy.Meta(null),
            $"<meta name=\"editor-token\" content=\"{token}\">\n"
                + (drafts is null ? "" : $"<meta name=\"editor-drafts\" content=\"{DraftHandler.Folder}\">\n")
        );
        await Reply.File(context, StatusCodes.Status200OK, ".html", Encoding.UTF8.GetBytes(page));
    }

    async Task Configuration(HttpContext context, Edition edition)
    {
        if (!session.IsOpen(context.Request))
        {
            await Reply.Text(context, StatusCodes.Status403Forbidden, LockedPage.InWords);
            return;
        }
        if (edition.Result?.Site is not { } site)
        {
            await Reply.Text(
                context,
                StatusCodes.Status503ServiceUnavailable,
                "The site's settings have an error. The preview's home page shows it.\n"
            );
            return;
        }
        var origin = $"{context.Request.Scheme}://{context.Request.Host}";
        var host = origin + LocalHost.Folder;
        var backend = new EditorBackend(
            $"{repository.Owner}/{repository.Name}",
            repository.DefaultBranch,
            host + GitHostHandler.RestPath,
            host + GitHostHandler.GraphQlPath,
            IsReviewed: false
        );
        await Reply.File(
            context,
            StatusCodes.Status200OK,
            "config.yml",
            EditorConfiguration.Of(site, backend, $"{origin}{edition.LinkRoot}/")
        );
    }

    static bool IsVisit(HttpRequest request) =>
        request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document";
}
