using Microsoft.AspNetCore.Http;

namespace Advance.Preview.Editing;

/// <summary>
/// Tells a request of the preview's own pages from one that a page elsewhere had the browser send (Fetch standard, "Origin
/// header"; Fetch Metadata).
/// </summary>
static class SameOrigin
{
    /// <summary>
    /// True unless the browser says that another site asks. A program that is no browser says nothing, and needs the token as
    /// well.
    /// </summary>
    public static bool Holds(HttpRequest request) =>
        (request.Headers.Origin.Count == 0 || request.Headers.Origin == $"{request.Scheme}://{request.Host}")
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
}
