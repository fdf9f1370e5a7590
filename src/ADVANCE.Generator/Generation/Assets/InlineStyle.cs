using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Advance.Generation.Assets;

/// <summary>
/// A style sheet that stands in the head of each page: a browser paints as soon as it has the page, and asks for nothing else
/// first. Each page has the same text, so that one hash in the pages' policy allows it.
/// </summary>
public sealed partial record InlineStyle
{
    /// <param name="css">As it is published: other files of the theme by <c>./NAME</c>, since all lie in one folder.</param>
    /// <param name="folder">The address of that folder as pages name it, with a slash at its end.</param>
    public InlineStyle(string css, string folder)
    {
        // What looks like an end tag would end the element; in CSS the backslash changes nothing (CSS Syntax 3, 4.3.7).
        Text = Sibling().Replace(css, match => match.Groups["before"].Value + folder).Replace("</", @"<\/", StringComparison.Ordinal);
        Source = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
    }

    /// <summary>What stands between the tags, to the letter: the policy holds it to that.</summary>
    public string Text { get; }

    /// <summary>How a policy names it: <c>'sha256-…'</c> (W3C, CSP Level 3, section 2.3.1, hash-source).</summary>
    public string Source { get; }

    [GeneratedRegex("""(?<before>url\(["']?)\./""")]
    private static partial Regex Sibling();
}
