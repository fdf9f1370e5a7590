namespace Advance.Generation.Hosting;

/// <summary>Media types of the files of a site that hosts seldom know by their extension. All of them are UTF-8.</summary>
public static class FileTypes
{
    /// <summary>By extension with its dot, in order.</summary>
    public static IReadOnlyList<(string Extension, string MediaType)> All { get; } =
    [
        (".atom", "application/atom+xml"),
        (".bib", "application/x-bibtex"),
        (".ics", "text/calendar"),
        (".md", "text/markdown"),
        (".ris", "application/x-research-info-systems"),
        (".rss", "application/rss+xml"),
    ];

    /// <summary>With its charset, as the Content-Type field has it.</summary>
    public static string Full(string mediaType) => mediaType + "; charset=utf-8";
}
