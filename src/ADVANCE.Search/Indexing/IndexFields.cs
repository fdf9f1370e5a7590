using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace Advance.Search.Indexing;

/// <summary>The fields of the Lucene index.</summary>
public static class IndexFields
{
    /// <summary>The stems of the title, with positions and norms.</summary>
    public const string Title = "title";

    /// <summary>The stems of summary, text, topics, authors and keywords, with positions and norms.</summary>
    public const string Body = "body";

    /// <summary>
    /// The words of the title as written, with positions and norms. Stop words take no position, so that the words around them
    /// are adjacent.
    /// </summary>
    public const string Exact = "exact";

    /// <summary>Every word of the document as written: a dictionary for misspelt and unfinished words, never scored.</summary>
    public const string Surface = "surface";

    /// <summary>The scored fields, in the order of the client's files.</summary>
    public static IReadOnlyList<string> Scored { get; } = [Title, Body, Exact];

    /// <summary>The scored fields that contain stems.</summary>
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
