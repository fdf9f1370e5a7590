using System.Text.RegularExpressions;

namespace Advance.Content.Records;

/// <summary>Page ranges as styles write them, with an en dash.</summary>
public static partial class PageRange
{
    /// <summary>"855–868"; a shortened second number is completed: "321-8" becomes "321–328".</summary>
    public static string Full(string pages) => Each(pages, (_, last) => last);

    /// <summary>"855–68": digits that the second number repeats are left out.</summary>
    public static string Minimal(string pages) => Each(pages, (first, last) =>
        {
            if (first.Length != last.Length)
                return last;
            var same = 0;
            while (same < last.Length - 1 && first[same] == last[same])
                same++;
            return last[same..];
        });

    /// <summary>The first and the last page, in full, or the only page; empty if there are none.</summary>
    public static IReadOnlyList<string> Ends(string? pages)
    {
        var all = pages is null
            ? []
            : Separator()
                .Split(Full(pages))
                .Where((_, i) => i % 2 == 0)
                .SelectMany(range => range.Split('–'))
                .Where(page => page.Length > 0)
                .ToArray();
        return all.Length < 2 ? all : [all[0], all[^1]];
    }

    /// <summary>More than one range, or pages with words between them.</summary>
    public static bool IsList(string? pages) => pages is not null && Separator().IsMatch(pages);

    static string Each(string pages, Func<string, string, string> second) =>
        string.Concat(
            Separator()
                .Split(Prefix().Replace(pages, ""))
                .Select(
                    (range, i) =>
                    {
                        if (i % 2 == 1)
                            return range.Trim() is "," or ";" ? range.Trim() + " " : $" {range.Trim()} ";
                        var ends = range.Split(
                            ['-', '–', '—', '‐', '‑'],
                            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                        );
                        if (ends is not [var first, var last])
                            return range.Trim();
                        return Whole(first, last) is { } whole ? $"{first}–{second(first, whole)}" : $"{first}–{last}";
                    }
                )
        );

    // If the last page comes before the first, it isn't a shortened range but the name of a page, such as 12-5.
    static string? Whole(string first, string last)
    {
        if (Number().Match(first) is not { Success: true } start || Number().Match(last) is not { Success: true } end)
            return null;
        if (last.Length >= first.Length)
            return last;
        if (end.Groups[1].Length > 0)
            return null;
        var whole = first[..^last.Length] + last;
        return string.CompareOrdinal(whole, first) > 0 ? whole : null;
    }

    // Online journals number pages as e12 or S7.
    [GeneratedRegex("^([A-Za-z]?)[0-9]+$")]
    private static partial Regex Number();

    [GeneratedRegex(@"(\s*[,;&]\s*|\s+and\s+)")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^\s*pp?\.?\s*(?=\d)")]
    private static partial Regex Prefix();
}
