using System.Text;
using Advance.Diagnostics;

namespace Advance.Tests.Building;

/// <summary>How much one text may cost: beyond that there is a message, never a crash or a page of gigabytes.</summary>
public class TextLimitTests
{
    const string Front = "---\ntitle: Launch\ndate: 2022-06-01\nsummary: We begin.\n---\n";

    static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    static TestSite Site(string body) => TestSite.WithHost("").Write("input/news/a.md", Front + body);

    static string[] Codes(TestSite site) =>
        [
            .. site.Build(output: new Advance.Publish.NoOutput())
                .Diagnostics.Select(diagnostic => diagnostic.Rule.Code)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void A_text_of_five_hundred_kilobytes_is_accepted_and_one_byte_more_is_not()
    {
        var body = Repeat("Words of a text.\n\n", 27_000);
        var text = Front + body + new string('x', 500_000 - Front.Length - body.Length);
        using var site = TestSite.WithHost("").Write("input/news/a.md", text);
        Assert.Equal("", site.Diagnostics());
        site.Write("input/news/a.md", text + "x");
        Assert.StartsWith("input/news/a.md(1,1): error ADV0025: ", site.Diagnostics(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statiq.json", "{}")]
    [InlineData("input/_helplines.yml", "")]
    [InlineData("input/news/_directory.yml", "")]
    [InlineData("input/publications/_paper.json", "{}")]
    public void A_data_file_may_have_a_megabyte(string path, string text)
    {
        using var site = TestSite.WithHost("");
        site.Write("input/news/a.md", Front + "Text.\n").Write("input/publications/paper.md", Front + "Text.\n");
        site.Write(path, text.PadRight(1_000_001));
        Assert.Contains(
            $"{path}(1,1): error ADV0025: This file is 1,001 kB. A data file may be at most 1,000 kB.",
            site.Diagnostics(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(100, "")]
    [InlineData(101, "ADV0026")]
    public void A_front_matter_group_may_have_a_hundred_fields(int count, string code)
    {
        using var site = TestSite
            .WithHost("")
            .Write("input/news/_directory.yml", string.Concat(Enumerable.Range(0, count).Select(number => $"key{number}: a\n")))
            .Write("input/news/a.md", Front);
        Assert.Equal(code.Length > 0 ? [code] : ["ADV0105"], Codes(site));
    }

    [Theory]
    [InlineData(5000, "ADV0105")]
    [InlineData(5001, "ADV0026")]
    public void A_front_matter_list_may_have_five_thousand_items(int count, string code)
    {
        using var site = TestSite
            .WithHost("")
            .Write("input/news/a.md", $"---\nnotes: [{string.Join(", ", Enumerable.Repeat("a", count))}]\n{Front[4..]}");
        Assert.Equal([code], Codes(site));
    }

    [Theory]
    [InlineData(100, "")]
    [InlineData(101, "ADV0026")]
    public void An_item_may_have_a_hundred_topics(int count, string code)
    {
        using var site = TestSite
            .WithHost("")
            .Write(
                "input/news/a.md",
                $"---\ntopics: [{string.Join(", ", Enumerable.Range(0, count).Select(number => $"a{number}"))}]\n{Front[4..]}"
            );
        Assert.Equal(code.Length > 0 ? [code] : [], Codes(site));
    }

    [Theory]
    [InlineData(10_000, "")]
    [InlineData(10_001, "ADV0026")]
    public void A_front_matter_value_may_have_ten_thousand_characters(int length, string code)
    {
        using var site = TestSite.WithHost("").Write("input/news/a.md", $"---\nxref: {new string('a', length)}\n{Front[4..]}");
        Assert.Equal(code.Length > 0 ? [code] : [], Codes(site));
    }

    [Fact]
    public void An_object_in_JSON_may_have_five_hundred_names()
    {
        using var site = TestSite.WithHost("").Write("input/publications/paper.md", Front);
        site.Write(
            "input/publications/_paper.json",
            "{" + string.Join(",", Enumerable.Range(0, 501).Select(number => $"\"k{number}\":1")) + "}"
        );
        Assert.Contains("_paper.json(1,", site.Diagnostics(), StringComparison.Ordinal);
        Assert.Contains("ADV0026: An object here has more than 500 names.", site.Diagnostics(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_may_have_ten_thousand_authors_on_one_line()
    {
        var authors = string.Join(
            ",",
            Enumerable.Range(0, 10_000).Select(number => $"{{\"family\":\"Author{number}\",\"given\":\"A\"}}")
        );
        using var site = TestSite.WithHost("").Write("input/publications/paper.md", Front);
        site.Write(
            "input/publications/_paper.json",
            $"{{\"title\":\"Launch\",\"type\":\"article-journal\",\"issued\":{{\"date-parts\":[[2022]]}},\"author\":[{authors}]}}"
        );
        Assert.DoesNotContain("error", site.Diagnostics(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_gives_the_column_in_a_one_line_record_with_characters_of_any_length()
    {
        using var site = TestSite.WithHost("").Write("input/publications/paper.md", Front);
        site.Write("input/publications/_paper.json", "{\"a\":\"é€\U0001F600\",\"b\":1,\"b\":2}");
        Assert.Contains("_paper.json(1,19): error ADV0106: ", site.Diagnostics(), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Unfolding =>
        new()
        {
            { "|" + Repeat("a|", 3000) + "\n|" + Repeat("-|", 3000) + "\n" + Repeat("|b|\n", 3000), "ADV0027" },
            { "|" + Repeat("a|", 3000) + "\n|" + Repeat("-|", 3000) + "\n" + Repeat("|b|\n\u00A0\n", 1500), "ADV0027" },
            { "> |" + Repeat("a|", 3000) + "\n> |" + Repeat("-|", 3000) + "\n" + Repeat("> |b|\n", 3000), "ADV0027" },
            { "[x]: /" + new string('a', 10_000) + "\n\n" + Repeat("[x] ", 1000), "ADV0028" },
            { "[x]: / \"" + new string('a', 10_000) + "\"\n\n" + Repeat("[x] ", 1000), "ADV0028" },
            { "[x]: /" + new string('a', 10_000) + "\n\n" + Repeat("![a][x] ", 1000), "ADV0028" },
            { "*[AB]: " + new string('a', 10_000) + "\n\n" + Repeat("AB ", 1000), "ADV0028" },
            { "# Heading\n" + Repeat("[a]: /b\n", 5001), "ADV0026" },
            { Repeat("[a]:\n/b\n", 5001), "ADV0026" },
            { Repeat("[^a]: b\n", 5001), "ADV0026" },
            { Repeat("https://a.example/b ", 5001), "ADV0026" },
            { "Words " + Repeat("<?", 1001), "ADV0026" },
            { "Words " + Repeat("<!A ", 1001), "ADV0026" },
        };

    [Theory]
    [MemberData(nameof(Unfolding))]
    public void A_small_text_that_makes_a_large_page_is_one_mistake(string body, string code)
    {
        using var site = Site(body);
        Assert.Equal(code, Assert.Single(site.Build().Diagnostics).Rule.Code);
    }

    public static TheoryData<string> Harmless =>
        [
            "| a | b |\n|---|---|\n" + Repeat("| c | d |\n", 5000),
            "```\n" + Repeat("if (a || b) { c | d }\n", 5000) + "```",
            Repeat("https://a.example/b\n\n", 5001),
            Repeat("[x] ", 500) + "\n\n[x]: https://advance.example/news/a/",
            Repeat("AB ", 2000) + "\n\n*[AB]: a short explanation of a word",
            string.Concat(Enumerable.Range(0, 2000).Select(number => $"[r{number}]: https://a.example/{number}\n")),
        ];

    [Theory]
    [MemberData(nameof(Harmless))]
    public void An_ordinary_long_text_has_no_error(string body)
    {
        using var site = Site(body);
        Assert.False(site.Build().HasErrors, site.Diagnostics());
    }

    public static TheoryData<string, string> Deep =>
        new()
        {
            { "input/news/a.md", Front + Repeat(">", 100_000) + "a" },
            { "input/news/a.md", Front + Repeat("> - ", 50_000) + "a" },
            { "input/news/a.md", Front + Repeat("1. ", 100_000) + "a" },
            {
                "input/news/a.md",
                Front + string.Concat(Enumerable.Range(0, 600).Select(depth => new string(' ', 2 * depth) + "- a\n"))
            },
            { "input/news/a.md", Front + Repeat("[", 100_000) + Repeat("]", 100_000) },
            { "input/news/a.md", Front + Repeat("[", 100_000) + Repeat("](/)", 80_000) },
            { "input/news/a.md", Front + Repeat("![", 100_000) + Repeat("](/)", 60_000) },
            { "input/news/a.md", Front + Repeat("*a **", 60_000) + Repeat("** a*", 30_000) },
            { "input/news/a.md", Front + Repeat("~", 200_000) + "a" + Repeat("~", 200_000) },
            { "input/news/a.md", Front + Repeat("^a ", 100_000) },
            { "input/news/a.md", Front + Repeat(":   ", 100_000) + "a" },
            { "input/news/a.md", Front + Repeat("\"'", 200_000) },
            { "input/news/a.md", Front + "[^1]: " + Repeat("[^1]: ", 70_000) + "\n\na[^1]" },
            { "input/news/a.md", Front + Repeat("| > - ", 70_000) },
            { "input/news/a.md", Front + Repeat("[a](", 100_000) },
            { "input/news/a.md", Front + Repeat("<a href=\"", 50_000) },
            { "input/news/a.md", "---\ntopics: " + Repeat("[", 100_000) + "\n---\n" },
            { "input/news/a.md", "---\nimage: " + Repeat("{a: ", 100_000) + "\n---\n" },
            {
                "input/news/a.md",
                "---\n" + string.Concat(Enumerable.Range(0, 900).Select(depth => new string(' ', depth) + "a:\n")) + "---\n"
            },
            { "input/news/a.md", "---\n" + Repeat("- ", 100_000) + "a\n---\n" },
            { "input/news/a.md", "---\n" + Repeat("? ", 100_000) + "a\n---\n" },
            { "input/_helplines.yml", Repeat("[", 100_000) },
            { "input/news/_directory.yml", "a: " + Repeat("{a: [", 100_000) },
            { "input/publications/_a.json", Repeat("[", 500_000) },
            { "input/publications/_a.json", Repeat("{\"a\":", 100_000) },
            { "statiq.json", Repeat("{\"a\":[", 100_000) },
        };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Endless_nesting_makes_a_page_or_a_message(string path, string text)
    {
        using var site = TestSite.WithHost("").Write("input/publications/a.md", Front).Write(path, text);
        var result = site.Build();
        Assert.True(result.HasErrors || result.Written is not null);
        Assert.All(result.Diagnostics, diagnostic => Assert.NotEqual("", diagnostic.Message));
    }

    [Fact]
    public void Brackets_in_an_address_are_part_of_it_up_to_thirty_two_levels()
    {
        using var site = Site($"[a](/b{Repeat("(", 31)}{Repeat(")", 31)}) [c](/d{Repeat("(", 32)}{Repeat(")", 32)})\n");
        site.Build();
        var page = site.Read("news/a/index.html");
        Assert.Contains($"href=\"/b{Repeat("(", 31)}", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/d", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_before_an_address_with_too_many_brackets_may_still_be_a_reference()
    {
        using var site = Site($"[c](/d{Repeat("(", 40)}) *after*\n\n[c]: /news/a/\n");
        site.Build();
        Assert.Contains(
            $"<a href=\"/news/a/\">c</a>(/d{Repeat("(", 40)}) <em>after</em>",
            site.Read("news/a/index.html"),
            StringComparison.Ordinal
        );
    }
}
