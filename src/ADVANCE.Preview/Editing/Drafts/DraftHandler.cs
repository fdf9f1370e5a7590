using System.Text;
using System.Text.Json;
using Advance.Generation;
using Advance.Preview.GitHost;
using Advance.Preview.Serving;
using Microsoft.AspNetCore.Http;

namespace Advance.Preview.Editing.Drafts;

/// <summary>Shows the editor what a draft will look like: the page that the theme makes of it.</summary>
/// <param name="site">Draws it.</param>
/// <param name="token">What a request must bring.</param>
/// <param name="session">Who may see a draft's pictures: a browser asks for those without the token.</param>
sealed class DraftHandler(DraftSite site, string token, EditorSession session)
{
    /// <summary>Where drafts are sent to, and below which the files of the site with them lie.</summary>
    public const string Folder = OwnFolder.Path + "draft";

    public async Task Handle(HttpContext context, string path)
    {
        if (!SameOrigin.Holds(context.Request))
            await Reply.Text(context, StatusCodes.Status403Forbidden, "Drafts are shown to the editor alone.\n");
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
            await Reply.Text(
                context,
                StatusCodes.Status401Unauthorized,
                "This preview was started anew. Load the editor again.\n"
            );
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
            await Reply.Text(context, StatusCodes.Status400BadRequest, "A draft is sent as JSON, with each key once.\n");
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
