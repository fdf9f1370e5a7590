using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace Advance.Search.Indexing;

/// <summary>The fields of the Lucene index.</summary>
public static class IndexFields
{
    /// <summary>Stems of the title, with positions and norms.</summary>
    public const string Title = "title";

    /// <summary>Stems of summary, text, topics, authors and keywords, with positions and norms.</summary>
    public const string Body = "body";

    /// <summary>
    /// Words of the title as they are written, with positions and norms. Stop words take no position, so that the words
    /// about them are neighbours.
    /// </summary>
    public const string Exact = "exact";

    /// <summary>Every word of the document as it is written: a dictionary for typos and unfinished words, never scored.</summary>
    public const string Surface = "surface";

    /// <summary>The fields that are scored, in the order of the client's files.</summary>
    public static IReadOnlyList<string> Scored { get; } = [Title, Body, Exact];

    /// <summary>Those of them that hold stems.</summary>
    public static IReadOnlyList<string> Stemmed { get; } = [Title, Body];

    internal static FieldType ScoredType { get; } =
        new FieldType
        {
            IsIndexed = true,
            IsTokenized = true,
            IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
        }.Frozen();

    internal static FieldType DictionaryType { get; } =
        new FieldType
        {
            IsIndexed = true,
            IsTokenized = true,
            OmitNorms = true,
            IndexOptions = IndexOptions.DOCS_ONLY,
        }.Frozen();

    static FieldType Frozen(this FieldType type)
    {
        type.Freeze();
        return type;
    }
}
