using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Advance.Search.Analysis;

/// <summary>A token stream of one word, to be run through filters again and again.</summary>
sealed class SingleWord : TokenStream
{
    readonly ICharTermAttribute term;
    string? next;

    public SingleWord() => term = AddAttribute<ICharTermAttribute>();

    /// <summary>The word as a filter chain that ends in a stream over this one writes it.</summary>
    public string Through(TokenStream filters, string word)
    {
        next = word;
        filters.Reset();
        filters.IncrementToken();
        return term.ToString()!;
    }

    public override bool IncrementToken()
    {
        if (next is null)
            return false;
        ClearAttributes();
        term.SetEmpty().Append(next);
        next = null;
        return true;
    }
}
