using Advance.Generation.Assets;

namespace Advance.Generation.Hosting;

/// <summary>
/// The Content Security Policy of pages (W3C, CSP Level 3): nothing from elsewhere, nothing inline but the theme's style
/// sheets and its script, by their hashes, and no text that becomes HTML in a script (Trusted Types). An injected script would
/// not run, an injected style would not show, and no third party learns of a visit.
/// </summary>
public sealed record ContentPolicy
{
    /// <summary>For a page without a style of its own.</summary>
    public static ContentPolicy Bare { get; } = new([], null);

    ContentPolicy(IEnumerable<InlineAsset?> styles, InlineAsset? script)
    {
        static string And(InlineAsset? asset) => asset is null ? "" : " " + asset.Source;
        Meta =
            $"default-src 'none'; script-src 'self'{And(script)}; style-src 'self'{string.Concat(styles.Select(And))}; img-src "
            + "'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for "
            + "'script'; trusted-types 'none'";
    }

    /// <summary>For all pages that these files are made for.</summary>
    public static ContentPolicy Of(AssetManifest assets) => Of(assets, assets.PageSheets.Values);

    /// <summary>For a page with these sheets besides the one that each page has.</summary>
    public static ContentPolicy Of(AssetManifest assets, IEnumerable<InlineAsset> sheets) =>
        new([assets.PageStyle, .. sheets], assets.PageScript);

    /// <summary>For a page's own <c>meta</c> element, so that it holds on hosts that send no headers too.</summary>
    public string Meta { get; }

    /// <summary>For the header: what a browser ignores in a <c>meta</c> element besides (CSP3, section 4.2).</summary>
    public string Header => Meta + "; frame-ancestors 'none'";
}
