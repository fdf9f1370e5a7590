using System.Net;
using System.Text;

namespace Advance.Tests.Preview;

/// <summary>A server's complete response.</summary>
sealed record Answer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public static async Task<Answer> Of(HttpResponseMessage response) =>
        new(
            response.StatusCode,
            response
                .Headers.Concat(response.Content.Headers)
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
            await response.Content.ReadAsByteArrayAsync()
        );
}
