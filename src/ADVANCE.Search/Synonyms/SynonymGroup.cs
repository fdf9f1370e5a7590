namespace Advance.Search.Synonyms;

/// <summary>Texts that say the same to a person who searches, as in "IPA", "intimate partner abuse".</summary>
public sealed record SynonymGroup(IReadOnlyList<string> Texts);
