using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Generation.Output.Data;

/// <summary>A check of one kind of file.</summary>
/// <param name="Rule">The rule to report.</param>
/// <param name="Faults">Finds what is wrong; returns at most a few faults.</param>
public sealed record DataFile(Rule Rule, DataFile.Finder Faults)
{
    public delegate IReadOnlyList<DataFault> Finder(ReadOnlySpan<byte> bytes, Site site);
}

/// <summary>The data files whose formats are known, by name.</summary>
public static class DataFiles
{
    static readonly Rule Feed = new(
        "ADV0745",
        Severity.Warning,
        "Feed readers can't read a feed",
        "Correct the text that it comes from. If nothing is wrong there, it's a bug in the program: please report it."
    );

    static readonly Rule Calendar = new(
        "ADV0746",
        Severity.Warning,
        "Calendar programs can't read a calendar",
        "Correct the text or the file that it comes from."
            + " If nothing is wrong there, it's a bug in the program: please report it."
    );

    static readonly Rule Sitemap = new(
        "ADV0748",
        Severity.Warning,
        "Search engines can't read the sitemap",
        "Correct what the message names. If nothing is wrong there, it's a bug in the program: please report it."
    );

    static readonly DataFile Rss = new(Feed, RssFaults.In),
        Atom = new(Feed, AtomFaults.In),
        Json = new(Feed, JsonFeedFaults.In),
        Ics = new(Calendar, CalendarFaults.InOwn),
        AuthorsIcs = new(Calendar, CalendarFaults.InAuthors),
        Map = new(Sitemap, SitemapFaults.In);

    /// <summary>The check for a file, or null if its format isn't known.</summary>
    /// <param name="path">The path relative to the output folder.</param>
    /// <param name="isAuthors">Whether it is a file of the input. Only calendars can be recognised by name there.</param>
    public static DataFile? Find(string path, bool isAuthors) =>
        isAuthors
            ? path.EndsWith(".ics", StringComparison.OrdinalIgnoreCase)
                ? AuthorsIcs
                : null
            : path[(path.LastIndexOf('/') + 1)..] switch
            {
                "feed.rss" => Rss,
                "feed.atom" => Atom,
                "feed.json" => Json,
                "sitemap.xml" => Map,
                var name => name.EndsWith(".ics", StringComparison.OrdinalIgnoreCase) ? Ics : null,
            };
}
