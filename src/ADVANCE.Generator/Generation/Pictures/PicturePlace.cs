using System.Globalization;
using Advance.Content;

namespace Advance.Generation.Pictures;

/// <summary>
/// Where a picture stands on a page, and so how wide it is shown. The style sheet decides the width; a browser chooses a
/// file before it has read that, so the same is said here, and a test holds both together in a browser.
/// </summary>
/// <param name="Name">For tests.</param>
/// <param name="Most">The greatest width that it is shown at, in CSS pixels.</param>
/// <param name="Widths">Widths in pixels that are made, up to the picture's own; the last one is for screens of high
/// density.</param>
/// <param name="Fallback">The width for the few browsers that know neither AVIF nor WebP, and for programs that take one
/// address.</param>
/// <param name="Least">Narrower than this it looks lost or blurred; 0 where a small picture may be meant.</param>
/// <param name="IsFirst">In sight as the page opens: fetched at once, not when it is scrolled to.</param>
public sealed record PicturePlace(string Name, int Most, IReadOnlyList<int> Widths, int Fallback, int Least, bool IsFirst)
{
    // Both margins of a page at their narrowest, theme/assets/css/tokens.css: --gutter and --margin-end.
    const int Margins = 43;

    /// <summary>In the column of the text, as Markdown has it.</summary>
    public static PicturePlace Text { get; } = new("text", 722, [360, 540, 720, 1080, 1440], 720, 0, IsFirst: false);

    /// <summary>Below the title of an item, as wide as the page and no higher than most of the window.</summary>
    public static PicturePlace Lead { get; } =
        new("lead", 1216, [360, 540, 720, 1080, 1440, 1920, 2432], 1080, 640, IsFirst: true);

    public static PicturePlace Portrait { get; } = new("portrait", 209, [209, 314, 418, 627], 418, 200, IsFirst: true);

    /// <summary>Among the partners: all of one height.</summary>
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
    /// <param name="width">Of the picture.</param>
    /// <param name="height">Of the picture.</param>
    public string Sizes(int width, int height)
    {
        // Four rem with the padding within: theme/assets/css/registers.css.
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
