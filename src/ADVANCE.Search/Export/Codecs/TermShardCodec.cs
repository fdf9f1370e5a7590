namespace Advance.Search.Export.Codecs;

/// <summary>
/// Consecutive terms with their postings. Four columns, for like compresses best beside like: the terms, front-coded,
/// each with its document frequency in each field; then all document gaps; then all symbol codes; then the positions in
/// the last field, which are few and which every short query asks.
/// </summary>
public static class TermShardCodec
{
    public static byte[] Write(IReadOnlyList<TermPostings> terms, SymbolTable symbols)
    {
        var writer = new ByteWriter();
        writer.Varint(terms.Count);
        var previous = "";
        foreach (var term in terms)
        {
            FrontCoding.Write(writer, previous, term.Term);
            foreach (var field in term.Fields) writer.Varint(field.Documents.Length);
            previous = term.Term;
        }
        foreach (var field in terms.SelectMany(t => t.Fields)) GapCoding.Write(writer, field.Documents);
        foreach (var symbol in terms.SelectMany(t => t.Fields).SelectMany(f => f.Symbols)) writer.Varint(symbols[symbol]);
        foreach (var term in terms) PositionsCodec.Write(writer, term.Fields[^1]);
        return writer.ToArray();
    }

    /// <summary>The terms with their positions in the last field only.</summary>
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
        List<TermPostings> terms = [.. heads.Select((head, i) => new TermPostings(head.Term,
            [.. documents[i].Select(d => new FieldPostings(d, [.. d.Select(_ => Symbol(reader, symbols))], []))]))];
        return [.. terms.Select(t => t with { Fields = [.. t.Fields.SkipLast(1), t.Fields[^1] with { Positions = PositionsCodec.Read(reader, t.Fields[^1]) }] })];
    }

    static Symbol Symbol(ByteReader reader, SymbolTable symbols)
    {
        var code = reader.Varint();
        return code < symbols.Symbols.Count ? symbols.Symbols[code] : throw new InvalidDataException("A posting has a code that no symbol has.");
    }

    /// <summary>What a term adds to its shard, before compression and without its text: two bytes a posting and one a position are usual.</summary>
    public static int SizeOf(TermPostings term) => term.Term.Length + 2 * term.Fields.Sum(f => f.Documents.Length) + term.Fields[^1].Positions.Length;
}
