using System.Globalization;
using System.Text;
using Advance.Content;
using Advance.Pictures.Files;
using Advance.Pictures.Making;
using Advance.Pictures.Tasks;
using Advance.Render.Pictures;
using Advance.Sites;

namespace Advance.Pictures;

/// <summary>A file that is generated from a picture.</summary>
/// <param name="Asset">The picture.</param>
/// <param name="Kind">The kind of file.</param>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="Permalink">Its address, which changes with its bytes, so that hosts can let browsers cache it
/// permanently.</param>
/// <param name="Hash">The hash of the picture from which its address was derived.</param>
/// <param name="IsCropped">Whether it is cropped to the size.</param>
sealed record Variant(Asset Asset, MadeKind Kind, int Width, int Height, Permalink Permalink, string Hash, bool IsCropped = false)
{
    /// <summary>The files for a place, by kind, the best kind first; the last is for browsers that support no other.</summary>
    public static IEnumerable<IReadOnlyList<Variant>> For(Asset asset, SourcePicture source, PicturePlace place)
    {
        var header = source.Header!;
        // At its own width, if that is less than the next step.
        var own = Math.Min(header.Width, place.Widths[^1]);
        var widths = place.Widths.Where(width => width < own).Append(own).ToArray();
        foreach (var kind in new[] { MadeKind.Avif, MadeKind.WebP })
            yield return [.. widths.Select(width => Of(asset, source, kind, width))];
        yield return [Of(asset, source, header.IsDrawn ? MadeKind.Png : MadeKind.Jpeg, Math.Min(own, place.Fallback))];
    }

    /// <summary>
    /// The picture cropped to the size of a card, or null if it is smaller than that or not a photograph: lines and text at its
    /// edges would be lost.
    /// </summary>
    public static Variant? Card(Asset asset, SourcePicture? source) =>
        source?.Header is { IsDrawn: false } header && header.Width >= PageCard.Width && header.Height >= PageCard.Height
            ? new(
                asset,
                MadeKind.Jpeg,
                PageCard.Width,
                PageCard.Height,
                Address(asset, source, "card.jpg"),
                source.Hash,
                IsCropped: true
            )
            : null;

    static Variant Of(Asset asset, SourcePicture source, MadeKind kind, int width)
    {
        var height = Math.Max(
            1,
            (int)Math.Round((double)source.Header!.Height * width / source.Header.Width, MidpointRounding.AwayFromZero)
        );
        return new(
            asset,
            kind,
            width,
            height,
            Address(asset, source, string.Create(CultureInfo.InvariantCulture, $"{width}.{Recipe.Extension(kind)}")),
            source.Hash
        );
    }

    static Permalink Address(Asset asset, SourcePicture source, string end) =>
        new($"/assets/pictures/{Name(asset)}.{source.Hash[..14]}{Recipe.Version}-{end}");

    /// <summary>The letters and digits of the file's name.</summary>
    static string Name(Asset asset)
    {
        const int Longest = 40;
        var name = new StringBuilder();
        foreach (var letter in asset.File.Stem.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
                name.Append(letter);
            else if (name.Length > 0 && name[^1] != '-')
                name.Append('-');
            if (name.Length == Longest)
                break;
        }
        return name.ToString().Trim('-') is { Length: > 0 } text ? text : "picture";
    }
}
