using System.Security.Cryptography;
using System.Text;
using Advance.Content;
using Advance.Pictures.Fonts;
using Advance.Read;

namespace Advance.Pictures.Cards;

/// <summary>
/// A theme's card design, from its files: the typeface, <c>card/NAME.svg</c> for the site with that name (in lower case, with
/// hyphens), which contains the name as a drawing, and <c>card/ground.svg</c> for all other sites. Both have the size of a
/// card.
/// </summary>
/// <param name="Typeface">The typeface of all text.</param>
/// <param name="Ground">The background, an SVG.</param>
/// <param name="HasName">Whether the background includes the site's name.</param>
sealed record CardStyle(Typeface Typeface, byte[] Ground, bool HasName)
{
    /// <summary>A hash of everything that cards have in common.</summary>
    public string Hash { get; } =
        Convert.ToHexStringLower(SHA256.HashData([.. SHA256.HashData(Ground), .. Encoding.ASCII.GetBytes(Typeface.Hash)]));

    /// <summary>The theme's design, or null if it lacks one of the files.</summary>
    public static CardStyle? Of(IReadOnlyList<ThemeFile> theme, Typeface typeface, string siteName)
    {
        var files = theme
            .Where(file => file.Name.StartsWith("card/", StringComparison.Ordinal))
            .ToDictionary(file => file.Name, StringComparer.Ordinal);
        var own = files.GetValueOrDefault($"card/{Slug.From(siteName)}.svg");
        return (own ?? files.GetValueOrDefault("card/ground.svg")) is { } drawing && typeface.Files.Count > 0
            ? new(typeface, drawing.Read(), own is not null)
            : null;
    }

    public bool CanDraw(string text) => Typeface.Has(text);
}
