namespace Advance.Preview.Http;

/// <summary>The script and the style sheet that the preview adds to pages: files in <c>assets</c>, embedded in the
/// program.</summary>
static class PreviewAssets
{
    public const string Script = OwnFolder.Path + "reload.js",
        Styles = OwnFolder.Path + "problems.css";

    /// <param name="path">The path below the preview's own folder, with a leading slash.</param>
    public static ReadOnlyMemory<byte>? Find(string? path)
    {
        using var stream = typeof(PreviewAssets).Assembly.GetManifestResourceStream("preview" + path);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
