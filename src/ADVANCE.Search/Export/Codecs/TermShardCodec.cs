namespace Advance.Search.Export.Codecs;

/// <summary>
/// Consecutive terms with their postings. Three columns, for like compresses best beside like: the terms, front-coded,
/// each with its document frequency in each field; then all document gaps; then all symbol codes.
/// </summary>
public static class TermShardCodec
{
    public static byte[] Write(IReadOnlyList<TermPostings> terms, SymbolTable symbols) => [.. Columns(terms, symbols).SelectMany(c => c)];

    /// <summary>The same in the parts that compress best apart.</summary>
    public static IReadOnlyList<byte[]> Columns(IReadOnlyList<TermPostings> terms, SymbolTable symbols)
    {
        ByteWriter heads = new(), gaps = new(), codes = new();
        heads.Varint(terms.Count);
        var previous = "";
        foreach (var term in terms)
        {
            FrontCoding.Write(heads, previous, term.Term);
            foreach (var field in term.Fields) heads.Varint(field.Documents.Length);
            previous = term.Term;
        }
        foreach (var field in terms.SelectMany(t => t.Fields))
        {
            GapCoding.Write(gaps, field.Documents);
            foreach (var symbol in field.Symbols) codes.Varint(symbols[symbol]);
        }
        return [heads.ToArray(), gaps.ToArray(), codes.ToArray()];
    }

    /// <summary>The terms without their positions.</summary>
    public static IReadOnlyList<TermPostings> Read(byte[] bytes, SymbolTable symbols, int fields)
    {
        var reader = new ByteReader(bytes);
        var heads = new (string Term, int[] Frequencies)[reader.Count()];
        for (var i = 0; i < heads.Length; i++)
        {
            var term = FrontCoding.Read(reader, i == 0 ? "" : heads[i - 1].Term);
            heads[i] = (term, [.. Enumerable.Range(0, fields).Select(_ => reader.Count())]);
        }
        var documents = heads.Select(h => h.Frequencies.Select(df => GapCoding.Read(reader, df)).ToArray()).ToArray();
        return [.. heads.Select((head, i) => new TermPostings(head.Term,
            [.. documents[i].Select(d => new FieldPostings(d, [.. d.Select(_ => Symbol(reader, symbols))], []))]))];
    }

    static Symbol Symbol(ByteReader reader, SymbolTable symbols)
    {
        var code = reader.Varint();
        return code < symbols.Symbols.Count ? symbols.Symbols[code] : throw new InvalidDataException("A posting has a code that no symbol has.");
    }

    /// <summary>What a term adds to its shard, before compression and without its text: two bytes a posting is usual.</summary>
    public static int SizeOf(TermPostings term) => term.Term.Length + 2 * term.Fields.Sum(f => f.Documents.Length);
}
