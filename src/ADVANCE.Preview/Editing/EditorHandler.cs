using System.Text;
using Advance.Generation.Editing;
using Advance.Preview.Editing.Drafts;
using Advance.Preview.Editions;
using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Storage;
using Advance.Preview.Serving;
using Microsoft.AspNetCore.Http;

namespace Advance.Preview.Editing;

/// <summary>
/// Serves <c>/admin/</c> of a preview: the editor of the published site, which saves to the folder by the preview's own git
/// host, and comes signed in to it.
/// </summary>
/// <param name="files">The editor's program.</param>
/// <param name="repository">The folder.</param>
/// <param name="drafts">Shows what is not saved yet, or null.</param>
/// <param name="token">What opens the git host.</param>
/// <param name="session">Who may have the page that holds it.</param>
sealed class EditorHandler(EditorFiles files, IRepository repository, DraftHandler? drafts, string token, EditorSession session)
{
    public DraftHandler? Drafts => drafts;

    const string Root = "/admin";

    /// <summary>The path below <c>/admin</c>, or null if the request asks for a page of the site.</summary>
    /// <param name="path">Of the request.</param>
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
                "This program was built without the editor: Node.js and npm were not there. Install Node 20 or newer, and "
                    + "build the program again.\n"
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
            // The name tells the content, and the largest is 2 MB.
            context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
            await Reply.File(context, StatusCodes.Status200OK, file.Path, file.Content());
        }
        else
            await Reply.Text(context, StatusCodes.Status404NotFound, "The editor has no such file.\n");
    }

    // The token goes from the address at once, so that it stays in no history and goes to no other site.
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

    // The page holds the token, so a page elsewhere may send its reader here, and do nothing else with it.
    static async Task<bool> IsOwnTab(HttpContext context)
    {
        if (SameOrigin.Holds(context.Request) || IsVisit(context.Request))
            return true;
        await Reply.Text(context, StatusCodes.Status403Forbidden, "The editor is opened in a tab of its own.\n");
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
                "The settings of the site have a mistake; the preview's first page tells it.\n"
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
