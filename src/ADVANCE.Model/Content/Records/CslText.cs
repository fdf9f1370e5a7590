using System.Net;
using System.Text.RegularExpressions;

namespace Advance.Content.Records;

/// <summary>
/// Titles as in CSL-JSON: plain text, with tags for italics, bold, subscript and superscript, small capitals and words whose
/// case must not change (CSL-JSON, "HTML-like formatting tags").
/// </summary>
public static partial class CslText
{
    /// <summary>Without tags; text that only looks like a tag stays.</summary>
    public static string Plain(string marked) =>
        marked.Contains('<', StringComparison.Ordinal) ? Tag().Replace(marked, "") : marked;

    /// <summary>
    /// The text as publishers deposit it (entities, JATS and HTML tags, line ends) in CSL's form; unknown tags are removed.
    /// </summary>
    public static string Canonical(string deposited)
    {
        var text = AnyTag()
            .Replace(deposited, tag => tag.Groups[2].Value.ToLowerInvariant() switch
                {
                    "i" or "em" or "italic" => $"<{tag.Groups[1].Value}i>",
                    "b" or "strong" or "bold" => $"<{tag.Groups[1].Value}b>",
                    "sub" => $"<{tag.Groups[1].Value}sub>",
                    "sup" => $"<{tag.Groups[1].Value}sup>",
                    _ => "",
                });
        // Some publishers escape twice.
        return Blank().Replace(WebUtility.HtmlDecode(WebUtility.HtmlDecode(text)), " ").Trim();
    }

    [GeneratedRegex(@"</?(?:i|b|sub|sup|sc)>|<span(?:\s[^<>]*)?>|</span>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"<(/?)(?:\w+:)?([A-Za-z]\w*)(?:\s[^<>]*)?/?>")]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
