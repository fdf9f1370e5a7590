using Advance.Checks;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Generation.Pages;

/// <summary>Scripts and style sheets of the theme that can't be read, or that import what isn't there.</summary>
/// <param name="theme">With files of its own.</param>
/// <param name="root">The site's root, below which the site's own theme folder is.</param>
public sealed class ThemeFileCheck(ITheme theme, string root) : ICheck
{
    public void Run(Site site, DiagnosticBag diagnostics)
    {
        // All editions have the same theme.
        if (site.IsMain)
            theme.Assets(root, site.Settings, diagnostics);
    }
}
