using static Advance.Search.Ranking.Queries.QuerySyntax;

namespace Advance.Search.Ranking.Queries;

/// <summary>
/// Parses what people type: words, "a phrase", -without, title:word, author:"two words", year:2021..2022. Nothing is an error:
/// anything that isn't a clause is words. <c>query.js</c> is its twin.
/// </summary>
public static class QueryParser
{
    /// <summary>
    /// A query with more words than this was pasted, not typed: its quotes and dashes are ordinary punctuation. The same as in
    /// <c>query.js</c>.
    /// </summary>
    const int MaxTypedWords = 32;

    public static ParsedQuery Parse(string text)
    {
        if (IsProse(text))
            return new ParsedQuery(text, []);
        var clauses = new List<QueryClause>();
        var words = text.ToCharArray();
        for (var start = 0; start < text.Length; )
        {
            if (IsSpace(text[start]))
            {
                start++;
                continue;
            }
            var end = EndOfWord(text, start);
            if (ClauseAt(text, start) is { } clause)
            {
                end = clause.End;
                Array.Fill(words, ' ', start, end - start);
                if (!clause.Text.All(IsSpace))
                    clauses.Add(clause);
            }
            else if (IsIgnored(text.AsSpan(start, end - start)))
            {
                Array.Fill(words, ' ', start, end - start);
            }
            start = end;
        }
        return new ParsedQuery(new string(words), clauses);
    }

    /// <summary>The clause that begins here, where a word could begin; null for a word.</summary>
    static QueryClause? ClauseAt(string text, int start)
    {
        var at = start;
        while (at < text.Length && IsIgnoredBefore(text[at]))
            at++;
        var isWithout = IsWithoutAt(text, at);
        if (isWithout)
            at++;
        var field = FieldAt(text, at);
        if (field is not null)
            at += field.Length + 1;
        if (at == text.Length)
            return null;

        var isQuoted = IsQuote(text[at]);
        if (!isQuoted && !isWithout && field is null)
            return null;
        var (from, to, end) = isQuoted ? Quoted(text, at) : (at, EndOfWord(text, at), EndOfWord(text, at));
        var value = text[from..to];
        if (field == QueryFields.Year && YearRange.Parse(value) is null && !value.All(IsSpace))
            return null;
        return new QueryClause(field, value, isQuoted, isWithout, to == text.Length, start, end);
    }

    /// <summary>
    /// A minus right before something, with a space before it: not the hyphen of co-production, and not a dash.
    /// </summary>
    static bool IsWithoutAt(string text, int at) =>
        at + 1 < text.Length
        && IsMinus(text[at])
        && !IsMinus(text[at + 1])
        && !IsSpace(text[at + 1])
        && (at == 0 || IsSpace(text[at - 1]) || IsIgnoredBefore(text[at - 1]));

    static string? FieldAt(string text, int at) =>
        QueryFields.All.FirstOrDefault(name =>
            at + name.Length + 1 < text.Length
            && text[at + name.Length] == ':'
            && !IsSpace(text[at + name.Length + 1])
            && string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        );

    /// <summary>
    /// Where the quoted text begins and ends, and where the text after it begins. Unclosed quotes are closed at the end.
    /// </summary>
    static (int From, int To, int End) Quoted(string text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (IsQuote(text[i]))
                return (open + 1, i, i + 1);
        }
        return (open + 1, text.Length, text.Length);
    }

    static bool IsProse(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MaxTypedWords;

    static int EndOfWord(string text, int start)
    {
        while (start < text.Length && !IsSpace(text[start]))
            start++;
        return start;
    }
}
