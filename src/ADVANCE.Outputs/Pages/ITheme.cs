using Advance.Assets;
using Advance.Languages;
using Advance.Read;
using Advance.Render.HtmlReading.Markup;
using Advance.Sites;

namespace Advance.Pages;

/// <summary>Renders pages as HTML.</summary>
public interface ITheme
{
    /// <summary>The names that front matter may use for <c>layout:</c>.</summary>
    IReadOnlyCollection<string> Layouts { get; }

    /// <summary>The ids of parts of entries' pages, other than those in their texts: links may refer to them.</summary>
    IReadOnlyCollection<string> Anchors => [];

    /// <summary>The theme's own style sheets, scripts and pictures.</summary>
    IReadOnlyList<ThemeFile> Files { get; }

    /// <summary>The licences of third-party files among them; empty if there are none.</summary>
    string Notices => "";

    /// <summary>The files that are inline in the heads of pages; pages link to all others.</summary>
    PageAssets InPages => new();

    /// <summary>
    /// A script with the texts of the other scripts in one language; null if the theme's scripts have no texts. Pages name the
    /// file (<see cref="PageContext.ScriptWords"/>).
    /// </summary>
    string? ScriptWords(Wording words) => null;

    /// <summary>
    /// The elements and attributes of the pages: generated pages are checked against this list before they are published.
    /// </summary>
    PageMarkup Markup => PageMarkup.Unlisted;

    /// <summary>Renders the whole HTML document as UTF-8. Called from several threads at once.</summary>
    ReadOnlyMemory<byte> Render(PageView view, PageContext context);
}
