using System.Text.RegularExpressions;
using Advance.Settings;

namespace Advance.Content.Addresses;

/// <summary>What the last part of an address says about the kind of file: <c>.html</c>.</summary>
public static partial class FileExtension
{
    // Pages of other programs, and documents: a file of ours with such a name would be run, or wouldn't be shown, but a
    // folder is shown.
    static readonly string[] OfFolders =
    [
        ".php",
        ".php3",
        ".php4",
        ".php5",
        ".phtml",
        ".asp",
        ".aspx",
        ".jsp",
        ".jspx",
        ".cfm",
        ".cgi",
        ".pl",
        ".do",
        ".shtml",
        ".xhtml",
        ".pdf",
        ".doc",
        ".docx",
        ".ppt",
        ".pptx",
        ".xls",
        ".xlsx",
        ".odt",
        ".odp",
        ".ods",
        ".rtf",
        ".epub",
    ];

    // Programs request these, and don't follow redirect pages.
    static readonly string[] OfPrograms = [".xml", ".rss", ".atom", ".rdf", ".json", ".ics", ".txt", ".csv", ".bib", ".ris"];

    static readonly string[] Handled =
    [
        ".php",
        ".php3",
        ".php4",
        ".php5",
        ".php7",
        ".php8",
        ".phps",
        ".pht",
        ".phtml",
        ".phar",
        ".cgi",
        ".fcgi",
        ".pl",
        ".py",
        ".rb",
        ".asp",
        ".aspx",
        ".jsp",
        ".jspx",
        ".cfm",
        ".shtml",
        ".shtm",
        ".stm",
    ];

    // So a paper on Node.js may be called "node.js.pdf".
    static readonly string[] KnownToHosts =
    [
        ".pdf",
        ".jpg",
        ".jpeg",
        ".png",
        ".gif",
        ".webp",
        ".txt",
        ".csv",
        ".json",
        ".docx",
        ".pptx",
        ".xlsx",
        ".odt",
        ".odp",
        ".ods",
        ".rtf",
        ".epub",
        ".mp3",
        ".mp4",
        ".wav",
        ".ico",
        ".zip",
    ];

    /// <summary>
    /// In lower case; "" if there is none. The part after the dot in "2022.06", "v1.0" or "st.-andrews" isn't an extension.
    /// </summary>
    public static string Of(string path) =>
        Ending().Match(CanonicalName.Of(path[(path.LastIndexOf('/') + 1)..])) is { Success: true } match ? match.Value : "";

    /// <summary>A redirect page can have this name, and every host sends it as a page.</summary>
    public static bool IsOfPage(string ending) => ending is "" or ".html" or ".htm";

    /// <summary>A redirect page can be in a folder of this name: hosts send <c>/item.php</c> to <c>/item.php/</c>.</summary>
    public static bool CanBeFolder(string ending) => OfFolders.Contains(ending);

    /// <summary>Only the host itself can redirect from such a name.</summary>
    public static bool IsForHosts(string ending) => OfPrograms.Contains(ending);

    /// <summary>
    /// An extension before the last one that some hosts act on, as in <c>x.php.jpg</c>; null if there is none. Apache runs
    /// such a file by any of its extensions (mod_mime, "Files with Multiple Extensions"), and gives it the type of the last
    /// one that it knows.
    /// </summary>
    public static string? Inner(string name)
    {
        var parts = CanonicalName.Of(name).Split('.').Select(part => "." + part.Trim()).ToArray();
        return parts.Length < 3
            ? null
            : parts[1..^1]
                .FirstOrDefault(part =>
                    Handled.Contains(part) || (ExecutableKinds.InBrowsers.Contains(part) && !KnownToHosts.Contains(parts[^1]))
                );
    }

    [GeneratedRegex(@"(?<=.)\.(?=[0-9]*[a-z])[a-z0-9]{1,16}$")]
    private static partial Regex Ending();
}
