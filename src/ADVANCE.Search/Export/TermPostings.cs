namespace Advance.Search.Export;

/// <summary>The postings of one term in one field, as Lucene has them.</summary>
/// <param name="Documents">Numbers of the documents that have it, increasing.</param>
/// <param name="Symbols">For each of them a <see cref="Symbol"/>.</param>
/// <param name="Positions">The positions in all of them, one document after the other; as many a document as its term frequency
/// says.</param>
public sealed record FieldPostings(int[] Documents, Symbol[] Symbols, int[] Positions)
{
    public static FieldPostings None { get; } = new([], [], []);
}

/// <summary>A term with its postings in the fields of <see cref="Indexing.IndexFields.Scored"/>, in that order.</summary>
/// <param name="WrittenIn">How many documents have the same letters as a written word; a word that is no stem has no postings
/// beside it.</param>
public sealed record TermPostings(string Term, IReadOnlyList<FieldPostings> Fields, int WrittenIn = 0);

/// <summary>
/// All that BM25 asks of a posting: how often the term occurs, and Lucene's byte for the length of the field. Few pairs
/// exist, so one code stands for both, and a browser never loads the lengths of documents.
/// </summary>
public readonly record struct Symbol(int TermFrequency, byte Norm);
