using System.Text;

namespace Advance.Reports;

/// <summary>Text of strangers in a comment on GitHub: it must show as it was written, and call nobody.</summary>
static class MarkdownText
{
    /// <summary>
    /// The text on one line, with no markup, tag, link, mention or reference in it. GitHub looks for mentions and references
    /// in the finished page, so an entity is no help: a space without width stands behind their signs.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in text.ReplaceLineEndings(" "))
        {
            if (sign is '@' or '#') escaped.Append("&#").Append((int)sign).Append(";&#8203;");
            else if ("\\`*_{}[]()<>|!~&:".Contains(sign, StringComparison.Ordinal)) escaped.Append("&#").Append((int)sign).Append(';');
            // 'www.' and a dot would be made a link of.
            else if (sign == '.' && escaped.Length >= 3 && escaped.ToString(escaped.Length - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase)) escaped.Append("&#46;");
            else escaped.Append(sign);
        }
        return escaped.ToString();
    }
}
