using System.Globalization;

namespace Advance.Content.Citations;

/// <summary>Ordinal numbers and the words that go with them.</summary>
static class Ordinal
{
    /// <summary>"2nd ed." for "2" and "3rd–5th eds." for "3-5"; words are unchanged; null if there is none.</summary>
    public static string? Edition(string? edition) =>
        With(edition) is { } one ? $"{one} ed."
        : edition?.Split('-', '–') is [var first, var last] && (With(first), With(last)) is ({ } from, { } until)
            ? $"{from}–{until} eds."
        : edition;

    static string? With(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? text + Ending(number) : null;

    public static bool IsNumber(string? text) => text is { Length: > 0 } && text.All(char.IsAsciiDigit);

    static string Ending(int number) =>
        (number % 100, number % 10) switch
        {
            (11 or 12 or 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
}
