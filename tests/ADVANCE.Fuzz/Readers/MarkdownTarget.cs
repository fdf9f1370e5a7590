using Advance.Fuzz.Sites;

namespace Advance.Fuzz.Readers;

/// <summary>A body, rendered for the page, feeds, the API and the twin.</summary>
sealed class MarkdownTarget : Target
{
    const string Path = "input/news/under-test.md";

    readonly Lazy<SmallSite> site = new(() => new());

    public override string Name => "markdown";
    public override string Extension => ".md";
    public override int Budget => 400;
    public override IReadOnlyList<string> Words { get; } =
    [
        "*[HTML]: Hyper",
        "HTML",
        "[^1]",
        "[^1]: note\n",
        "| a | b |\n|---|:-:|\n| 1 | 2 |\n",
        "- [ ] ",
        "- [x] ",
        "1. ",
        "> ",
        "```js\n",
        "~~~\n",
        "    ",
        "# ",
        "## ",
        "###### ",
        "---\n",
        "***",
        "**",
        "_",
        "~~",
        "~",
        "^",
        "==",
        "\\",
        "![",
        "[",
        "](",
        ")",
        "](../about.md#team)",
        "[a]: /x \"t\"\n",
        "[a][b]",
        "<https://x.example>",
        "<b>",
        "<!-- x -->",
        "https://www.example.org/",
        "www.example.org",
        "a@b.example",
        "Term\n:   meaning\n",
        "'quoted'",
        "\"quoted\"",
        "--",
        "...",
        "<<",
        ">>",
        "&amp;",
        "&#x41;",
        "  \n",
        "\\\n",
        "xref:first",
        "10.1000/x",
        "<details>",
        "{.class}",
        "{#id}",
        "$$",
        "[[wiki]]",
        ":smile:",
        "::: x\n",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [
            Bytes(
                "# One\n\nText with *emphasis*, **strength**, `code`, ~~gone~~, H~2~O and x^2^.\n\n## Two\n\n> A quotation\n> "
                    + "> within one\n\n1. First\n2. Second\n   - inner\n\n- [x] done\n- [ ] open\n"
            ),
            Bytes("| Group | Share |\n|:--|--:|\n| Men | 50% |\n| Women | `a\\|b` |\n\n+---+---+\n| a | b |\n+---+---+\n"),
            Bytes(
                "A note[^n], and another[^m].\n\n[^n]: The note, with a [link](../about.md).\n[^m]: Other.\n\n    Second "
                    + "paragraph.\n"
            ),
            Bytes("The HTML standard.\n\n*[HTML]: Hypertext Markup Language\n\nTerm\n:   Its meaning\n:   Another\n"),
            Bytes(
                "![A picture](x.png \"Title\")\n\n[A link](../about.md#team 'title') and <https://x.example/> and "
                    + "www.x.example and [ref][r] and [r].\n\n[r]: https://x.example/?a=b&c=d \"T\"\n"
            ),
            Bytes(
                "```js\nalert('<b>');\n```\n\n    indented\n\n~~~\nx\n~~~\n\n---\n\nLine  \nbreak\\\nother\n\n<div "
                    + "class=\"x\">HTML</div>\n\n<!-- comment -->\n"
            ),
            .. ContentSeeds
                .Files.Select(file =>
                    file.Text.Split("\n---\n") is [_, .. var rest] && rest.Length > 0
                        ? Bytes(string.Join("\n---\n", rest))
                        : Bytes("x")
                )
                .DistinctBy(Convert.ToHexString),
        ];

    public override string Run(byte[] input)
    {
        site.Value.Write(Path, [.. "---\ntitle: Under test\ndate: 2026-02-02\nsummary: A body.\n---\n"u8, .. input]);
        return site.Value.Shape(input);
    }
}
