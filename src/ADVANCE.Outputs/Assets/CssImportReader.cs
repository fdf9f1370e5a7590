namespace Advance.Assets;

/// <summary>
/// Finds the <c>@import</c> rules of a style sheet, ignoring strings and comments that look like them (CSS Syntax 3).
/// </summary>
static class CssImportReader
{
    public static IReadOnlyList<CssImport> Read(string css)
    {
        var found = new List<CssImport>();
        var isLate = false;
        for (var at = 0; at < css.Length; )
        {
            var next = SkipSpace(css, at);
            if (next > at)
            {
                at = next;
                continue;
            }
            var end = EndOfStatement(css, at, out var isBlock);
            if (!isBlock && StartsWith(css, at, "@import") && Prelude(css, at, end, isLate) is { } import)
                found.Add(import);
            else if (isBlock || !(StartsWith(css, at, "@charset") || StartsWith(css, at, "@layer")))
                isLate = true;
            at = end;
        }
        return found;
    }

    static CssImport? Prelude(string css, int start, int end, bool isLate)
    {
        var at = SkipSpace(css, start + "@import".Length);
        var close = end > start && css[end - 1] == ';' ? end - 1 : end;
        if (Address(css, ref at, close) is not { } address)
            return null;
        at = SkipSpace(css, at);
        string? layer = null,
            supports = null;
        if (Function(css, ref at, close, "layer") is { } named)
            layer = named;
        else if (StartsWith(css, at, "layer") && (at + 5 >= close || !IsNamePart(css[at + 5])))
        {
            layer = "";
            at = SkipSpace(css, at + "layer".Length);
        }
        if (Function(css, ref at, close, "supports") is { } condition)
            supports = condition;
        return new CssImport(
            start,
            end,
            address,
            layer,
            supports,
            CssText.Minify(css[Math.Min(at, close)..close]).Trim(),
            isLate
        );
    }

    static string? Address(string css, ref int at, int close)
    {
        if (at >= close)
            return null;
        var start = at;
        at = CssText.EndOfToken(css, at);
        if (css[start] is '"' or '\'')
            return css[(start + 1)..(at - 1)];
        if (!StartsWith(css, start, "url("))
            return null;
        var inner = SkipSpace(css, start + 4);
        if (inner >= close)
            return null;
        if (css[inner] is '"' or '\'')
        {
            at = CssText.EndOfToken(css, inner);
            var quoted = css[(inner + 1)..(at - 1)];
            at = css.IndexOf(')', at) + 1;
            return quoted;
        }
        at = css.IndexOf(')', inner) + 1;
        return at == 0 ? null : css[inner..(at - 1)].Trim();
    }

    /// <summary>The text between a function's brackets, if there is a function with this name here; otherwise null.</summary>
    static string? Function(string css, ref int at, int close, string name)
    {
        if (!StartsWith(css, at, name + "("))
            return null;
        var start = at + name.Length + 1;
        var depth = 1;
        for (var i = start; i < close; i = CssText.EndOfToken(css, i))
        {
            depth += css[i] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (depth > 0)
                continue;
            at = SkipSpace(css, i + 1);
            return css[start..i].Trim();
        }
        return null;
    }

    static int EndOfStatement(string css, int at, out bool isBlock)
    {
        isBlock = false;
        var depth = 0;
        while (at < css.Length)
        {
            var c = css[at];
            at = CssText.EndOfToken(css, at);
            if (c is '{' or '(' or '[')
                depth++;
            if (c is '}' or ')' or ']')
                depth--;
            isBlock |= c == '{';
            if ((c == ';' && depth <= 0) || (c == '}' && depth <= 0))
                return at;
        }
        return at;
    }

    static int SkipSpace(string css, int at)
    {
        while (at < css.Length && (char.IsWhiteSpace(css[at]) || css[at] == '\uFEFF' || CssText.IsComment(css, at)))
            at = char.IsWhiteSpace(css[at]) || css[at] == '\uFEFF' ? at + 1 : CssText.EndOfToken(css, at);
        return at;
    }

    static bool StartsWith(string css, int at, string word) =>
        string.Compare(css, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '(';
}
