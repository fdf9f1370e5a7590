using Advance.Assets;
using Advance.Diagnostics;
using Advance.Read;
using Advance.Settings;

namespace Advance.Pages;

/// <summary>A theme's files as they are published on one site.</summary>
public static class ThemeOnSite
{
    /// <param name="theme">The theme, which has built-in files.</param>
    /// <param name="root">The site's root folder. Files in its theme folders override the built-in ones.</param>
    /// <param name="settings">The settings: the theme folders and the site's base path.</param>
    /// <param name="diagnostics">Receives what is wrong with scripts and style sheets.</param>
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

    /// <summary>The policy of all pages that the theme draws.</summary>
    /// <inheritdoc cref="Assets"/>
    public static ContentPolicy Policy(this ITheme theme, string root, SiteSettings settings) =>
        ContentPolicy.Of(theme.Assets(root, settings));
}
