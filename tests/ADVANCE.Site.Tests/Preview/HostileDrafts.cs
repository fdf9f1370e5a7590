namespace Advance.Tests.Preview;

/// <summary>What a program sends for a draft of the editor when it means harm, or is broken.</summary>
static class HostileDrafts
{
    static readonly string Long = new('x', 300);

    public static readonly string[] Names =
    [
        $"input/news/{Long}.md",
        $"input/{Long}/x.md",
        string.Concat(Enumerable.Repeat("input/news/", 200)) + "x.md",
        $"input/news/{new string('漢', 100)}.md",
        "input/news/x\0.md",
        "input/news/x\n.md",
        "../x.md",
        "input/../../x.md",
        "input\\news\\x.md",
        "/input/news/x.md",
        "C:/x.md",
        "",
        "/",
        "input",
        "input/",
        "input/news/",
        "input/news/.md",
        "input/news/x",
        "input/news/x.exe",
        "input/news/launch.md/x.md",
        "input/news",
        "input/_headers",
        "input/.git/x.md",
        "input/news/con:.md",
        "statiq.json",
        "\uD800.md",
        "input/news/\uD800.md",
        "input/news/x.md ",
    ];

    static readonly string Deep = string.Concat(Enumerable.Repeat("{\"a\":", 100_000));

    // Whole bodies, and values in place of a text, a list and an object.
    public static readonly string[] Bodies =
    [
        "",
        " ",
        "null",
        "1",
        "\"x\"",
        "[]",
        "{",
        "{}",
        "{\"a\":1,\"a\":2}",
        "[1e999]",
        Deep,
        new string('[', 100_000),
        "\"\\ud800\"",
        "{\"\\ud800\":1}",
        "{\"path\":\"\\ud800\"}",
        "<x/>",
        "path=x&body=y",
        "\uFEFF{}",
        "{} {}",
        .. new[] { "1", "null", "true", "[]", "{}", "\"\\ud800\"", "\"\\u0000\"", "1e999", "-0", "[[[[]]]]" }.SelectMany(value =>
            new[]
            {
                $"{{\"path\":{value},\"frontMatter\":{{}},\"body\":\"\"}}",
                $"{{\"path\":\"input/news/x.exe\",\"frontMatter\":{value},\"body\":\"\"}}",
                $"{{\"path\":\"input/news/x.exe\",\"frontMatter\":{{}},\"body\":{value}}}",
                $"{{\"path\":\"input/news/x.exe\",\"frontMatter\":{{}},\"body\":\"\",\"pictures\":[{value}]}}",
                $"{{\"path\":\"input/news/x.exe\",\"frontMatter\":{{}},\"body\":\"\","
                    + $"\"pictures\":[{{\"path\":{value},\"content\":\"\"}}]}}",
                $"{{\"path\":\"input/news/x.exe\",\"frontMatter\":{{}},\"body\":\"\","
                    + $"\"pictures\":[{{\"path\":\"input/x.png\",\"content\":{value}}}]}}",
            }
        ),
    ];
}
