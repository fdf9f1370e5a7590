using System.Text;
using System.Text.Json;
using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Storage;
using Advance.Preview.Http;
using Advance.Preview.Serving;
using Advance.Render;
using Microsoft.AspNetCore.Http;

namespace Advance.Preview.Editing;

/// <summary>Shows the editor what a draft will look like: the page as the theme renders it.</summary>
/// <param name="site">Renders the page.</param>
/// <param name="token">The token that requests must send.</param>
/// <param name="session">Decides who may see a draft's pictures, which browsers request without the token.</param>
sealed class DraftHandler(DraftSite site, string token, EditorSession session)
{
    /// <summary>The address that drafts are sent to, and below which the files of the site with the draft are served.</summary>
    public const string Folder = OwnFolder.Path + "draft";

    public async Task Handle(HttpContext context, string path)
    {
        if (!SameOrigin.Holds(context.Request))
            await Reply.Text(context, StatusCodes.Status403Forbidden, "Only the editor can see drafts.\n");
        else if (HttpMethods.IsPost(context.Request.Method) && path.Length == 0)
            await Draw(context);
        else if (HttpMethods.IsGet(context.Request.Method) && !session.IsOpen(context.Request))
            await Reply.Text(context, StatusCodes.Status403Forbidden, LockedPage.InWords);
        else if (HttpMethods.IsGet(context.Request.Method) && path.Length > 1 && site.Picture(path) is { } file)
            await Reply.File(context, StatusCodes.Status200OK, path, file);
        else
            await Reply.Text(context, StatusCodes.Status404NotFound, "The draft has no such file.\n");
    }

    async Task Draw(HttpContext context)
    {
        if (!EditorToken.IsBrought(context.Request, token))
        {
            await Reply.Text(context, StatusCodes.Status401Unauthorized, "This preview was restarted. Reload the editor.\n");
            return;
        }
        try
        {
            var draft = await DraftRequest.Read(context);
            var page = site.Draw(draft);
            await Reply.File(context, StatusCodes.Status200OK, ".json", Answer(page));
        }
        catch (RefusalException refusal)
        {
            await Reply.Text(context, refusal.Status, refusal.Message + "\n");
        }
        catch (JsonException)
        {
            await Reply.Text(context, StatusCodes.Status400BadRequest, "Send a draft as JSON, with each key once.\n");
        }
    }

    static ReadOnlyMemory<byte> Answer(DraftPage page) =>
        JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("page", page.Html is { } html ? Encoding.UTF8.GetString(html.Span) : null);
            json.WriteStartArray("messages");
            foreach (var message in page.Messages)
                json.WriteStringValue(message);
            json.WriteEndArray();
            json.WriteEndObject();
        });
}
