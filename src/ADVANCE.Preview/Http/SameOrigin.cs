using Microsoft.AspNetCore.Http;

namespace Advance.Preview.Http;

/// <summary>
/// Distinguishes requests by the preview's own pages from requests by other sites (Fetch standard, "Origin header"; Fetch
/// Metadata).
/// </summary>
static class SameOrigin
{
    /// <summary>
    /// True unless the browser says that the request comes from another site. Programs other than browsers don't say, but need
    /// the token as well.
    /// </summary>
    public static bool Holds(HttpRequest request) =>
        (request.Headers.Origin.Count == 0 || request.Headers.Origin == $"{request.Scheme}://{request.Host}")
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
}
