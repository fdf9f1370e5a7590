using System.Security.Cryptography;
using Advance.Read;

namespace Advance.Pictures.Fonts;

/// <summary>
/// The typeface of cards and of text in drawings: the theme's files <c>card/*.ttf</c>, which are not published. No other is
/// used, so characters that it lacks can't be drawn.
/// </summary>
sealed class Typeface
{
    readonly IReadOnlyList<TrueTypeFont> fonts;

    Typeface(IReadOnlyList<byte[]> files)
    {
        Files = files;
        fonts = [.. files.Select(TrueTypeFont.Read)];
        Hash = Convert.ToHexStringLower(SHA256.HashData([.. files.SelectMany(SHA256.HashData)]));
    }

    /// <summary>For a theme without a typeface: no character can be drawn.</summary>
    public static Typeface None { get; } = new([]);

    /// <summary>The TrueType files.</summary>
    public IReadOnlyList<byte[]> Files { get; }

    /// <summary>The SHA-256 of all its files.</summary>
    public string Hash { get; }

    /// <summary>The family name.</summary>
    public string Family => fonts.Count == 0 ? "" : fonts[0].Family;

    /// <summary>The theme's typeface, or <see cref="None"/> if it has no readable files.</summary>
    public static Typeface From(IEnumerable<ThemeFile> theme)
    {
        var files = theme
            .Where(file =>
                file.Name.StartsWith("card/", StringComparison.Ordinal) && file.Name.EndsWith(".ttf", StringComparison.Ordinal)
            )
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => file.Read())
            .ToArray();
        try
        {
            return files.Length == 0 ? None : new(files);
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentException or OverflowException)
        {
            return None;
        }
    }

    /// <summary>Whether a character can be drawn.</summary>
    /// <param name="letter">A Unicode code point.</param>
    public bool Has(int letter) => fonts.Any(font => font.Has(letter));

    /// <summary>Whether every character can be drawn.</summary>
    public bool Has(string text) => text.EnumerateRunes().All(letter => Has(letter.Value));
}
