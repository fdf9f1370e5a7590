namespace Advance.Search.Synonyms;

/// <summary>Texts with the same meaning to searchers, such as "IPA" and "intimate partner abuse".</summary>
public sealed record SynonymGroup(IReadOnlyList<string> Texts);
