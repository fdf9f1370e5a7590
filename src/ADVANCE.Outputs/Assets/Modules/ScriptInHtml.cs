using Acornima;

namespace Advance.Assets.Modules;

/// <summary>
/// Escapes a script so that it can be inline in a page: text like an end tag would end the element, and text like a comment
/// could hide the real end tag (HTML, section 4.12.1.3).
/// </summary>
static class ScriptInHtml
{
    public static string Escape(string script)
    {
        if (!Looks(script))
            return script;
        var edits = new TextEdits();
        try
        {
            new Parser(
                new ParserOptions { EcmaVersion = EcmaVersion.Latest, OnToken = (in Token token) => Escape(script, token, edits) }
            ).ParseModule(script);
        }
        catch (ParseErrorException)
        {
            // The mistake was reported, and the page has no script rather than one that ends too soon.
            return script.Replace("<", @"\x3C", StringComparison.Ordinal);
        }
        return Apart(edits.Apply(script));
    }

    static bool Looks(string text) =>
        text.Contains("<!--", StringComparison.Ordinal)
        || text.Contains("</script", StringComparison.OrdinalIgnoreCase)
        || text.Contains("<script", StringComparison.OrdinalIgnoreCase);

    static void Escape(string script, in Token token, TextEdits edits)
    {
        if (token.Kind is not (TokenKind.StringLiteral or TokenKind.Template or TokenKind.RegExpLiteral))
            return;
        for (var at = script.IndexOf('<', token.Start); at >= 0 && at < token.End; at = script.IndexOf('<', at + 1))
        {
            if (!Looks(script[at..Math.Min(token.End, at + "</script".Length)]))
                continue;
            // In a pattern the character may be part of a group, as in (?<!--), so only the next one can be escaped.
            if (token.Kind != TokenKind.RegExpLiteral)
                edits.Replace(at, at + 1, @"\x3C");
            else if (script[at + 1] == '!')
                edits.Replace(at + 2, at + 3, @"\x2D");
            else if (script[at + 1] == '/')
                edits.Replace(at + 1, at + 2, @"\x2F");
        }
    }

    // Elsewhere it's a comparison: a<!--b, a</script/.exec(b).
    static string Apart(string script) =>
        script
            .Replace("<!--", "< !--", StringComparison.Ordinal)
            .Replace("</script", "< /script", StringComparison.OrdinalIgnoreCase);
}
