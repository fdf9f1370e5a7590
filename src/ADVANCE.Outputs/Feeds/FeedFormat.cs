using Advance.Diagnostics;
using Advance.Render;

namespace Advance.Feeds;

/// <summary>The formats of feeds.</summary>
public static class FeedFormat
{
    static readonly Rule Wrong = new(
        "ADV0745",
        Severity.Warning,
        "Feed readers can't read a feed",
        "Correct the text that it comes from. If nothing is wrong there, it's a bug in the program: please report it."
    );

    public static DataFormat Rss { get; } = new(Wrong, RssFaults.In);

    public static DataFormat Atom { get; } = new(Wrong, AtomFaults.In);

    public static DataFormat Json { get; } = new(Wrong, JsonFeedFaults.In);
}
