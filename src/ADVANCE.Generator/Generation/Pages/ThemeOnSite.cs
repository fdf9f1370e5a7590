using Advance.Diagnostics;
using Advance.Generation.Assets;
using Advance.Generation.Hosting;
using Advance.Settings;

namespace Advance.Generation.Pages;

/// <summary>What becomes of a theme's files on one site.</summary>
public static class ThemeOnSite
{
    /// <param name="theme">With files of its own.</param>
    /// <param name="root">The site's root, below which the folders lie whose files hide them.</param>
    /// <param name="settings">Where these folders are, and the path that the site lives under.</param>
    /// <param name="diagnostics">Told of what is wrong with scripts and style sheets.</param>
    public static AssetManifest Assets(
        this ITheme theme,
        string root,
        SiteSettings settings,
        DiagnosticBag? diagnostics = null
    ) =>
        AssetManifest.Assemble(
            ThemeFiles.Overlay(theme.Files, root, settings.ThemePaths),
            theme.InPages,
            settings.LinkRoot,
            diagnostics
        );

    /// <summary>The policy of all pages that it draws.</summary>
    /// <inheritdoc cref="Assets"/>
    public static ContentPolicy Policy(this ITheme theme, string root, SiteSettings settings) =>
        ContentPolicy.Of(theme.Assets(root, settings));
}
