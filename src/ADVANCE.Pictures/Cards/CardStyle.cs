using System.Security.Cryptography;
using System.Text;
using Advance.Content;
using Advance.Generation.Assets;
using Advance.Pictures.Fonts;

namespace Advance.Pictures.Cards;

/// <summary>
/// A theme's look of cards, from its files: the typeface, <c>card/NAME.svg</c> for the site of that name (in small letters,
/// with hyphens), which holds the name as a drawing, and <c>card/ground.svg</c> for any other. Both have the size of a card.
/// </summary>
/// <param name="Typeface">Of all words.</param>
/// <param name="Ground">The drawing, an SVG.</param>
/// <param name="HasName">The drawing has the site's name in it.</param>
sealed record CardStyle(Typeface Typeface, byte[] Ground, bool HasName)
{
    /// <summary>Of all that cards have in common.</summary>
    public string Hash { get; } =
        Convert.ToHexStringLower(SHA256.HashData([.. SHA256.HashData(Ground), .. Encoding.ASCII.GetBytes(Typeface.Hash)]));

    /// <summary>The theme's, or null if it lacks one of the files.</summary>
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
