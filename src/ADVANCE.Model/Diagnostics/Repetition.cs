using System.Globalization;

namespace Advance.Diagnostics;

/// <summary>
/// Limits repeated mistakes in one file: the first hundred get a message each, and the last of these says how many more there
/// are. A file made to fill a log with a million lines can fill only a hundred.
/// </summary>
public static class Repetition
{
    /// <summary>Messages of one rule in one file.</summary>
    public const int Most = 100;

    /// <param name="sorted">All mistakes, grouped by file.</param>
    public static IReadOnlyList<Diagnostic> Limit(IReadOnlyList<Diagnostic> sorted)
    {
        var counts = new Dictionary<(string File, string Code), int>();
        foreach (var diagnostic in sorted)
            counts[KeyOf(diagnostic)] = counts.GetValueOrDefault(KeyOf(diagnostic)) + 1;
        if (!counts.Values.Any(count => count > Most))
            return sorted;

        var seen = new Dictionary<(string File, string Code), int>();
        var kept = new List<Diagnostic>();
        foreach (var diagnostic in sorted)
        {
            var number = seen[KeyOf(diagnostic)] = seen.GetValueOrDefault(KeyOf(diagnostic)) + 1;
            if (number < Most)
                kept.Add(diagnostic);
            else if (number == Most)
                kept.Add(Ending(diagnostic, counts[KeyOf(diagnostic)] - Most));
        }
        return kept;
    }

    /// <summary>The number of mistakes, including those without a message.</summary>
    public static int Count(IEnumerable<Diagnostic> diagnostics, Severity severity) =>
        diagnostics.Where(diagnostic => diagnostic.Severity == severity).Sum(diagnostic => 1 + diagnostic.More);

    static (string File, string Code) KeyOf(Diagnostic diagnostic) => (diagnostic.Location.File, diagnostic.Rule.Code);

    static Diagnostic Ending(Diagnostic last, int more) =>
        more == 0
            ? last
            : last with
            {
                More = more,
                Message = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{last.Message} There {(more == 1 ? "is" : "are")} {more:N0} more messages of this kind for this file."
                ),
            };
}
