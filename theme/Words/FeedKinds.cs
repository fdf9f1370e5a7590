namespace Advance.Theme.Words;

/// <summary>The three formats in which the site's items can be followed.</summary>
static class FeedKinds
{
    public static IReadOnlyList<(string Name, string File, string MediaType)> All { get; } =
    [
        ("RSS", "feed.rss", "application/rss+xml"),
        ("Atom", "feed.atom", "application/atom+xml"),
        ("JSON Feed", "feed.json", "application/feed+json"),
    ];
}
