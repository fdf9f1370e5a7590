using System.Text;
using System.Text.RegularExpressions;

namespace Advance.Assets;

/// <summary>
/// Merges adjacent blocks of the same layer, as they occur when a sheet imports several files into one layer. The order of a
/// layer's rules doesn't depend on the number of blocks (CSS Cascade 5, section 6.4).
/// </summary>
static partial class CssLayers
{
    /// <param name="css">Minified CSS. Returned unchanged if its braces don't match.</param>
    public static string Join(string css)
    {
        var joined = new StringBuilder(css.Length);
        string? before = null;
        for (var at = 0; at < css.Length; )
        {
            var start = Start().Match(css, at) is { Success: true } match ? match : null;
            var end = EndOfStatement(css, at);
            if (end < 0)
                return css;
            var layer = start?.Groups["name"].Value;
            if (layer is not null && layer == before)
            {
                joined.Length--;
                joined.Append(css, at + start!.Length, end - at - start.Length);
            }
            else
            {
                joined.Append(css, at, end - at);
            }
            before = layer;
            at = end;
        }
        return joined.ToString();
    }

    /// <summary>The position after the rule or declaration that starts here; negative if it never ends.</summary>
    static int EndOfStatement(string css, int at)
    {
        var depth = 0;
        foreach (var match in Structure().EnumerateMatches(css, at))
        {
            var end = match.Index + match.Length;
            switch (css[match.Index])
            {
                case '{':
                    depth++;
                    break;
                case '}' when --depth <= 0:
                    return depth < 0 ? -1 : end;
                case ';' when depth == 0:
                    return end;
            }
        }
        return depth == 0 ? css.Length : -1;
    }

    [GeneratedRegex(@"\G@layer (?<name>[\w.-]+)\{")]
    private static partial Regex Start();

    /// <summary>A structural character, or something that may contain one without its meaning.</summary>
    [GeneratedRegex(
        """
            "(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^"')]*\)|\\.|[{};]
            """,
        RegexOptions.Singleline
    )]
    private static partial Regex Structure();
}
