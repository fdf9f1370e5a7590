using System.Text.RegularExpressions;
using Advance.Parse;

namespace Advance.Formatting;

/// <summary>The comments in TOML front matter, which no longer have a place once its fields are in another order.</summary>
static partial class FrontMatterComments
{
    /// <summary>Their text, in order; none for JSON.</summary>
    public static IEnumerable<string> Of(string text, FrontMatterKind kind) =>
        kind != FrontMatterKind.Toml
            ? []
            : Parts()
                .Matches(text.ReplaceLineEndings("\n"))
                .Select(part => part.Groups["comment"].Value.TrimStart('#').Trim())
                .Where(comment => comment.Length > 0);

    // Strings are read too, because they may contain something that looks like a comment.
    [GeneratedRegex("(?<comment>#[^\n]*)|\"\"\"[\\s\\S]*?\"\"\"|'''[\\s\\S]*?'''|\"(?:\\\\.|[^\"\\\\\n])*\"|'[^'\n]*'")]
    private static partial Regex Parts();
}
