namespace Advance.Hosting;

/// <summary>The media types of a site's files. Text files are in UTF-8.</summary>
public static class FileTypes
{
    /// <summary>The types that hosts often don't know: by extension, including the dot, in order.</summary>
    public static IReadOnlyList<(string Extension, string MediaType)> All { get; } =
    [
        (".atom", "application/atom+xml"),
        (".avif", "image/avif"),
        (".bib", "application/x-bibtex"),
        (".ics", "text/calendar"),
        (".md", "text/markdown"),
        (".ris", "application/x-research-info-systems"),
        (".rss", "application/rss+xml"),
        (".webmanifest", "application/manifest+json"),
    ];

    /// <summary>
    /// The types that every host knows, for hosts that are given a complete table (IANA's registry of media types).
    /// </summary>
    public static IReadOnlyList<(string Extension, string MediaType)> Usual { get; } =
    [
        (".bin", "application/octet-stream"),
        (".css", "text/css"),
        (".csv", "text/csv"),
        (".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (".gif", "image/gif"),
        (".html", "text/html"),
        (".ico", "image/vnd.microsoft.icon"),
        (".jpeg", "image/jpeg"),
        (".jpg", "image/jpeg"),
        (".js", "text/javascript"),
        (".json", "application/json"),
        (".m4a", "audio/mp4"),
        (".mjs", "text/javascript"),
        (".mp3", "audio/mpeg"),
        (".mp4", "video/mp4"),
        (".odp", "application/vnd.oasis.opendocument.presentation"),
        (".ods", "application/vnd.oasis.opendocument.spreadsheet"),
        (".odt", "application/vnd.oasis.opendocument.text"),
        (".pdf", "application/pdf"),
        (".png", "image/png"),
        (".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        (".svg", "image/svg+xml"),
        (".ttf", "font/ttf"),
        (".txt", "text/plain"),
        (".vtt", "text/vtt"),
        (".wasm", "application/wasm"),
        (".webm", "video/webm"),
        (".webp", "image/webp"),
        (".woff2", "font/woff2"),
        (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (".xml", "application/xml"),
        (".zip", "application/zip"),
    ];

    /// <summary>The media type with its charset, as in the Content-Type field.</summary>
    public static string Full(string mediaType) => IsText(mediaType) ? mediaType + "; charset=utf-8" : mediaType;

    /// <summary>Whether the file is text, and so worth compressing.</summary>
    public static bool IsText(string mediaType) =>
        mediaType.StartsWith("text/", StringComparison.Ordinal)
        || mediaType.EndsWith("xml", StringComparison.Ordinal)
        || mediaType.EndsWith("json", StringComparison.Ordinal)
        || mediaType is "application/x-bibtex" or "application/x-research-info-systems";
}
