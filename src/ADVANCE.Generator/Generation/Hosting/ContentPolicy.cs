namespace Advance.Generation.Hosting;

/// <summary>
/// The Content Security Policy of every page (W3C, CSP Level 3): nothing inline, nothing from elsewhere, and no text that
/// becomes HTML in a script (Trusted Types). An injected script would not run, and no third party learns of a visit.
/// </summary>
public static class ContentPolicy
{
    /// <summary>For a page's own <c>meta</c> element, so that it holds on hosts that send no headers too.</summary>
    public const string Meta = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    /// <summary>For the header: what a browser ignores in a <c>meta</c> element besides (CSP3, section 4.2).</summary>
    public const string Header = Meta + "; frame-ancestors 'none'";
}
