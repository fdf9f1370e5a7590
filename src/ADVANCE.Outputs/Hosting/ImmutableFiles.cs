namespace Advance.Hosting;

/// <summary>
/// The files that a browser may cache permanently, because their address contains a hash of their content. There is one pattern
/// for each kind of host. <c>search/search.js</c>, which names the newest index, must not match.
/// </summary>
static class ImmutableFiles
{
    /// <summary>For Netlify and Cloudflare Pages: one splat each, and placeholders for a folder.</summary>
    public static IReadOnlyList<string> Splats { get; } =
    ["/assets/*", "/admin/assets/*", "/search/search.*.js", "/search/:index/*"];

    /// <summary>A PCRE pattern, for nginx and Apache.</summary>
    public const string Pattern = "/(assets/|admin/assets/|search/search\\.[0-9a-f]+\\.js$|search/[0-9a-f]+/)";
}
