using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Advance.Search.Analysis;

/// <summary>
/// Treats single letters with full stops between them as one word: U.K. and UK, e.g. and eg. Other words keep their full stops.
/// </summary>
public sealed class AbbreviationFilter : TokenFilter
{
    readonly ICharTermAttribute term;

    public AbbreviationFilter(TokenStream input)
        : base(input) => term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        var (letters, length) = (term.Buffer, term.Length);
        if (!IsAbbreviation(letters.AsSpan(0, length)))
            return true;
        for (var i = 2; i < length; i += 2)
            letters[i / 2] = letters[i];
        term.SetLength((length + 1) / 2);
        return true;
    }

    static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length % 2 == 0)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        }
        return true;
    }
}
