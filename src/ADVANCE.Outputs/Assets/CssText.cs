using System.Text;

namespace Advance.Assets;

/// <summary>
/// Minifies a style sheet: removes comments and insignificant white space (CSS Syntax 3, section 4). Rules and values stay as
/// written, except for a zero before a decimal point; <see cref="CssNames"/> shortens names.
/// </summary>
public static class CssText
{
    public static string Minify(string css)
    {
        var text = new StringBuilder(css.Length);
        var spaced = false;
        var depth = 0;
        for (var i = 0; i < css.Length; )
        {
            var end = EndOfToken(css, i);
            if (char.IsWhiteSpace(css[i]) || IsComment(css, i))
            {
                spaced = true;
            }
            else if (css[i] == '>' || (depth == 0 && css[i] is '+' or '~' && IsInSelector(css, i)))
            {
                text.Append(css[i]);
                spaced = false;
                for (; end < css.Length && char.IsWhiteSpace(css[end]); end++)
                    ;
            }
            else
            {
                if (spaced && text.Length > 0 && !Closes(text[^1]) && !Opens(css[i]))
                    text.Append(' ');
                spaced = false;
                depth += css[i] switch
                {
                    '(' => 1,
                    ')' => -1,
                    _ => 0,
                };
                if (css[i] == '}' && text.Length > 0 && text[^1] == ';')
                    text.Length--;
                if (!IsNoughtBeforePoint(css, i))
                    text.Append(css, i, end - i);
            }
            i = end;
        }
        return text.ToString();
    }

    // A space before a colon or a bracket is significant (`a :hover`, `and (`), and so are those around + and - (`calc()`).
    static bool Closes(char c) => c is '{' or '}' or ';' or ',' or ':' or '(' or '[';

    static bool Opens(char c) => c is '{' or '}' or ';' or ',' or ')' or ']' or '!';

    // Text that ends in a brace is a selector or a condition; otherwise it's a value, in which these operators need their
    // spaces.
    static bool IsInSelector(string css, int at) => css.IndexOfAny(['{', '}', ';'], at) is var end and >= 0 && css[end] == '{';

    static bool IsNoughtBeforePoint(string css, int at) =>
        css[at] == '0'
        && at + 2 < css.Length
        && css[at + 1] == '.'
        && char.IsAsciiDigit(css[at + 2])
        && (
            at == 0
            || css[at - 1] is ' ' or ':' or ',' or '(' or '\n' or '/' or '*'
            || (css[at - 1] == '-' && at > 1 && css[at - 2] is ' ' or ':' or ',' or '(')
        );

    internal static bool IsComment(string css, int at) => css[at] == '/' && at + 1 < css.Length && css[at + 1] == '*';

    /// <summary>
    /// The position after a comment, a string, an escape or an unquoted address; for anything else, one character on.
    /// </summary>
    internal static int EndOfToken(string css, int at)
    {
        if (IsComment(css, at))
            return After(css, "*/", at + 2);
        if (css[at] == '\\')
            return Math.Min(css.Length, at + 2);
        if (css[at] is '"' or '\'')
            return EndOfString(css, at);
        if (string.CompareOrdinal(css, at, "url(", 0, 4) == 0 && at + 4 < css.Length && css[at + 4] is not ('"' or '\''))
            return After(css, ")", at + 4);
        return at + 1;
    }

    static int EndOfString(string css, int at)
    {
        for (var i = at + 1; i < css.Length; i++)
        {
            if (css[i] == '\\')
                i++;
            else if (css[i] == css[at])
                return i + 1;
        }
        return css.Length;
    }

    static int After(string css, string end, int from) =>
        css.IndexOf(end, from, StringComparison.Ordinal) is var found and >= 0 ? found + end.Length : css.Length;
}
