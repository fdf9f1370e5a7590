using Advance.Preview.Serving;
using Microsoft.AspNetCore.Http;

namespace Advance.Preview.Editing;

/// <summary>
/// Lets in whoever has read the address in the terminal. Every account of this machine can ask a preview for its pages, and could
/// otherwise read the editor's token there. The address brings the token once; from then on the browser has a cookie (RFC
/// 6265bis), which ends with the browser, and opens nothing after the preview's next start.
/// </summary>
/// <param name="token">In the address that is printed.</param>
sealed class EditorSession(string token)
{
    const string Parameter = "token";

    // Not the token itself: what a browser keeps on its disk can't be sent as a token.
    readonly string id = EditorToken.Make();

    /// <summary>The editor's address, with what opens it.</summary>
    public static Uri Address(Uri site, string token) => new(site, $"admin/?{Parameter}={token}");

    /// <summary>True if the address asked for brings a token, right or wrong.</summary>
    public static bool IsAsked(HttpRequest request) => request.Query.ContainsKey(Parameter);

    /// <summary>True if it brings the right one.</summary>
    public bool IsRight(HttpRequest request) => EditorToken.IsSame(request.Query[Parameter].ToString(), token);

    public bool IsOpen(HttpRequest request) =>
        request.Cookies.TryGetValue(Name(request), out var given) && EditorToken.IsSame(given, id);

    /// <summary>Gives the browser its cookie, for the editor and for the preview's own addresses.</summary>
    /// <param name="context">Of a request with the right token.</param>
    /// <param name="editor">The editor's path.</param>
    public void Open(HttpContext context, string editor)
    {
        foreach (var path in new[] { editor, OwnFolder.Path })
        {
            var options = new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Path = path,
            };
            context.Response.Cookies.Append(Name(context.Request), id, options);
        }
    }

    // Browsers send a cookie to every port of a host: two previews must not take each other's.
    static string Name(HttpRequest request) => $"advance-editor-{request.Host.Port ?? 80}";
}
