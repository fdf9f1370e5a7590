using Advance.Generation.Assets;
using Advance.Generation.Output.Markup;
using Advance.Languages;
using Advance.Sites.Views;

namespace Advance.Generation.Pages;

/// <summary>Turns pages into HTML.</summary>
public interface ITheme
{
    /// <summary>The names that <c>layout:</c> in front matter may give.</summary>
    IReadOnlyCollection<string> Layouts { get; }

    /// <summary>
    /// The ids that it gives to parts of the pages of entries, besides those of their texts: links may name them.
    /// </summary>
    IReadOnlyCollection<string> Anchors => [];

    /// <summary>Style sheets, scripts and pictures that the theme brings along.</summary>
    IReadOnlyList<ThemeFile> Files { get; }

    /// <summary>The licences of those files that others made; empty where there are none.</summary>
    string Notices => "";

    /// <summary>Those among them that stand in the heads of pages; pages link to all others.</summary>
    PageAssets InPages => new();

    /// <summary>
    /// A script that tells the others what to say in one language; null if it has no scripts that say anything. Pages name the
    /// file (<see cref="PageContext.ScriptWords"/>).
    /// </summary>
    string? ScriptWords(Wording words) => null;

    /// <summary>What the pages consist of: the list that finished pages are held against before they are published.</summary>
    PageMarkup Markup => PageMarkup.Unlisted;

    /// <summary>The whole HTML document. Called from several threads at once.</summary>
    string Render(PageView view, PageContext context);
}
