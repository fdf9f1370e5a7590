namespace Advance.Search.Synonyms;

/// <summary>An occurrence of a group's entry in a list of words.</summary>
/// <param name="Term">The group's term.</param>
/// <param name="Start">The index of its first word.</param>
/// <param name="Length">The number of its words.</param>
public readonly record struct SynonymMatch(string Term, int Start, int Length)
{
    /// <summary>Whether a word's index is inside the match.</summary>
    public bool Covers(int word) => Start <= word && word < Start + Length;
}
