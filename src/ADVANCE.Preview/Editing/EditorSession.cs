using Advance.Preview.Http;
using Advance.Preview.Serving;
using Microsoft.AspNetCore.Http;

namespace Advance.Preview.Editing;

/// <summary>
/// Admits only people who can read the address in the terminal. Every account on this machine can request a preview's pages, and
/// could otherwise read the editor's token there. The address has the token once; from then on the browser has a cookie (RFC
/// 6265bis), which expires when the browser closes and is useless after the preview's next start.
/// </summary>
/// <param name="token">The token in the printed address.</param>
sealed class EditorSession(string token)
{
    const string Parameter = "token";

    // Not the token itself, so that a cookie read from a browser's disk can't be used as the token.
    readonly string id = EditorToken.Make();

    /// <summary>The editor's address, with the token.</summary>
    public static Uri Address(Uri site, string token) => new(site, $"admin/?{Parameter}={token}");

    /// <summary>True if the requested address has a token, right or wrong.</summary>
    public static bool IsAsked(HttpRequest request) => request.Query.ContainsKey(Parameter);

    /// <summary>True if the requested address has the right token.</summary>
    public bool IsRight(HttpRequest request) => EditorToken.IsSame(request.Query[Parameter].ToString(), token);

    public bool IsOpen(HttpRequest request) =>
        request.Cookies.TryGetValue(Name(request), out var given) && EditorToken.IsSame(given, id);

    /// <summary>Gives the browser its cookie, for the editor and for the preview's own addresses.</summary>
    /// <param name="context">The context of a request with the right token.</param>
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

    // Browsers send a cookie to every port of a host, so two previews need different names.
    static string Name(HttpRequest request) => $"advance-editor-{request.Host.Port ?? 80}";
}
