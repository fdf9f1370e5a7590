using System.Security.Cryptography;
using Advance.Generation.Assets;
using Advance.Generation.Pages;
using Advance.Settings;
using NetVips;

namespace Advance.Pictures.Cards;

/// <summary>
/// The typeface of cards: the theme's files <c>card/*.ttf</c>, which are not published. No other is used, so a letter that
/// they lack can't be drawn.
/// </summary>
sealed class CardFont
{
    readonly Lazy<string> path;

    readonly IReadOnlyList<TrueTypeFont> fonts;

    CardFont(IReadOnlyList<byte[]> files)
    {
        fonts = [.. files.Select(TrueTypeFont.Read)];
        Hash = Convert.ToHexStringLower(SHA256.HashData([.. files.SelectMany(SHA256.HashData)]));
        path = new(() => Register(files));
    }

    /// <summary>Of all its files.</summary>
    public string Hash { get; }

    /// <summary>The theme's, or null if it has none that can be read.</summary>
    public static CardFont? Of(IEnumerable<ThemeFile> theme)
    {
        var files = theme.Where(file => file.Name.StartsWith("card/", StringComparison.Ordinal) && file.Name.EndsWith(".ttf", StringComparison.Ordinal)).OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => file.Read()).ToArray();
        try
        {
            return files.Length == 0 ? null : new CardFont(files);
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>True if every letter can be drawn.</summary>
    public bool Has(string text) => text.EnumerateRunes().All(letter => fonts.Any(font => font.Has(letter.Value)));

    /// <summary>One line of text: a mask of one band, cut to its ink; its offsets are the place of the ink from the line's start and top.</summary>
    /// <param name="text">Plain.</param>
    /// <param name="weight">A name that Pango knows, such as Bold.</param>
    /// <param name="size">In pixels.</param>
    public Image Draw(string text, string weight, int size) =>
        // Pango takes the text for markup.
        Image.Text(text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal),
            font: $"{fonts[0].Family} {weight} {size}", fontfile: path.Value, dpi: 72);

    static string Register(IReadOnlyList<byte[]> files)
    {
        string? first = null;
        foreach (var bytes in files)
        {
            var path = Path.Combine(Libvips.Folder, Convert.ToHexStringLower(SHA256.HashData(bytes)) + ".ttf");
            if (!File.Exists(path)) File.WriteAllBytes(path, bytes);
            if (first is null) first = path;
            // Fontconfig keeps each file that it was shown; a letter is drawn from whichever has it.
            else using (Image.Text("a", fontfile: path)) { }
        }
        return first!;
    }
}
