using System.Text.RegularExpressions;

namespace Advance.Contributions.Intake;

/// <summary>
/// Pictures that were dropped into a form: GitHub stores them and adds their addresses to the text. They are listed, never
/// fetched.
/// </summary>
static partial class Attachments
{
    /// <summary>The text without pictures from other sites, and the addresses of these pictures in order.</summary>
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
    /// The forms that GitHub writes: <c>![words](https://…)</c>, an <c>img</c> element with a size, or a bare address of its
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
