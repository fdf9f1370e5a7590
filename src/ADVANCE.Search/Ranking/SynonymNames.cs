using Advance.Search.Synonyms;

namespace Advance.Search.Ranking;

/// <summary>The names of synonym groups, by the terms that represent them in the index.</summary>
sealed class SynonymNames(SynonymTable synonyms)
{
    const int Named = 3;

    readonly Dictionary<string, IReadOnlyList<string>> texts = synonyms.Groups.ToDictionary(
        group => group.Term,
        group => group.Texts,
        StringComparer.Ordinal
    );

    /// <summary>The texts of a group, a topic's title first; null if the term is a word.</summary>
    public IReadOnlyList<string>? Of(string term) => texts.GetValueOrDefault(term);

    /// <summary>For example <c>Intimate partner abuse, IPA, IPV and 5 more</c>.</summary>
    public static string List(IReadOnlyList<string> texts) =>
        $"{string.Join(", ", texts.Take(Named))}{(texts.Count > Named ? $" and {texts.Count - Named} more" : "")}";
}
