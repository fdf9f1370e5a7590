using Advance.Settings;

namespace Advance.Hosting;

/// <summary>
/// The Content Security Policy (W3C, CSP Level 3) of <c>/admin/</c> alone: the editor sets styles by script, shows unsaved
/// pictures, encodes WebP in WebAssembly if the browser can't, and talks to the git host.
/// </summary>
public static class EditorPolicy
{
    /// <summary>The editor's path, below the site's root.</summary>
    public const string Folder = "/admin/";

    /// <summary>For the page's own <c>meta</c> element.</summary>
    /// <param name="host">The git host's origin, or null if it is the page's own.</param>
    public static string Meta(string? host) =>
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: "
        + "blob:; font-src 'self'; "
        + $"connect-src 'self' data: blob:{(host is null ? "" : " " + host)}; media-src 'self' blob:; frame-src 'self' blob:; "
        + "worker-src 'self' blob:; form-action 'none'; base-uri 'self'";

    /// <summary>For the header: also has what browsers ignore in a <c>meta</c> element (CSP3, section 4.2).</summary>
    /// <inheritdoc cref="Meta"/>
    public static string Header(string? host) => Meta(host) + "; frame-ancestors 'none'";

    /// <summary>The policy of the editor that a site publishes, or null if it publishes none.</summary>
    public static string? Published(SiteSettings settings) =>
        EditorBackend.Of(settings) is { } backend ? Header(backend.Origin) : null;
}
