using Advance.Pages;
using Advance.Settings;

namespace Advance.Hosting;

/// <summary>The headers that a host should send: one list, from which the configuration of every host is written.</summary>
/// <param name="Name">The name of the field, as in RFC 9110.</param>
/// <param name="Value">Its value, in ASCII.</param>
public sealed record ResponseHeader(string Name, string Value)
{
    // Whether to include subdomains or the browsers' preload list is the host owner's decision, so we ask for neither.
    const string TwoYears = "max-age=63072000";

    /// <summary>The headers for every response.</summary>
    /// <param name="settings">Say whether the site has HTTPS.</param>
    /// <param name="policy">The policy of the pages.</param>
    public static IReadOnlyList<ResponseHeader> Of(SiteSettings settings, ContentPolicy policy) =>
        [
            new("Content-Security-Policy", policy.Header),
            // Browsers ignore it over plain HTTP (RFC 6797, section 8.1), and a host without HTTPS must not promise HTTPS.
            .. settings.LinksUseHttps ? new[] { new ResponseHeader("Strict-Transport-Security", TwoYears) } : [],
            new("Referrer-Policy", "no-referrer"),
            new("X-Content-Type-Options", "nosniff"),
            new("X-Frame-Options", "DENY"),
            new("Permissions-Policy", PermissionsPolicy.Value),
            new("Cross-Origin-Opener-Policy", "same-origin"),
            new("Cross-Origin-Resource-Policy", "same-origin"),
            // Otherwise a browser may resolve the names of linked sites before anybody follows a link.
            new("X-DNS-Prefetch-Control", "off"),
            // Files without a meta element, such as feeds, should not be indexed either.
            .. settings.IsListed ? [] : new[] { new ResponseHeader("X-Robots-Tag", "noindex") },
        ];

    /// <summary>
    /// The headers for the editor's files, which override those of the same name; none for a site that publishes no editor.
    /// </summary>
    public static IReadOnlyList<ResponseHeader> OfEditor(SiteSettings settings) =>
        EditorPolicy.Published(settings) is not { } policy
            ? []
            : [new("Content-Security-Policy", policy), new("X-Robots-Tag", "noindex")];

    /// <summary>The headers for files whose address changes with their content.</summary>
    public static ResponseHeader Immutable { get; } = new("Cache-Control", "public, max-age=31536000, immutable");

    /// <summary>
    /// The header for all other files, on hosts that need it: browsers may cache them but must revalidate every time.
    /// </summary>
    public static ResponseHeader Revalidate { get; } = new("Cache-Control", "no-cache");
}
