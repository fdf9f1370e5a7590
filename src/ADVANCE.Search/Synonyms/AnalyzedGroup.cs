namespace Advance.Search.Synonyms;

/// <summary>A group as the index and the browser know it.</summary>
/// <param name="Term">Stands in the index wherever a document has one of the entries; no text has a word like it.</param>
/// <param name="Entries">The stems of each text.</param>
public sealed record AnalyzedGroup(string Term, IReadOnlyList<IReadOnlyList<string>> Entries)
{
    /// <summary>The texts as they were given, for people.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];
}
