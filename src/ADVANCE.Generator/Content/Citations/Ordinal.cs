using System.Globalization;

namespace Advance.Content.Citations;

/// <summary>Numbers and what is written with them.</summary>
static class Ordinal
{
    /// <summary>"2nd ed." for "2"; words as they are; null for none.</summary>
    public static string? Edition(string? edition) =>
        edition is not null && int.TryParse(edition, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? $"{edition}{Ending(number)} ed." : edition;

    public static bool IsNumber(string? text) => text is { Length: > 0 } && text.All(char.IsAsciiDigit);

    static string Ending(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
