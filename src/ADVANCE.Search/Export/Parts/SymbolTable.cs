namespace Advance.Search.Export.Parts;

/// <summary>Gives frequent symbols small codes.</summary>
public sealed class SymbolTable
{
    readonly Dictionary<Symbol, int> codes;

    public SymbolTable(IReadOnlyList<Symbol> symbols)
    {
        Symbols = symbols;
        codes = symbols.Select((symbol, code) => (symbol, code)).ToDictionary(x => x.symbol, x => x.code);
    }

    /// <summary>Symbols by code.</summary>
    public IReadOnlyList<Symbol> Symbols { get; }

    public int this[Symbol symbol] => codes[symbol];

    public static SymbolTable Of(IEnumerable<TermPostings> terms)
    {
        var counts = new Dictionary<Symbol, int>();
        foreach (var term in terms)
        foreach (var field in term.Fields)
        foreach (var symbol in field.Symbols)
            counts[symbol] = counts.GetValueOrDefault(symbol) + 1;
        return new SymbolTable([
            .. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key.TermFrequency).ThenBy(c => c.Key.Norm).Select(c => c.Key),
        ]);
    }
}
