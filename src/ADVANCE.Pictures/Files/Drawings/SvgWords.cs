using System.Globalization;
using System.Text;
using Advance.Pictures.Fonts;

namespace Advance.Pictures.Files.Drawings;

/// <summary>Checks the text in a drawing, and whether the typeface has its characters.</summary>
static class SvgWords
{
    const int MostNamed = 5;

    /// <returns>Whether there is text that is drawn.</returns>
    /// <exception cref="DrawingException">There is too much text, or the typeface lacks some of its characters.</exception>
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

    // Workers run in English, so of several language versions the English one is drawn.
    static bool SpeaksEnglish(SvgNode node) =>
        !node.Attributes.TryGetValue("systemLanguage", out var languages)
        || languages.Split(',').Any(language => language.Trim().StartsWith("en", StringComparison.OrdinalIgnoreCase));

    /// <summary>False for spaces, joiners and direction marks, which have no shape of their own.</summary>
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
