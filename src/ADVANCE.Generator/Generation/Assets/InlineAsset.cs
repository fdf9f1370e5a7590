using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Advance.Generation.Assets.Modules;

namespace Advance.Generation.Assets;

/// <summary>
/// A style sheet or a script that stands in the heads of pages: a browser paints, and a reader can leave, as soon as the
/// page is there. Each page that has it has the same text, so that one hash in the pages' policy allows it.
/// </summary>
public sealed partial record InlineAsset
{
    InlineAsset(string text)
    {
        Text = text;
        Source = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
    }

    /// <summary>What stands between the tags, to the letter: the policy holds it to that.</summary>
    public string Text { get; }

    /// <summary>How a policy names it: <c>'sha256-…'</c> (W3C, CSP Level 3, section 2.3.1, hash-source).</summary>
    public string Source { get; }

    /// <param name="css">As it is published: other files of the theme by <c>./NAME</c>, since all lie in one folder.</param>
    /// <param name="folder">The address of that folder as pages name it, with a slash at its end.</param>
    public static InlineAsset Style(string css, string folder) =>
        // What looks like an end tag would end the element; in CSS the backslash changes nothing (CSS Syntax 3, 4.3.7).
        new(
            SiblingOfStyle()
                .Replace(css, match => match.Groups["before"].Value + folder)
                .Replace("</", @"<\/", StringComparison.Ordinal)
        );

    /// <param name="script">A module, which names other files by addresses that hold on any page.</param>
    public static InlineAsset Script(string script) => new(ScriptInHtml.Escape(script));

    [GeneratedRegex("""(?<before>url\(["']?)\./""")]
    private static partial Regex SiblingOfStyle();
}
