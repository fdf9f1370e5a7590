namespace Advance.Generation.Hosting;

/// <summary>
/// Which files a browser may keep for ever: their address has a hash of their content. Each form is written for the hosts
/// that understand it; <c>search/search.js</c>, which names the newest index, must not be among them.
/// </summary>
static class LastingFiles
{
    /// <summary>Netlify and Cloudflare Pages: one splat each, and placeholders for a folder.</summary>
    public static IReadOnlyList<string> Splats { get; } =
    ["/assets/*", "/admin/assets/*", "/search/search.*.js", "/search/:index/*"];

    /// <summary>PCRE, for nginx and Apache.</summary>
    public const string Pattern = "/(assets/|admin/assets/|search/search\\.[0-9a-f]+\\.js$|search/[0-9a-f]+/)";
}
