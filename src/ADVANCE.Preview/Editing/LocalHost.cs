using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Storage;
using Advance.Preview.Http;
using Advance.Preview.Serving;
using Microsoft.AspNetCore.Http;

namespace Advance.Preview.Editing;

/// <summary>
/// The git host that the preview simulates for its editor. Only the preview's own pages, with the token, can use it.
/// </summary>
sealed class LocalHost(GitHostHandler host)
{
    /// <summary>Its path.</summary>
    public const string Folder = OwnFolder.Path + "git";

    /// <summary>The person at this machine. Nothing is committed, so no name is recorded.</summary>
    public static Account Account { get; } = new("you", "You, on this computer", "", 1);

    public async Task Handle(HttpContext context, string path)
    {
        // No response ever allows another origin, so browsers refuse such pages even in their preflight requests.
        if (!SameOrigin.Holds(context.Request))
            await Reply.Text(context, StatusCodes.Status403Forbidden, "This preview accepts changes only from its own editor.\n");
        else if (HttpMethods.IsOptions(context.Request.Method))
            await Reply.Text(
                context,
                StatusCodes.Status405MethodNotAllowed,
                "This preview accepts changes only from its own editor.\n"
            );
        else
            await host.Handle(context, path);
    }
}
