using System.Text.RegularExpressions;

namespace Advance.Search.Analysis;

/// <summary>A word as written (in lower case, with accents folded) and its index term.</summary>
public sealed partial record Word(string Surface, string Stem)
{
    /// <summary>
    /// Parts of the word that people search for on their own, which the index has at the same position: isrctn and 79435190 of
    /// isrctn79435190, nihr of nihr.ac.uk, neill of o'neill. A query searches for the whole word.
    /// </summary>
    public IReadOnlyList<Word> Parts { get; init; } = [];

    /// <summary>The source of <see cref="Parts"/>; few words have any.</summary>
    internal static IEnumerable<string> PartsOf(string surface) =>
        Part().Matches(surface).Select(part => part.Value).Where(part => part != surface);

    [GeneratedRegex("(?<![^0-9.:_'])[a-z]{3,}(?![^0-9.:_])|(?<=[a-z]{3})[0-9]{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
