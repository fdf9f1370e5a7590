using static Advance.Benchmarks.Scaling.Construct;

namespace Advance.Benchmarks.Scaling.Constructs;

/// <summary>Front matter and data files.</summary>
static class FrontMatter
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        Fields("fields/unknown keys", bytes => Count(n => $"key{n}: a\n", bytes), size: 180),
        Fields("fields/keys that are nearly known", bytes => Count(n => $"topic{n}: a\n", bytes), size: 180),
        Fields("fields/one key again and again", bytes => Repeat("slug: a\n", bytes)),
        Fields("fields/topics", bytes => "topics:\n" + Count(n => $"  - topic {n}\n", bytes), size: 250),
        Fields("fields/topics, all equal", bytes => "topics:\n" + Repeat("  - topic\n", bytes), size: 250),
        Fields("fields/topics in one line", bytes => "topics: [" + Count(n => $"a{n}, ", bytes) + "]\n", size: 250),
        Fields("fields/topics in one text", bytes => "topics: " + Count(n => $"a{n}, ", bytes) + "\n", size: 2_400),
        Fields("fields/authors", bytes => "authors:\n" + Count(n => $"  - author {n}\n", bytes), size: 8_000),
        Fields(
            "fields/related items that are missing",
            bytes => "related:\n" + Count(n => $"  - item-{n}\n", bytes),
            size: 8_000
        ),
        Fields("fields/old addresses", bytes => "redirect_from:\n" + Count(n => $"  - /old/{n}/\n", bytes), size: 10_000),
        Fields("fields/old addresses, all equal", bytes => "redirect_from:\n" + Repeat("  - /old/\n", bytes), size: 8_000),
        Fields(
            "fields/old addresses, each below the last",
            bytes => "redirect_from:\n" + Count(n => $"  - /{Repeat("a/", 2 * n)}\n", bytes),
            size: 10_000
        ),
        Fields("fields/one long value", bytes => "content_note: " + Repeat("word ", bytes) + "\n", size: 2_400),
        Fields("fields/one long value of one word", bytes => "content_note: " + new string('a', bytes) + "\n", size: 2_400),
        Fields("fields/one value of many lines", bytes => "content_note: |\n" + Repeat("  word\n", bytes), size: 2_400),
        Fields("fields/one folded value", bytes => "content_note: >\n" + Repeat("  word\n", bytes), size: 2_400),
        Fields("fields/one quoted value", bytes => "content_note: \"" + Repeat("\\t ", bytes) + "\"\n", size: 2_400),
        Fields("fields/a long title", bytes => "xref: " + Repeat("a-", bytes) + "\n", size: 2_400),
        Fields("fields/a long slug", bytes => "slug: " + Repeat("ab", bytes) + "\n", size: 2_400),
        Fields("fields/a long summary in Markdown", bytes => "content_note: \"" + Repeat("[a](", bytes) + "\"\n", size: 2_400),
        Fields("fields/stars in a summary", bytes => "description: \"" + Repeat("**a ", bytes) + "\"\n", size: 2_400),
        Fields("fields/comments", bytes => Repeat("# a\n", bytes)),
        Fields("fields/values cut off by comments", bytes => "notes:\n" + Repeat("  - a #1\n", bytes), size: 8_000),
        Fields("fields/lists, opened", bytes => "topics: " + Repeat("[", bytes) + "\n"),
        Fields("fields/lists in lists", bytes => Count(n => new string(' ', n % 900) + "-\n", bytes)),
        Fields("fields/groups, opened", bytes => "image: " + Repeat("{a: ", bytes) + "\n"),
        Fields("fields/groups in groups", bytes => Count(n => new string(' ', n) + $"a{n}:\n", bytes)),
        Fields("fields/lists of dashes in a line", bytes => "topics:\n  " + Repeat("- ", bytes) + "\n"),
        Fields("fields/anchors", bytes => Count(n => $"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n", bytes)),
        Fields("fields/question marks", bytes => Repeat("? ", bytes) + "\n"),
        Fields("fields/quotation marks, opened", bytes => "slug: \"" + Repeat("a\n ", bytes) + "\n"),
        Fields("fields/tight dashes", bytes => "notes: [" + Repeat("-a, ", bytes) + "]\n", size: 8_000),
        new("fields/front matter never closed", 120_000, bytes => [("input/news/item.md", "---\n" + Repeat("a: b\n", bytes))]),
        new("data/keys of a folder", 180, bytes =>
            [("input/news/_directory.yml", Count(n => $"key{n}: a\n", bytes)), ("input/news/item.md", Item("", "Text."))]
        ),
        new("data/folders, ever deeper", 40, count =>
            Enumerable
                .Range(1, count)
                .SelectMany(n =>
                    new[]
                    {
                        ($"input/news/{Repeat("a/", 2 * n)}_directory.yml", "topics: a\n"),
                        ($"input/news/{Repeat("a/", 2 * n)}i.md", Item($"slug: s{n}\n", "Text.")),
                    }
                )
        ),
        new("data/helplines", 100_000, bytes =>
            [
                (
                    "input/_helplines.yml",
                    Count(
                        n =>
                            $"- service: Line {n}\n  number: \"+44808{n:0000000}\"\n  display: 0808 {n:0000000}\n  for: "
                            + "harmed\n  nation: uk\n  checked: 2026-01-01\n",
                        bytes
                    )
                ),
                ("input/news/item.md", Item("", "Text.")),
            ]
        ),
        new("data/helplines with a long note", 2_400, bytes =>
            [
                (
                    "input/_helplines.yml",
                    "- service: Line\n  number: \"+448082000247\"\n  display: 0808 200 0247\n  for: harmed\n  nation: uk\n  "
                        + $"note: {Repeat("020 7946 0018 ", bytes)}\n  checked: 2026-01-01\n"
                ),
                ("input/news/item.md", Item("", "Text.")),
            ]
        ),
        new("data/expectations of the search", 20_000, bytes =>
            [
                ("input/_search.yml", Count(n => $"- query: words {n}\n  finds: news/item\n", bytes)),
                ("input/news/item.md", Item("", "Text.")),
            ]
        ),
        new("data/authors of a paper", 240_000, bytes =>
            Paper(
                "{\"title\":\"A paper\",\"type\":\"article-journal\",\"issued\":{\"date-parts\":[[2024]]},\"author\":["
                    + Count(n => $"{{\"family\":\"Author{n}\",\"given\":\"A. B.\"}},", bytes)
                    + "{\"family\":\"Last\"}]}"
            )
        ),
        new("data/a long title of a paper", 240_000, bytes =>
            Paper(
                $"{{\"title\":\"{Repeat("<i>a</i> {B} $c ", bytes)}\",\"type\":\"article-journal\","
                    + "\"issued\":{\"date-parts\":[[2024]]},\"author\":[{\"family\":\"Last\"}]}"
            )
        ),
        new("data/a long abstract of a paper", 240_000, bytes =>
            Paper(
                $"{{\"title\":\"A paper\",\"abstract\":\"{Repeat("<p>word ", bytes)}\",\"type\":\"article-journal\","
                    + "\"issued\":{\"date-parts\":[[2024]]},\"author\":[{\"family\":\"Last\"}]}"
            )
        ),
        new("data/JSON keys", 1_000, bytes => Paper("{" + Count(n => $"\"k{n}\":1,", bytes) + "\"title\":\"A paper\"}")),
        new("data/JSON, one key again and again", 240_000, bytes =>
            Paper("{" + Repeat("\"k\":1,", bytes) + "\"title\":\"A paper\"}")
        ),
        new("data/JSON lists, opened", 240_000, bytes => Paper("{\"title\":" + Repeat("[", bytes))),
        new("data/JSON groups, opened", 240_000, bytes => Paper(Repeat("{\"a\":", bytes))),
        new("data/JSON in one line", 240_000, bytes => Paper("{\"title\":[" + Repeat("1,", bytes) + "1]}")),
        new("data/JSON that breaks at its end", 240_000, bytes => Paper("{\"title\":\"" + Repeat("é", bytes / 2) + "\"")),
        new("data/settings that are unknown", 1_000, bytes =>
            [
                ("statiq.json", "{\"Host\":\"a.example\"," + Count(n => $"\"Setting{n}\":1,", bytes) + "\"PageSize\":10}"),
                ("input/news/item.md", Item("", "Text.")),
            ]
        ),
        new("data/severities that are unknown", 1_000, bytes =>
            [
                ("statiq.json", "{\"Host\":\"a.example\",\"Severities\":{" + Count(n => $"\"ADX{n}\":\"error\",", bytes) + "}}"),
                ("input/news/item.md", Item("", "Text.")),
            ]
        ),
        new("data/sections", 1_000, bytes =>
            [
                ("statiq.json", "{\"Host\":\"a.example\",\"Sections\":{" + Count(n => $"\"s{n}\":\"news\",", bytes) + "}}"),
                ("input/news/item.md", Item("", "Text.")),
            ]
        ),
        new("data/languages", 240_000, bytes =>
            [
                ("statiq.json", "{\"Host\":\"a.example\",\"Languages\":[" + Repeat("\"cy\",", bytes) + "\"cy\"]}"),
                ("input/news/item.md", Item("", "Text.")),
            ]
        ),
        new("data/kinds of file", 240_000, bytes =>
            [
                ("statiq.json", "{\"Host\":\"a.example\",\"FileTypes\":[" + Count(n => $"\".x{n}\",", bytes) + "\".pdf\"]}"),
                ("input/news/item.md", Item("", "Text.")),
            ]
        ),
    ];

    static IEnumerable<(string, string)> Paper(string record) =>
        [
            (
                "input/publications/paper.md",
                "---\ntitle: A paper\ndate: 2024-01-02\nsummary: A summary that is long enough for lists, feeds and "
                    + "results.\n---\nText.\n"
            ),
            ("input/publications/_paper.json", record),
        ];
}
