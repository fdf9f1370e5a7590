using Advance.Search.Export.Parts;

namespace Advance.Search.Export.Codecs;

/// <summary>
/// Consecutive terms with their postings, and the written words that sort between them. There are four columns, because similar
/// data compresses best together: first the texts, front-coded, then their document frequencies, field by field, and the number
/// of documents in which each is a written word; second all document gaps; third all symbol codes; fourth the positions in the
/// last field, which are few and needed by every short query.
/// </summary>
public static class TermShardCodec
{
    public static byte[] Write(IReadOnlyList<TermPostings> terms, SymbolTable symbols) =>
        [.. Columns(terms, symbols).SelectMany(c => c)];

    /// <summary>The same, in the columns that are compressed separately.</summary>
    public static IReadOnlyList<byte[]> Columns(IReadOnlyList<TermPostings> terms, SymbolTable symbols)
    {
        ByteWriter heads = new(),
            gaps = new(),
            codes = new(),
            positions = new();
        FrontCoding.WriteAll(heads, [.. terms.Select(t => t.Term)]);
        for (var field = 0; field < (terms.Count == 0 ? 0 : terms[0].Fields.Count); field++)
            foreach (var term in terms)
                heads.Varint(term.Fields[field].Documents.Length);
        foreach (var term in terms)
            heads.Varint(term.WrittenIn);
        foreach (var field in terms.SelectMany(t => t.Fields))
        {
            GapCoding.Write(gaps, field.Documents);
            foreach (var symbol in field.Symbols)
                codes.Varint(symbols[symbol]);
        }
        foreach (var term in terms)
            PositionsCodec.Write(positions, term.Fields[^1]);
        return [heads.ToArray(), gaps.ToArray(), codes.ToArray(), positions.ToArray()];
    }

    /// <summary>The terms, with positions only in the last field.</summary>
    public static IReadOnlyList<TermPostings> Read(byte[] bytes, SymbolTable symbols, int fields)
    {
        var reader = new ByteReader(bytes);
        var texts = FrontCoding.ReadAll(reader);
        var frequencies = new int[fields][];
        for (var field = 0; field < fields; field++)
            frequencies[field] = [.. texts.Select(_ => reader.Count())];
        int[] written = [.. texts.Select(_ => reader.Varint())];
        var documents = texts.Select((_, i) => frequencies.Select(f => GapCoding.Read(reader, f[i])).ToArray()).ToArray();
        List<TermPostings> terms =
        [
            .. texts.Select(
                (text, i) =>
                    new TermPostings(
                        text,
                        [.. documents[i].Select(d => new FieldPostings(d, [.. d.Select(_ => Symbol(reader, symbols))], []))],
                        written[i]
                    )
            ),
        ];
        return
        [
            .. terms.Select(t =>
                t with
                {
                    Fields =
                    [
                        .. t.Fields.SkipLast(1),
                        t.Fields[^1] with
                        {
                            Positions = PositionsCodec.Read(reader, t.Fields[^1]),
                        },
                    ],
                }
            ),
        ];
    }

    static Symbol Symbol(ByteReader reader, SymbolTable symbols)
    {
        var code = reader.Varint();
        return code < symbols.Symbols.Count
            ? symbols.Symbols[code]
            : throw new InvalidDataException("A posting has a code that no symbol has.");
    }

    /// <summary>
    /// The size that a term adds to its shard, before compression and without its text: usually two bytes per posting and one
    /// per position.
    /// </summary>
    public static int SizeOf(TermPostings term) =>
        term.Term.Length + 2 * term.Fields.Sum(f => f.Documents.Length) + term.Fields[^1].Positions.Length;
}
