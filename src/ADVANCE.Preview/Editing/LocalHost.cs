using Advance.Preview.GitHost;
using Advance.Preview.Serving;
using Microsoft.AspNetCore.Http;

namespace Advance.Preview.Editing;

/// <summary>
/// The git host that the preview plays for its editor: for pages of its own alone, and for those that know the token.
/// </summary>
sealed class LocalHost(GitHostHandler host)
{
    /// <summary>Where it lies.</summary>
    public const string Folder = OwnFolder.Path + "git";

    /// <summary>Whoever sits at this machine. Nothing is committed, so no name is written anywhere.</summary>
    public static Account Account { get; } = new("you", "You, on this computer", "", 1);

    public async Task Handle(HttpContext context, string path)
    {
        // No answer ever allows another origin, so that a browser refuses such a page even what it asks for in advance.
        if (!SameOrigin.Holds(context.Request))
            await Reply.Text(context, StatusCodes.Status403Forbidden, "This preview takes changes from its own editor alone.\n");
        else if (HttpMethods.IsOptions(context.Request.Method))
            await Reply.Text(
                context,
                StatusCodes.Status405MethodNotAllowed,
                "This preview takes changes from its own editor alone.\n"
            );
        else
            await host.Handle(context, path);
    }
}
