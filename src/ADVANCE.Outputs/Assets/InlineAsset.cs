using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Advance.Assets.Modules;

namespace Advance.Assets;

/// <summary>
/// A style sheet or a script that is inline in the heads of pages: a browser can paint, and a reader can leave, as soon as the
/// page has arrived. It is the same text in every page, so that one hash in the pages' policy allows it.
/// </summary>
public sealed partial record InlineAsset
{
    InlineAsset(string text)
    {
        Text = text;
        Source = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
    }

    /// <summary>The exact text between the tags, whose hash is in the policy.</summary>
    public string Text { get; }

    /// <summary>Its source expression in a policy: <c>'sha256-…'</c> (W3C, CSP Level 3, section 2.3.1, hash-source).</summary>
    public string Source { get; }

    /// <param name="css">The CSS as published, which refers to other files of the theme as <c>./NAME</c>, because all are in
    /// one folder.</param>
    /// <param name="folder">The address of that folder as pages write it, with a trailing slash.</param>
    public static InlineAsset Style(string css, string folder) =>
        // Text like an end tag would end the element; in CSS a backslash there changes nothing (CSS Syntax 3, 4.3.7).
        new(
            SiblingOfStyle()
                .Replace(css, match => match.Groups["before"].Value + folder)
                .Replace("</", @"<\/", StringComparison.Ordinal)
        );

    /// <param name="script">A module, which refers to other files by addresses that work on any page.</param>
    public static InlineAsset Script(string script) => new(ScriptInHtml.Escape(script));

    [GeneratedRegex("""(?<before>url\(["']?)\./""")]
    private static partial Regex SiblingOfStyle();
}
