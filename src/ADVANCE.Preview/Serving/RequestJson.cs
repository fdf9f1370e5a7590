using System.Text.Json;
using Advance.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Advance.Preview.Serving;

/// <summary>Reads the JSON that a request brings (RFC 8259).</summary>
static class RequestJson
{
    // A key that appears twice would mean one thing here and another elsewhere.
    static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <summary>The JSON, or null for a request without any.</summary>
    /// <exception cref="JsonException">
    /// It isn't JSON, is nested too deeply, has a key twice, or a text that isn't Unicode.
    /// </exception>
    /// <exception cref="BadHttpRequestException">It is too large, or ended too soon.</exception>
    public static async Task<JsonDocument?> Read(HttpContext context)
    {
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false })
            return null;
        using var bytes = new MemoryStream();
        await context.Request.Body.CopyToAsync(bytes, context.RequestAborted);
        return UnicodeJson.Parse(bytes.ToArray(), Options);
    }
}
