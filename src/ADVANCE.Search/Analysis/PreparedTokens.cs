using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Advance.Search.Analysis;

/// <summary>
/// A token stream over tokens that were prepared earlier, on any thread; one instance is reused for one document after another.
/// </summary>
sealed class PreparedTokens : TokenStream
{
    readonly ICharTermAttribute term;
    readonly IPositionIncrementAttribute increment;
    IEnumerator<(string Term, int Increment)> tokens = Enumerable.Empty<(string, int)>().GetEnumerator();

    public PreparedTokens()
    {
        term = AddAttribute<ICharTermAttribute>();
        increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public PreparedTokens Of(IEnumerable<(string Term, int Increment)> next)
    {
        tokens.Dispose();
        tokens = next.GetEnumerator();
        return this;
    }

    public override bool IncrementToken()
    {
        if (!tokens.MoveNext())
            return false;
        ClearAttributes();
        term.SetEmpty().Append(tokens.Current.Term);
        increment.PositionIncrement = tokens.Current.Increment;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            tokens.Dispose();
        base.Dispose(disposing);
    }
}
