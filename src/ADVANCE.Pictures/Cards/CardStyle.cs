using System.Collections.Concurrent;
using System.Security.Cryptography;
using Advance.Content;
using Advance.Generation.Assets;
using NetVips;

namespace Advance.Pictures.Cards;

/// <summary>
/// A theme's look of cards, from its files: the typeface, <c>card/NAME.svg</c> for the site of that name (in small letters,
/// with hyphens), which holds the name as a drawing, and <c>card/ground.svg</c> for any other. Both have the size of a card.
/// </summary>
sealed class CardStyle
{
    /// <summary>The size at which words are measured.</summary>
    public const double Measure = 100;

    readonly ConcurrentDictionary<string, double> widths = new(StringComparer.Ordinal);
    readonly CardFont font;
    readonly Lazy<byte[]> ground;

    CardStyle(CardFont font, byte[] drawing, bool hasName)
    {
        (this.font, HasName) = (font, hasName);
        Hash = Convert.ToHexStringLower(SHA256.HashData([.. SHA256.HashData(drawing), .. System.Text.Encoding.ASCII.GetBytes(font.Hash)]));
        ground = new(() => CardCanvas.Levels(drawing));
    }

    public string Hash { get; }

    /// <summary>The drawing has the site's name in it.</summary>
    public bool HasName { get; }

    /// <summary>What every card of the site begins with, as levels of <see cref="CardCanvas"/>; not to be changed.</summary>
    public byte[] Ground => ground.Value;

    /// <summary>The theme's, or null if it lacks one of the files.</summary>
    public static CardStyle? Of(IReadOnlyList<ThemeFile> theme, string siteName)
    {
        var files = theme.Where(file => file.Name.StartsWith("card/", StringComparison.Ordinal)).ToDictionary(file => file.Name, StringComparer.Ordinal);
        var own = files.GetValueOrDefault($"card/{Slug.From(siteName)}.svg");
        return (own ?? files.GetValueOrDefault("card/ground.svg")) is { } drawing && CardFont.Of(files.Values) is { } font ? new(font, drawing.Read(), own is not null) : null;
    }

    public bool CanDraw(string text) => font.Has(text);

    /// <summary>A word's width in bold at <see cref="Measure"/>: text is not hinted, so it grows with the size.</summary>
    public double WidthOf(string word) => widths.GetOrAdd(word, _ =>
    {
        using var drawn = font.Draw(word, "Bold", (int)Measure);
        return drawn.Width;
    });

    /// <summary>From the ink of a word to that of the next.</summary>
    public double Space => field > 0 ? field : field = WidthOf("a a") - 2 * WidthOf("a");

    public Image Draw(string text, string weight, int size) => font.Draw(text, weight, size);
}
