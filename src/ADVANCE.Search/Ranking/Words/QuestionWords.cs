using Advance.Search.Analysis;

namespace Advance.Search.Ranking.Words;

/// <summary>
/// Drops question words from a query, because they say nothing about the subject. Documents keep them, for titles and phrases
/// that consist of them. <c>questions.js</c> is its twin.
/// </summary>
static class QuestionWords
{
    /// <summary>The tokens without question words; all of them if there are no others.</summary>
    /// <param name="text">A word that ends with it is unfinished, and may become another word.</param>
    /// <param name="questionWords">The question words of the language.</param>
    public static IReadOnlyList<Token> LeaveOut(IReadOnlyList<Token> tokens, string text, IReadOnlySet<string> questionWords)
    {
        List<Token> rest = [.. tokens.Where(token => token.End == text.Length || !questionWords.Contains(token.Word.Surface))];
        return rest.Count == 0 ? tokens : rest;
    }
}
