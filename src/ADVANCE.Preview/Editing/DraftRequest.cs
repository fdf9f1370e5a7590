using System.Text;
using System.Text.Json;
using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Storage;
using Advance.Preview.Http;
using Advance.Preview.Serving;
using Microsoft.AspNetCore.Http;

namespace Advance.Preview.Editing;

/// <summary>An item being edited, as the editor has it: not saved yet, and perhaps never.</summary>
/// <param name="Path">The path from the root of the repository.</param>
/// <param name="Text">The text of the file that would be saved: front matter as JSON, which is valid YAML, and the body.</param>
/// <param name="Pictures">Pictures that aren't saved yet, by their path.</param>
sealed record DraftRequest(string Path, string Text, IReadOnlyList<(string Path, byte[] Bytes)> Pictures)
{
    /// <exception cref="RefusalException">Something is missing.</exception>
    /// <exception cref="JsonException">It isn't JSON.</exception>
    public static async Task<DraftRequest> Read(HttpContext context)
    {
        using var json = await RequestJson.Read(context);
        var draft = json?.RootElement ?? default;
        if (
            draft.ValueKind != JsonValueKind.Object
            || !draft.TryGetProperty("frontMatter", out var frontMatter)
            || frontMatter.ValueKind != JsonValueKind.Object
            || String(draft, "path") is not { } path
            || String(draft, "body") is not { } body
        )
            throw RefusalException.Unprocessable("A draft needs a path, front matter and a body.");
        var pictures =
            draft.TryGetProperty("pictures", out var list) && list.ValueKind == JsonValueKind.Array
                ? list.EnumerateArray().Select(Picture).ToArray()
                : [];
        return new(
            path,
            new StringBuilder("---\n").Append(frontMatter.GetRawText()).Append("\n---\n\n").Append(body).Append('\n').ToString(),
            pictures
        );
    }

    static (string, byte[]) Picture(JsonElement picture) =>
        String(picture, "path") is { } path
        && picture.TryGetProperty("content", out var content)
        && content.ValueKind == JsonValueKind.String
        && content.TryGetBytesFromBase64(out var bytes)
            ? (path, bytes)
            : throw RefusalException.Unprocessable("A picture needs a path and content, in Base64.");

    static string? String(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object
        && value.TryGetProperty(name, out var found)
        && found.ValueKind == JsonValueKind.String
            ? found.GetString()
            : null;
}
