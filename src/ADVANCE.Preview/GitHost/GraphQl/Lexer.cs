using System.Globalization;
using System.Text;

namespace Advance.Preview.GitHost.GraphQl;

/// <summary>
/// Splits a GraphQL document into tokens (October 2021, section 2.1). Block strings, which only people write, aren't supported.
/// </summary>
sealed class Lexer(string text)
{
    int at;

    /// <exception cref="GraphQlException">The next character doesn't begin a token.</exception>
    public Token Next()
    {
        SkipIgnored();
        if (at == text.Length)
            return new Token(TokenKind.End, "", at);
        var start = at;
        return text[at] switch
        {
            '"' => new Token(TokenKind.Text, String(), start),
            '.' when text.AsSpan(at).StartsWith("...", StringComparison.Ordinal) => Punctuator(3),
            '!' or '$' or '(' or ')' or ':' or '=' or '@' or '[' or ']' or '{' or '|' or '}' => Punctuator(1),
            '-' or (>= '0' and <= '9') => Number(),
            '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Token(
                TokenKind.Name,
                While(c => c == '_' || char.IsAsciiLetterOrDigit(c))
            ),
            var other => throw Broken($"'{other}' doesn't begin anything in the query language"),
        };
    }

    public GraphQlException Broken(string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The query is invalid at character {at + 1}: {what}."));

    // Commas are white space, and a comment goes to the end of its line.
    void SkipIgnored()
    {
        for (; at < text.Length; at++)
        {
            if (text[at] == '#')
                at += text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var line ? line : text.Length - at - 1;
            else if (text[at] is not (' ' or '\t' or '\n' or '\r' or ',' or '\uFEFF'))
                return;
        }
    }

    Token Punctuator(int length) => Token(TokenKind.Punctuator, length);

    Token Number()
    {
        var length = While(c => char.IsAsciiDigit(c) || c is '-' or '+' or '.' or 'e' or 'E');
        var number = text.Substring(at, length);
        if (long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            return Token(TokenKind.Integer, length);
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? Token(TokenKind.Float, length)
            : throw Broken($"'{number}' isn't a number");
    }

    int While(Func<char, bool> belongs)
    {
        var end = at + 1;
        while (end < text.Length && belongs(text[end]))
            end++;
        return end - at;
    }

    Token Token(TokenKind kind, int length)
    {
        var token = new Token(kind, text.Substring(at, length), at);
        at += length;
        return token;
    }

    string String()
    {
        if (text.AsSpan(at).StartsWith("\"\"\"", StringComparison.Ordinal))
            throw Broken("block strings aren't supported here");
        var value = new StringBuilder();
        for (at++; at < text.Length && text[at] is not ('\n' or '\r'); at++)
        {
            if (text[at] == '"')
            {
                at++;
                return value.ToString();
            }
            value.Append(text[at] == '\\' ? Escaped() : text[at]);
        }
        throw Broken("a string has no end");
    }

    char Escaped()
    {
        at++;
        switch (at < text.Length ? text[at] : '\0')
        {
            case '"' or '\\' or '/':
                return text[at];
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u'
                when at + 4 < text.Length
                    && ushort.TryParse(
                        text.AsSpan(at + 1, 4),
                        NumberStyles.AllowHexSpecifier,
                        CultureInfo.InvariantCulture,
                        out var code
                    ):
                at += 4;
                return (char)code;
            default:
                throw Broken("a string has an unknown escape");
        }
    }
}
