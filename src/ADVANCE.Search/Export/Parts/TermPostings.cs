namespace Advance.Search.Export.Parts;

/// <summary>The postings of a term in one field, from Lucene.</summary>
/// <param name="Documents">The numbers of the documents that have it, increasing.</param>
/// <param name="Symbols">A <see cref="Symbol"/> for each of them.</param>
/// <param name="Positions">The positions in all of them, one document after the other; as many per document as its term
/// frequency.</param>
public sealed record FieldPostings(int[] Documents, Symbol[] Symbols, int[] Positions)
{
    public static FieldPostings None { get; } = new([], [], []);
}

/// <summary>A term with its postings in the fields of <see cref="Indexing.IndexFields.Scored"/>, in that order.</summary>
/// <param name="WrittenIn">The number of documents that have the same letters as a written word; a word that isn't a stem has
/// no postings.</param>
public sealed record TermPostings(string Term, IReadOnlyList<FieldPostings> Fields, int WrittenIn = 0);

/// <summary>
/// Everything that BM25 needs to know about a posting: how often the term occurs, and Lucene's byte for the length of the
/// field. There are few different pairs, so one code represents both, and browsers never load the lengths of documents.
/// </summary>
public readonly record struct Symbol(int TermFrequency, byte Norm);
