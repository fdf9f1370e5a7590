using System.Text.Json;
using Advance.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Advance.Preview.Http;

/// <summary>Reads the JSON in a request (RFC 8259).</summary>
static class RequestJson
{
    // A duplicate key could be read differently here and elsewhere.
    static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <summary>The JSON, or null for a request without any.</summary>
    /// <exception cref="JsonException">
    /// It isn't JSON, is nested too deeply, has a key twice, or a text that isn't Unicode.
    /// </exception>
    /// <exception cref="BadHttpRequestException">It is too large, or ended early.</exception>
    public static async Task<JsonDocument?> Read(HttpContext context)
    {
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false })
            return null;
        using var bytes = new MemoryStream();
        await context.Request.Body.CopyToAsync(bytes, context.RequestAborted);
        return UnicodeJson.Parse(bytes.ToArray(), Options);
    }
}
