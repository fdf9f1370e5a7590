using System.Globalization;
using Advance.Content;

namespace Advance.Render.Pictures;

/// <summary>
/// A place for a picture on a page, which determines how wide the picture is shown. The style sheet sets the width, but a
/// browser chooses a file before it has read the style sheet, so the same width is given here. A test compares both in a
/// browser.
/// </summary>
/// <param name="Name">The name, for tests.</param>
/// <param name="Most">The maximum width that it is shown at, in CSS pixels.</param>
/// <param name="Widths">The widths in pixels to generate, up to the picture's own; the last is for high-density
/// screens.</param>
/// <param name="Fallback">The width for the few browsers that support neither AVIF nor WebP, and for programs that use only one
/// address.</param>
/// <param name="Least">The minimum width; a narrower picture looks lost or blurred. 0 if small pictures are fine.</param>
/// <param name="IsFirst">Whether the picture is visible when the page opens, and so loaded at once instead of on
/// scrolling.</param>
public sealed record PicturePlace(string Name, int Most, IReadOnlyList<int> Widths, int Fallback, int Least, bool IsFirst)
{
    // A page's two margins at their narrowest, theme/assets/css/tokens.css: --gutter and --margin-end.
    const int Margins = 43;

    /// <summary>In the text column, for pictures in Markdown.</summary>
    public static PicturePlace Text { get; } = new("text", 722, [360, 540, 720, 1080, 1440], 720, 0, IsFirst: false);

    /// <summary>Below an item's title, as wide as the page and no taller than most of the window.</summary>
    public static PicturePlace Lead { get; } =
        new("lead", 1216, [360, 540, 720, 1080, 1440, 1920, 2432], 1080, 640, IsFirst: true);

    public static PicturePlace Portrait { get; } = new("portrait", 209, [209, 314, 418, 627], 418, 200, IsFirst: true);

    /// <summary>Among the partners: all of the same height.</summary>
    public static PicturePlace Logo { get; } = new("logo", 600, [75, 150, 225, 300, 450, 600], 300, 0, IsFirst: false);

    /// <summary>The place of the picture in an entry's front matter.</summary>
    public static PicturePlace Of(Entry entry) =>
        entry switch
        {
            Person => Portrait,
            Partner => Logo,
            _ => Lead,
        };

    /// <summary>The <c>sizes</c> attribute: how wide the picture is shown, never wider than it is.</summary>
    /// <param name="width">The picture's width.</param>
    /// <param name="height">The picture's height.</param>
    public string Sizes(int width, int height)
    {
        // Four rem including the padding: theme/assets/css/registers.css.
        const double LogoHeight = 48;
        var ratio = (double)width / height;
        var most = Math.Min(width, Most);
        return this == Lead
                ? string.Create(CultureInfo.InvariantCulture, $"min({most}px, 100vw - {Margins}px, 70vh * {ratio:0.###})")
            : this == Logo
                ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(Math.Min(most, LogoHeight * ratio)))}px")
            : this == Portrait ? string.Create(CultureInfo.InvariantCulture, $"{most}px")
            : string.Create(CultureInfo.InvariantCulture, $"min({most}px, 100vw - {Margins}px)");
    }
}
