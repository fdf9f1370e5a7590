using System.Collections.Frozen;
using Advance.Diagnostics;
using NodaTime;

namespace Advance.Settings;

/// <summary>
/// The settings in <c>statiq.json</c>, checked, with defaults for those it leaves out. Names are Statiq.Web's where it has
/// them.
/// </summary>
public sealed record SiteSettings
{
    public string SiteTitle { get; init; } = "Research news";
    public string SiteDescription { get; init; } = "";

    /// <summary>The host that serves the site, as in <c>advance.example</c>; null if it isn't known yet.</summary>
    public string? Host { get; init; }

    public bool LinksUseHttps { get; init; } = true;

    /// <summary>The path that the site is under, with a slash before and none after: <c>/advance</c>, or "".</summary>
    public string LinkRoot { get; init; } = "";

    /// <summary>BCP 47 tag of the site's language.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>
    /// BCP 47 tags of the languages that the site is translated into, in addition to <see cref="Language"/>:
    /// <c>slug.cy.md</c> is in Welsh.
    /// </summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The zone of event times that don't name one: an identifier of the tz database.</summary>
    public string TimeZone { get; init; } = "Europe/London";

    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb[TimeZone];

    public IReadOnlyList<string> InputPaths { get; init; } = ["input"];
    public IReadOnlyList<string> ThemePaths { get; init; } = ["theme"];
    public string OutputPath { get; init; } = "output";

    /// <summary>Items on a page of a list.</summary>
    public int PageSize { get; init; } = 10;

    /// <summary>Items in a feed.</summary>
    public int FeedSize { get; init; } = 20;

    public bool GenerateSitemap { get; init; } = true;
    public bool GenerateSearchIndex { get; init; } = true;

    /// <summary>Content for other programs: <c>/api/v1/</c>, and Markdown beside each page.</summary>
    public bool GenerateApi { get; init; } = true;

    /// <summary>
    /// The files that tell hosts which headers to send: <c>_headers</c> and <c>staticwebapp.config.json</c>.
    /// </summary>
    public bool GenerateHostFiles { get; init; } = true;

    /// <summary>A picture of each page's title, which programs show beside a link to it; needs <see cref="Host"/>.</summary>
    public bool GenerateCards { get; init; } = true;

    /// <summary>
    /// The content codings (RFC 9110, section 8.4.1) in which compressed files are written beside the plain ones: <c>br</c>,
    /// <c>gzip</c>, both or none.
    /// </summary>
    public IReadOnlyList<string> Precompress { get; init; } = [];

    /// <summary>Search engines may list the site; false for a preview, with <c>"Robots": "noindex"</c>.</summary>
    public bool IsListed { get; init; } = true;

    public bool MetaRefreshRedirects { get; init; } = true;
    public bool NetlifyRedirects { get; init; }

    /// <summary>The "now" of the build as an ISO 8601 date or date and time, if the command line gives none.</summary>
    public string? CurrentDateTime { get; init; }

    /// <summary>
    /// Sections whose subfolders are part of an address: <c>news/2026/launch.md</c> is then <c>/news/2026/launch/</c>.
    /// </summary>
    public FrozenSet<string> KeepFolders { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Maps folders of the input to names of content types; overrides <see cref="DefaultSections"/>.</summary>
    public FrozenDictionary<string, string> Sections { get; init; } = DefaultSections;

    /// <summary>Rules to which this site gives a higher or lower severity.</summary>
    public SeverityChanges Severities { get; init; } = SeverityChanges.None;

    /// <summary>The funder's acknowledgement and disclaimer, in each page's footer.</summary>
    public string Acknowledgement { get; init; } = "";

    /// <summary>Where "Exit this page" leads: an inconspicuous page that isn't personalised.</summary>
    public string ExitUrl { get; init; } = "https://www.bbc.co.uk/weather";

    /// <summary>
    /// The contact for reports of vulnerabilities, for <c>security.txt</c>: an address of <c>mailto:</c>, <c>https:</c> or
    /// <c>tel:</c>.
    /// </summary>
    public string? SecurityContact { get; init; }

    /// <summary>The page that says how such reports are handled.</summary>
    public string? SecurityPolicy { get; init; }

    /// <summary>
    /// The repository on GitHub that has this site's folder at its top, as <c>owner/name</c>: the editor at <c>/admin/</c>
    /// saves to it, and pages link to their files there. Null if the site has none.
    /// </summary>
    public string? Repository { get; init; }

    /// <summary>The branch that is published.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>
    /// The REST interface of a GitHub Enterprise Server, such as <c>https://github.example.org/api/v3</c>; null for github.com.
    /// </summary>
    public string? RepositoryApi { get; init; }

    /// <summary>
    /// The extensions of files other than Markdown that contributors may add, each with its dot and in lower case.
    /// </summary>
    public FrozenSet<string> FileTypes { get; init; } = DefaultFileTypes;

    /// <summary>The maximum size of a file other than Markdown, in megabytes (of 1,000,000 bytes).</summary>
    public int LargestFile { get; init; } = 20;

    /// <summary>
    /// Paths below the input folder of files that control the whole site and that its engineers want: <c>CNAME</c>,
    /// <c>.well-known/security.txt</c>. Files that aren't listed here are errors, as are files that browsers run.
    /// </summary>
    public FrozenSet<string> HostFiles { get; init; } = FrozenSet<string>.Empty;

    // No archives, which hide their contents, and nothing that a program runs. Old Office formats can contain macros without
    // saying so, unlike the new ones.
    public static FrozenSet<string> DefaultFileTypes { get; } =
        FrozenSet.Create(
            StringComparer.Ordinal,
            ".jpg",
            ".jpeg",
            ".jpe",
            ".jfif",
            ".png",
            ".webp",
            ".gif",
            ".avif",
            ".svg",
            ".svgz",
            ".ico",
            ".pdf",
            ".docx",
            ".pptx",
            ".xlsx",
            ".odt",
            ".odp",
            ".ods",
            ".rtf",
            ".epub",
            ".txt",
            ".csv",
            ".tsv",
            ".json",
            ".bib",
            ".ris",
            ".ics",
            ".vcf",
            ".mp3",
            ".m4a",
            ".ogg",
            ".opus",
            ".wav",
            ".mp4",
            ".webm",
            ".vtt",
            ".srt",
            ".css",
            ".woff",
            ".woff2",
            ".webmanifest"
        );

    /// <summary>
    /// Addresses that were published and are gone on purpose, such as <c>/news/withdrawn/</c>: they don't need a redirect.
    /// </summary>
    public IReadOnlyList<string> RemovedAddresses { get; init; } = [];

    public static FrozenDictionary<string, string> DefaultSections { get; } =
        new Dictionary<string, string>
        {
            ["news"] = "news",
            ["posts"] = "news",
            ["events"] = "event",
            ["publications"] = "publication",
            ["people"] = "person",
            ["partners"] = "partner",
            ["topics"] = "topic",
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary><c>https://host</c> without the link root, or null if no host is set.</summary>
    public string? Origin => Host is null ? null : $"{(LinksUseHttps ? "https" : "http")}://{Host}";

    /// <summary>
    /// Settings that are in the file but can't be read. They have a diagnostic, and whatever is missing because of them isn't
    /// a second mistake.
    /// </summary>
    public IReadOnlyList<string> Unread { get; init; } = [];
}
