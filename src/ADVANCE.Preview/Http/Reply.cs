using System.Text;
using Advance.Preview.Problems;
using Microsoft.AspNetCore.Http;

namespace Advance.Preview.Http;

static class Reply
{
    public static Task Text(HttpContext context, int status, string text) =>
        File(context, status, ".txt", Encoding.UTF8.GetBytes(text));

    public static Task Html(HttpContext context, int status, Markup html) =>
        File(context, status, ".html", Encoding.UTF8.GetBytes(html.ToString()));

    /// <summary>
    /// Sends bytes with the media type of a path, or of a bare extension; only ranges if the browser asks for them (RFC 9110,
    /// section 14).
    /// </summary>
    public static Task File(HttpContext context, int status, string path, ReadOnlyMemory<byte> bytes)
    {
        context.Response.StatusCode = status;
        return TypedResults
            .Bytes(bytes, MediaTypes.Of(path), enableRangeProcessing: status == StatusCodes.Status200OK)
            .ExecuteAsync(context);
    }
}
