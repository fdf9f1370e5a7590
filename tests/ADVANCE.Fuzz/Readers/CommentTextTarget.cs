using System.Text;
using Advance.Fuzz.Oracles;
using Advance.Reports;

namespace Advance.Fuzz.Readers;

/// <summary>Text by strangers in a comment on GitHub: shown as written, and nothing more.</summary>
sealed class CommentTextTarget : Target
{
    public override string Name => "comment-text";
    public override int Budget => 4000;
    public override int Longest => 1200;
    public override IReadOnlyList<string> Words { get; } =
    [
        "@octocat",
        "#1",
        "GH-1",
        "o/r#1",
        "https://x.example",
        "www.x.example",
        "![x](y)",
        "[x](y)",
        "<b>",
        "`",
        "``",
        "|",
        "*",
        "_",
        "~",
        "$",
        "\\",
        "&amp;",
        ":smile:",
        "a@b.example",
        "0123456789012345678901234567890123456789",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [Bytes("Words with *signs*, `code` and [links](https://x.example)."), Bytes("@octocat sees #1 and GH-1"), Bytes("``x`")];

    public override string Run(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        CommentPromises.Hold($"- {MarkdownText.Of(text)}\n- {MarkdownText.Code(text)}\n- {MarkdownText.Quote(text)}\n", text);
        return string.Concat(
            MarkdownText.Of(text).Where(letter => !char.IsAsciiLetterOrDigit(letter)).Distinct().Order().Take(12)
        );
    }
}
