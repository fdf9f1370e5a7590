using System.Text;
using Advance.Assets.Modules;
using Advance.Pages;
using Advance.Read;
using Advance.Sites;

namespace Advance.Search.Client;

/// <summary>The modules of the search client, from the theme or from a site's own theme folder.</summary>
static class ClientSources
{
    const string Folder = "search/"; // of the theme

    public static IReadOnlyList<ScriptSource> Of(ITheme theme, string root, Site site) =>
        [
            .. ThemeFiles
                .Overlay(theme.Files, root, site.Settings.ThemePaths)
                .Where(file =>
                    file.Name.StartsWith(Folder, StringComparison.Ordinal) && Path.GetExtension(file.Name) is ".js" or ".mjs"
                )
                .Select(file => new ScriptSource(file.Name[Folder.Length..], file.Path, Encoding.UTF8.GetString(file.Read()))),
        ];
}
