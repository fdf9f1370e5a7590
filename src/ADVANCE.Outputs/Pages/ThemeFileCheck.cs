using Advance.Check;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Pages;

/// <summary>Reports scripts and style sheets of the theme that can't be read, or that import files that don't exist.</summary>
/// <param name="theme">The theme, which has built-in files.</param>
/// <param name="root">The site's root folder, which contains the site's own theme folder.</param>
public sealed class ThemeFileCheck(ITheme theme, string root) : ICheck
{
    public void Run(Site site, DiagnosticBag diagnostics)
    {
        // All editions share the same theme.
        if (site.IsMain)
            theme.Assets(root, site.Settings, diagnostics);
    }
}
