using Advance.Search.Analysis;

namespace Advance.Search.Ranking.Words;

/// <summary>
/// Words that ask and say nothing of the subject: what Lucene's list for its Snowball stemmers (<c>english_stop.txt</c>) has
/// beyond its short list for English, contractions left out. Documents keep them, for titles and phrases that are made of them;
/// queries drop them. <c>questions.js</c> is its twin.
/// </summary>
public static class QuestionWords
{
    public static IReadOnlySet<string> All { get; } = new HashSet<string>("""
        about above after again against all am any because been before being below between both cannot could did do does doing
        down during each few from further had has have having he her here hers herself him himself his how i its itself me
        more most my myself nor off once only other ought our ours ourselves out over own same she should so some than theirs
        them themselves those through too under until up very we were what when where which while who whom why would you your
        yours yourself yourselves
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>The tokens without question words; all of them if there is nothing else.</summary>
    /// <param name="text">A word that ends with it is unfinished, and may become another.</param>
    public static IReadOnlyList<Token> LeaveOut(IReadOnlyList<Token> tokens, string text)
    {
        List<Token> rest = [.. tokens.Where(token => token.End == text.Length || !All.Contains(token.Word.Surface))];
        return rest.Count == 0 ? tokens : rest;
    }
}
