using static Advance.Benchmarks.Scaling.Construct;

namespace Advance.Benchmarks.Scaling.Constructs;

/// <summary>Blocks of Markdown: headings, lists, tables and anything else that begins a line.</summary>
static class Blocks
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        Repeated("blocks/paragraphs", "Words of a paragraph.\n\n"),
        Repeated("blocks/one long line", "words and words "),
        Repeated("blocks/lines of one paragraph", "words\n"),
        Repeated("blocks/one word without a space", "abcdefghij"),
        Repeated("blocks/headings, all equal", "## Same\n\n"),
        Repeated("blocks/headings, equal but for their case", "## Same\n\n## SAME\n\n## sAmE\n\n"),
        Repeated("blocks/headings, all empty", "##\n\n"),
        Body("blocks/headings, numbered as their ids are", bytes =>
            Count(n => n % 2 == 0 ? "## a\n\n" : $"## a-{n / 2}\n\n", bytes)
        ),
        Repeated("blocks/headings, underlined", "Same\n----\n\n"),
        Repeated("blocks/headings of signs", "## !!!\n\n"),
        Body("blocks/one heading of many words", bytes => "## " + Repeat("word ", bytes)),
        Repeated("blocks/fences, each closed", "```js\nx\n```\n\n"),
        Repeated("blocks/fences, never closed", "```\n\n~~~~\n"),
        Body("blocks/fences of growing length", bytes => Count(n => new string('`', 3 + n) + "\n", bytes)),
        Repeated("blocks/code by indentation", "    x = 1\n\ntext\n\n"),
        Body("blocks/quotes, ever deeper", bytes => Count(n => new string('>', n % 90) + " a\n", bytes)),
        Repeated("blocks/quotes, one line of marks", "> "),
        Repeated("blocks/quotes, each a line", "> a\n\n"),
        Repeated("blocks/quotes with lazy lines", "> a\nb\n\n"),
        Body("blocks/lists, ever deeper", bytes => Count(n => new string(' ', 2 * (n % 45)) + "- a\n", bytes)),
        Repeated("blocks/lists, one line of marks", "- "),
        Repeated("blocks/lists, tight", "- item\n"),
        Repeated("blocks/lists, loose", "- item\n\n"),
        Repeated("blocks/lists, of marks that change", "- a\n* b\n+ c\n"),
        Body("blocks/lists, ordered", bytes => Count(n => $"{n}. item\n", bytes)),
        Repeated("blocks/lists, of tasks", "- [ ] do\n- [x] done\n"),
        Repeated("blocks/lists, typed", "• one\n• two\n\n"),
        Repeated("blocks/definition lists", "Term\n:   What it is\n\n"),
        Repeated("blocks/definition lists, one term", ":   What it is\n\n", before: "Term\n"),
        Repeated("blocks/rules", "---\n\n"),
        Repeated("blocks/tables, one with many rows", "| a | b |\n", before: "| a | b |\n|---|---|\n"),
        Body("blocks/tables, one with many columns", bytes =>
            "|" + Repeat("a|", bytes / 3) + "\n|" + Repeat("-|", bytes / 3) + "\n|" + Repeat("b|", bytes / 3) + "\n"
        ),
        Body("blocks/tables, wide head and short rows", bytes =>
            "|" + Repeat("a|", bytes / 4) + "\n|" + Repeat("-|", bytes / 4) + "\n" + Repeat("|b|\n", bytes / 2)
        ),
        Repeated("blocks/tables, many", "|a|b|\n|-|-|\n|c|d|\n\n"),
        Repeated("blocks/tables, of empty cells", "|||\n", before: "|||\n|-|-|\n"),
        Repeated("blocks/pipes without a table", "a | b "),
        Repeated("blocks/pipes in lines without a table", "a | b | c\n"),
        Repeated("blocks/rows without dashes", "| a | b |\n"),
        Repeated("blocks/lines that nearly underline a table", "|-|-\n"),
        Repeated("blocks/spaces", " "),
        Repeated("blocks/tabs", "\t"),
        Repeated("blocks/blank lines", "\n"),
        Repeated("blocks/spaces between words", "a" + new string(' ', 40)),
        Repeated("blocks/bold lines", "**Bold**\n\ntext\n\n"),
        Repeated("blocks/pictures with captions", "![a](/x.png \"c\")\n\n"),
        Repeated("blocks/reference definitions", "[a]: /b\n"),
        Body("blocks/reference definitions, each another", bytes => Count(n => $"[a{n}]: /b\n", bytes)),
        Repeated("blocks/reference definitions, broken", "[a]: <b\n"),
        Repeated("blocks/reference definitions, title never closed", "[a]: /b \"c\n"),
        Repeated("blocks/reference definitions, in paragraphs", "[a]: /b\n[c]: /d\n\n"),
        Body("blocks/reference definitions, on two lines each", bytes => Count(n => $"[a{n}]:\n/b\n", bytes)),
        Body("blocks/tables, a paragraph that may be one", bytes => "|" + Repeat("a |", bytes)),
        Body("blocks/tables, a paragraph of two lines that may be one", bytes =>
            "|" + Repeat("a |", bytes / 2) + "\n|" + Repeat(" ", bytes / 2) + "|"
        ),
        Body("blocks/tables, dashes after many spaces", bytes => "| a | b |\n| c | d |\nx" + Repeat(" ", bytes) + "y"),
        Repeated("blocks/conflict marks", "<<<<<<< a\n=======\n"),
    ];
}
