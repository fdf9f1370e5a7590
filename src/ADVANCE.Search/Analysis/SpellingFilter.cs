using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Advance.Search.Analysis;

/// <summary>
/// Unifies the spelling of English words (<see cref="Spelling"/>), and removes apostrophes inside them: O'Neill and ONeill.
/// </summary>
public sealed class SpellingFilter : TokenFilter
{
    readonly ICharTermAttribute term;

    public SpellingFilter(TokenStream input)
        : base(input) => term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        var word = term.ToString()!;
        var unified = Spelling.Unify(word.Replace("'", "", StringComparison.Ordinal));
        if (unified != word)
            term.SetEmpty().Append(unified);
        return true;
    }
}
