using Markdig.Extensions.Abbreviations;

namespace Advance.Parse;

/// <summary>
/// The labels of abbreviations, letter by letter, so that a text is read only once, however many there are.
/// </summary>
sealed class LabelTree
{
    // A label is one word or a few. Each letter of a text may begin one.
    const int LongestLabel = 200;

    readonly Dictionary<(int Node, char Letter), int> next = [];

    readonly List<Abbreviation?> ends = [null];

    public LabelTree(IReadOnlyDictionary<string, Abbreviation> labels)
    {
        foreach (var (label, abbreviation) in labels)
        {
            if (label.Length > LongestLabel)
                continue;
            var node = 0;
            foreach (var letter in label)
            {
                if (!next.TryGetValue((node, letter), out var child))
                {
                    next[(node, letter)] = child = ends.Count;
                    ends.Add(null);
                }
                node = child;
            }
            ends[node] = abbreviation;
        }
    }

    /// <summary>The longest abbreviation that begins at a place and ends with a word; null if there is none.</summary>
    public Abbreviation? Longest(string text, int start, int end, MarkedAbbreviations.Surroundings word)
    {
        Abbreviation? longest = null;
        var node = 0;
        for (var i = start; i <= end && next.TryGetValue((node, text[i]), out node); i++)
            if (ends[node] is { } found && !word.IsAfter(i + 1))
                longest = found;
        return longest;
    }
}
