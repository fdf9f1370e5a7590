using Advance.Settings;

namespace Advance.Generation.Editing;

/// <summary>
/// The Content Security Policy of <c>/admin/</c> (W3C, CSP Level 3), and of nothing else: the editor styles by script, shows
/// pictures that are not saved yet, makes WebP in WebAssembly where a browser can't, and talks to the git host.
/// </summary>
public static class EditorPolicy
{
    /// <summary>Where the editor lies, below the site's root.</summary>
    public const string Folder = "/admin/";

    /// <summary>For the page's own <c>meta</c> element.</summary>
    /// <param name="host">Origin of the git host, or null if it is the page's own.</param>
    public static string Meta(string? host) =>
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: "
        + "blob:; font-src 'self'; "
        + $"connect-src 'self' data: blob:{(host is null ? "" : " " + host)}; media-src 'self' blob:; frame-src 'self' blob:; "
        + "worker-src 'self' blob:; form-action 'none'; base-uri 'self'";

    /// <summary>For the header: what a browser ignores in a <c>meta</c> element besides (CSP3, section 4.2).</summary>
    /// <inheritdoc cref="Meta"/>
    public static string Header(string? host) => Meta(host) + "; frame-ancestors 'none'";

    /// <summary>Of the editor that a site publishes, or null if it publishes none.</summary>
    public static string? Published(SiteSettings settings) =>
        EditorBackend.Of(settings) is { } backend ? Header(backend.Origin) : null;
}
