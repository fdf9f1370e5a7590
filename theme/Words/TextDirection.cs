namespace Advance.Theme.Words;

/// <summary>The direction in which a language is written, as a value of <c>dir</c>.</summary>
static class TextDirection
{
    /// <summary>Languages whose usual script runs from right to left (CLDR, characterOrder), and those scripts.</summary>
    static readonly string[] RightToLeft =
    [
        "ar",
        "azb",
        "ckb",
        "dv",
        "fa",
        "he",
        "ks",
        "nqo",
        "prs",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi",
        "Adlm",
        "Arab",
        "Hebr",
        "Nkoo",
        "Rohg",
        "Syrc",
        "Thaa",
    ];

    /// <summary><c>rtl</c>, or null if the text runs the same way as the page.</summary>
    /// <param name="language">A language tag (BCP 47); a script in it takes precedence over the language.</param>
    public static string? Of(string? language)
    {
        var parts = language?.Split('-') ?? [];
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4 && char.IsAsciiLetter(part[0]));
        return RightToLeft.Contains(script ?? parts.FirstOrDefault(), StringComparer.OrdinalIgnoreCase) ? "rtl" : null;
    }
}
