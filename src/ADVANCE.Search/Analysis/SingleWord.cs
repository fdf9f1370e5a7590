using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Advance.Search.Analysis;

/// <summary>A token stream of one word, for running filters again and again.</summary>
sealed class SingleWord : TokenStream
{
    readonly ICharTermAttribute term;
    string? next;

    public SingleWord() => term = AddAttribute<ICharTermAttribute>();

    /// <summary>The output for a word of a filter chain that starts with this stream.</summary>
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
