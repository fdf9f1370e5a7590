using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Advance.Data;

/// <summary>
/// A quoted text that continues at the beginning of a line. Hugo accepts it; YAML requires a space there (YAML 1.2.2, 7.3.1).
/// </summary>
static partial class ContinuedQuote
{
    /// <summary>The mistake at the first such line; null if the quotation mark is never closed.</summary>
    /// <param name="text">The whole YAML.</param>
    /// <param name="at">Where the text is opened, or later on its line.</param>
    public static YamlMistake? In(string text, Mark at)
    {
        var lines = text.Split('\n');
        var row = (int)at.Line - 1;
        if (row >= lines.Length || Opening().Match(lines[row]) is not { Success: true } opening)
            return null;
        var quote = opening.Groups["quote"];
        if (IsClosed(lines[row].AsSpan(quote.Index + 1), quote.Value[0]) is not null)
            return null;
        var atStart = -1;
        for (var next = row + 1; next < lines.Length; next++)
        {
            if (Field().IsMatch(lines[next]))
                return null;
            if (atStart < 0 && lines[next] is [not (' ' or '\t'), ..])
                atStart = next;
            if (IsClosed(lines[next], quote.Value[0]) is not { } isWhole)
                continue;
            return isWhole && atStart >= 0
                ? new YamlMistake(
                    atStart + 1,
                    1,
                    "This line belongs to the text in quotation marks that begins on the "
                        + $"line{(atStart == row + 1 ? "" : "s")} above. Begin it with two spaces."
                )
                : null;
        }
        return null;
    }

    /// <summary>Null if the text isn't closed on this line; otherwise true if nothing follows it.</summary>
    static bool? IsClosed(ReadOnlySpan<char> line, char quote)
    {
        for (var at = 0; at < line.Length; at++)
        {
            if (quote == '"' && line[at] == '\\')
                at++;
            else if (line[at] == quote && quote == '\'' && at + 1 < line.Length && line[at + 1] == quote)
                at++;
            else if (line[at] == quote)
                return line[(at + 1)..].Trim() is [] or ['#', ..];
        }
        return null;
    }

    [GeneratedRegex(@"^[\w -]+:\s+(?<quote>[""'])")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^[A-Za-z_][\w-]*:(\s|$)")]
    private static partial Regex Field();
}
