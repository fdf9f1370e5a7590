using System.Text.RegularExpressions;

namespace Advance.Content.Citations;

/// <summary>Page ranges as styles write them, with an en dash.</summary>
static partial class PageRange
{
    /// <summary>"855–868"; a second number that was cut short is made whole: "321-8" becomes "321–328".</summary>
    public static string Full(string pages) => Each(pages, (first, last) => last.Length < first.Length ? first[..^last.Length] + last : last);

    /// <summary>"855–68": what the second number repeats of the first one is left out.</summary>
    public static string Minimal(string pages) => Each(Full(pages), (first, last) =>
    {
        if (first.Length != last.Length) return last;
        var same = 0;
        while (same < last.Length - 1 && first[same] == last[same]) same++;
        return last[same..];
    });

    static string Each(string pages, Func<string, string, string> second) => string.Join(", ", pages.Split(',', StringSplitOptions.TrimEntries).Select(range =>
    {
        var ends = range.Split(['-', '–'], StringSplitOptions.TrimEntries);
        if (ends is not [var first, var last]) return range;
        return Number().IsMatch(first) && Number().IsMatch(last) ? $"{first}–{second(first, last)}" : $"{first}–{last}";
    }));

    // Online journals number pages as e12 or S7.
    [GeneratedRegex("^[A-Za-z]?[0-9]+$")]
    private static partial Regex Number();
}
