using System.Text.RegularExpressions;

namespace Advance.Search.Analysis;

/// <summary>A word as it was written (lower case, accents folded) and the stem that the index holds for it.</summary>
public sealed partial record Word(string Surface, string Stem)
{
    /// <summary>
    /// Words inside it that people look for alone, which the index holds at its place too: isrctn and 79435190 of
    /// isrctn79435190, nihr of nihr.ac.uk, neill of o'neill. A query asks for the whole.
    /// </summary>
    public IReadOnlyList<Word> Parts { get; init; } = [];

    /// <summary>What <see cref="Parts"/> are made of; few words have any.</summary>
    internal static IEnumerable<string> PartsOf(string surface) =>
        Part().Matches(surface).Select(part => part.Value).Where(part => part != surface);

    [GeneratedRegex("(?<![^0-9.:_'])[a-z]{3,}(?![^0-9.:_])|(?<=[a-z]{3})[0-9]{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
