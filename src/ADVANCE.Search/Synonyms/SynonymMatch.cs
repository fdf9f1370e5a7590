namespace Advance.Search.Synonyms;

/// <summary>A group's entry among the words of a text.</summary>
/// <param name="Term">The group's term.</param>
/// <param name="Start">Number of its first word.</param>
/// <param name="Length">How many words it has.</param>
public readonly record struct SynonymMatch(string Term, int Start, int Length)
{
    /// <summary>True for the number of one of its words.</summary>
    public bool Covers(int word) => Start <= word && word < Start + Length;
}
