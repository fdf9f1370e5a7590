using Advance.Generation.Assets;
using Advance.Sites.Views;

namespace Advance.Generation.Pages;

/// <summary>Turns pages into HTML.</summary>
public interface ITheme
{
    /// <summary>The names that <c>layout:</c> in front matter may give.</summary>
    IReadOnlyCollection<string> Layouts { get; }

    /// <summary>Style sheets, scripts and pictures that the theme brings along.</summary>
    IReadOnlyList<ThemeFile> Files { get; }

    /// <summary>The licences of those files that others made; empty where there are none.</summary>
    string Notices => "";

    /// <summary>The whole HTML document. Called from several threads at once.</summary>
    string Render(PageView view, PageContext context);
}
