namespace Advance.Theme.Words;

/// <summary>The three feed formats that the site offers.</summary>
static class FeedKinds
{
    public static IReadOnlyList<(string Name, string File, string MediaType)> All { get; } =
    [
        ("RSS", "feed.rss", "application/rss+xml"),
        ("Atom", "feed.atom", "application/atom+xml"),
        ("JSON Feed", "feed.json", "application/feed+json"),
    ];
}
