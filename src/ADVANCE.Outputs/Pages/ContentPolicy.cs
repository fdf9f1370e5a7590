using Advance.Assets;

namespace Advance.Pages;

/// <summary>
/// The Content Security Policy of pages (W3C, CSP Level 3): nothing from other sites, nothing inline except the theme's style
/// sheets and script (by hash), and no text that becomes HTML in a script (Trusted Types). An injected script would not run, an
/// injected style would not apply, and no third party learns of a visit.
/// </summary>
public sealed record ContentPolicy
{
    /// <summary>The policy for a page without its own style sheets.</summary>
    public static ContentPolicy Bare { get; } = new([], null);

    ContentPolicy(IEnumerable<InlineAsset?> styles, InlineAsset? script)
    {
        static string And(InlineAsset? asset) => asset is null ? "" : " " + asset.Source;
        Meta =
            $"default-src 'none'; script-src 'self'{And(script)}; style-src 'self'{string.Concat(styles.Select(And))}; img-src "
            + "'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for "
            + "'script'; trusted-types 'none'";
    }

    /// <summary>The policy for all pages of a theme with these files.</summary>
    public static ContentPolicy Of(AssetManifest assets) => Of(assets, assets.PageSheets.Values);

    /// <summary>The policy for a page with these style sheets, besides the one that every page has.</summary>
    public static ContentPolicy Of(AssetManifest assets, IEnumerable<InlineAsset> sheets) =>
        new([assets.PageStyle, .. sheets], assets.PageScript);

    /// <summary>
    /// The policy for a page's own <c>meta</c> element, so that it also applies on hosts that send no headers.
    /// </summary>
    public string Meta { get; }

    /// <summary>
    /// The policy for the header: also has what browsers ignore in a <c>meta</c> element (CSP3, section 4.2).
    /// </summary>
    public string Header => Meta + "; frame-ancestors 'none'";
}
