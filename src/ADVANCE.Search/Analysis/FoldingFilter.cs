using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.TokenAttributes;

namespace Advance.Search.Analysis;

/// <summary>
/// Replaces accented Latin letters and ligatures by plain letters (café, Łódź, œuvre) and drops invisible characters: combining
/// accents, soft hyphens, joiners. The table is that of Lucene's <see cref="ASCIIFoldingFilter"/>, limited to the letters of
/// living languages, so that <c>folding.js</c> can do the same in a few lines. Expects lower case.
/// </summary>
public sealed class FoldingFilter : TokenFilter
{
    readonly ICharTermAttribute term;
    readonly string kept;
    char[] folded = new char[64];

    /// <param name="kept">Letters that a language leaves unchanged.</param>
    public FoldingFilter(TokenStream input, string kept = "")
        : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        this.kept = kept;
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        var length = term.Length;
        if (!term.Buffer.AsSpan(0, length).ContainsAnyExceptInRange('\0', '\x7f'))
            return true;

        if (folded.Length < 4 * length)
            folded = new char[4 * length];
        var end = 0;
        for (var i = 0; i < length; i++)
        {
            var letter = term.Buffer[i];
            if (IsInvisible(letter))
                continue;
            if (!IsFolded(letter) || kept.Contains(letter))
            {
                folded[end++] = letter;
                continue;
            }
            var next = ASCIIFoldingFilter.FoldToASCII(term.Buffer, i, folded, end, 1);
            for (; end < next; end++)
                folded[end] = char.ToLowerInvariant(folded[end]);
        }
        term.CopyBuffer(folded, 0, end);
        return true;
    }

    /// <summary>
    /// Latin-1 and Latin Extended-A, Romanian, Latin Extended Additional (Vietnamese, Welsh), curly apostrophes.
    /// </summary>
    static bool IsFolded(char c) =>
        c
            is (>= '\u00C0' and <= '\u017F')
                or (>= '\u0218' and <= '\u021B')
                or (>= '\u1E00' and <= '\u1E99')
                or (>= '\u1EA0' and <= '\u1EF9')
                or '\u2018'
                or '\u2019';

    static bool IsInvisible(char c) =>
        c is (>= '\u0300' and <= '\u036F') or '\u00AD' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
