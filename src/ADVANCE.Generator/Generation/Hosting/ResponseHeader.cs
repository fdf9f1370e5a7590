using Advance.Generation.Editing;
using Advance.Settings;

namespace Advance.Generation.Hosting;

/// <summary>What a host should send with every answer: one list, from which all its forms for hosts are written.</summary>
/// <param name="Name">The field's name, as in RFC 9110.</param>
/// <param name="Value">Its value, in ASCII.</param>
public sealed record ResponseHeader(string Name, string Value)
{
    // The subdomains of the host and the browsers' preload list are its owner's to decide, so neither is asked for.
    const string TwoYears = "max-age=63072000";

    /// <summary>With every answer.</summary>
    /// <param name="settings">Whether the site has HTTPS.</param>
    /// <param name="policy">That of the pages.</param>
    public static IReadOnlyList<ResponseHeader> Of(SiteSettings settings, ContentPolicy policy) =>
        [
            new("Content-Security-Policy", policy.Header),
            // Over plain HTTP it is ignored (RFC 6797, section 8.1), and a host that has no HTTPS must not promise it.
            .. settings.LinksUseHttps ? new[] { new ResponseHeader("Strict-Transport-Security", TwoYears) } : [],
            new("Referrer-Policy", "no-referrer"),
            new("X-Content-Type-Options", "nosniff"),
            new("X-Frame-Options", "DENY"),
            new("Permissions-Policy", PermissionsPolicy.Value),
            new("Cross-Origin-Opener-Policy", "same-origin"),
            new("Cross-Origin-Resource-Policy", "same-origin"),
            // Else a browser may look up the names of other sites that a page links to before anybody follows a link.
            new("X-DNS-Prefetch-Control", "off"),
            // Files without a meta element, such as feeds, are not to be listed either.
            .. settings.IsListed ? [] : new[] { new ResponseHeader("X-Robots-Tag", "noindex") },
        ];

    /// <summary>
    /// With the files of the editor in place of those of the same name, and beside the others; none for a site that publishes no
    /// editor.
    /// </summary>
    public static IReadOnlyList<ResponseHeader> OfEditor(SiteSettings settings) =>
        EditorPolicy.Published(settings) is not { } policy
            ? []
            : [new("Content-Security-Policy", policy), new("X-Robots-Tag", "noindex")];

    /// <summary>With files whose address changes when their content does.</summary>
    public static ResponseHeader Forever { get; } = new("Cache-Control", "public, max-age=31536000, immutable");

    /// <summary>With all others, where a host does not do so by itself: kept, but asked for again each time.</summary>
    public static ResponseHeader AskAgain { get; } = new("Cache-Control", "no-cache");
}
