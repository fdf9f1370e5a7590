namespace Advance.Search.Synonyms;

/// <summary>A synonym group in the form that the index and the browser use.</summary>
/// <param name="Term">A term that is in the index wherever a document has one of the entries; no text contains such a
/// word.</param>
/// <param name="Entries">The stems of each text.</param>
public sealed record AnalyzedGroup(string Term, IReadOnlyList<IReadOnlyList<string>> Entries)
{
    /// <summary>The texts as written, to show to people.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];
}
