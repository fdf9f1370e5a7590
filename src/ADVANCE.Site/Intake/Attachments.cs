using System.Text.RegularExpressions;

namespace Advance.Intake;

/// <summary>
/// Pictures that were dropped into a form: GitHub keeps them, and the text has their addresses. They are named and never fetched.
/// </summary>
static partial class Attachments
{
    /// <summary>The text without pictures of other sites, and their addresses in order.</summary>
    public static (string Text, IReadOnlyList<string> Addresses) TakeFrom(string text)
    {
        var addresses = new List<string>();
        var rest = Form()
            .Replace(text, match =>
            {
                addresses.Add(match.Groups["address"].Value);
                return "";
            });
        return (addresses.Count == 0 ? text : BlankLines().Replace(rest, "\n\n").Trim(), addresses);
    }

    /// <summary>
    /// As GitHub writes them: <c>![words](https://…)</c>, or an <c>img</c> element with a size. So too a bare address of its
    /// store.
    /// </summary>
    [GeneratedRegex(
        """!\[[^\]\n]*\]\(<?(?<address>https?://[^\s)>]+)>?(?:\s+"[^"\n]*")?\)"""
            + """|<img\b[^<>\n]*?\bsrc\s*=\s*["'](?<address>https?://[^"'\s>]+)["'][^<>\n]*>"""
            + """|(?<![(\["'<\w/])(?<address>https://github\.com/user-attachments/(?:assets|files)/[\w./-]+)""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Form();

    [GeneratedRegex(@"\n[ \t]*\n(?:[ \t]*\n)+")]
    private static partial Regex BlankLines();
}
