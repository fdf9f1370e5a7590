using Advance.Search.Analysis;

namespace Advance.Search.Ranking.Words;

/// <summary>
/// Leaves words out of a query that ask and say nothing of the subject. Documents keep them, for titles and phrases that are
/// made of them. <c>questions.js</c> is its twin.
/// </summary>
static class QuestionWords
{
    /// <summary>The tokens without question words; all of them if there is nothing else.</summary>
    /// <param name="text">A word that ends with it is unfinished, and may become another.</param>
    /// <param name="questionWords">Those of the language.</param>
    public static IReadOnlyList<Token> LeaveOut(IReadOnlyList<Token> tokens, string text, IReadOnlySet<string> questionWords)
    {
        List<Token> rest = [.. tokens.Where(token => token.End == text.Length || !questionWords.Contains(token.Word.Surface))];
        return rest.Count == 0 ? tokens : rest;
    }
}
