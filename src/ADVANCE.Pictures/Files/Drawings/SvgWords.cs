using System.Globalization;
using System.Text;
using Advance.Pictures.Fonts;

namespace Advance.Pictures.Files.Drawings;

/// <summary>The words of a drawing, and whether the typeface can draw them.</summary>
static class SvgWords
{
    const int MostNamed = 5;

    /// <returns>True if there are words that are drawn.</returns>
    /// <exception cref="DrawingException">There are too many, or some have letters that the typeface lacks.</exception>
    public static bool Look(SvgNode root, SvgStyles styles, Typeface typeface)
    {
        var (letters, missing) = (0L, new List<Rune>());
        SvgNode? at = null;
        foreach (var text in Drawn(root, styles))
        {
            foreach (var letter in text.Text.EnumerateRunes().Where(IsSeen))
            {
                letters++;
                if (typeface.Has(letter.Value) || missing.Contains(letter))
                    continue;
                at ??= text;
                missing.Add(letter);
            }
            if (letters > SvgLimits.Letters)
                throw new DrawingException(DrawingFault.Length, $"has more than {SvgLimits.Letters:N0} characters of text", text);
        }
        if (at is not null)
            throw new DrawingException(
                DrawingFault.Letters,
                $"has {(missing.Count == 1 ? "a character" : "characters")} that this site's typeface lacks: {Named(missing)}",
                at
            );
        return letters > 0;
    }

    static string Named(List<Rune> missing) =>
        string.Join(", ", missing.Take(MostNamed).Select(letter => $"{letter} (U+{letter.Value:X4})"))
        + (missing.Count > MostNamed ? $" and {missing.Count - MostNamed} more" : "");

    static IEnumerable<SvgNode> Drawn(SvgNode root, SvgStyles styles)
    {
        var waiting = new Stack<(SvgNode Node, bool IsText)>([(root, false)]);
        while (waiting.TryPop(out var top))
        {
            var (node, isText) = top;
            if (node.Name.Length == 0 && isText)
                yield return node;
            if (node.Name == "style" || styles.Of(node, "display") == "none" || !SpeaksEnglish(node))
                continue;
            for (var i = node.Children.Count - 1; i >= 0; i--)
                waiting.Push((node.Children[i], isText || node.Name == "text"));
        }
    }

    // A worker's language is English, and of several versions the one in its language is drawn.
    static bool SpeaksEnglish(SvgNode node) =>
        !node.Attributes.TryGetValue("systemLanguage", out var languages)
        || languages.Split(',').Any(language => language.Trim().StartsWith("en", StringComparison.OrdinalIgnoreCase));

    /// <summary>False for spaces, and for what joins or turns letters and has no shape of its own.</summary>
    static bool IsSeen(Rune letter) =>
        Rune.GetUnicodeCategory(letter)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            )
        && letter.Value is not (>= 0xFE00 and <= 0xFE0F);
}
