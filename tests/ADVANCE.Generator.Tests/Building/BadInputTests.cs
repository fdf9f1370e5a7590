using System.Text;
using Advance.Diagnostics;

namespace Advance.Tests.Building;

/// <summary>Whatever the input contains: a message with a place, never an exception, and nothing lost.</summary>
public class BadInputTests
{
    static string Post(string body, string title = "Launch") =>
        $"---\ntitle: {title}\ndate: 2022-06-01\nsummary: We begin.\n---\n{body}";

    static TestSite Site(string body) => TestSite.WithHost("").Write("input/news/a.md", Post(body));

    static string Repeat(string text, int times = 10_000) =>
        new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    [Fact]
    public void An_empty_folder_is_one_mistake()
    {
        using var site = new TestSite("");
        Assert.Equal(
            "input(1,1): error ADV0004: There is no input folder 'input'. Create it, or name another folder with --input.",
            site.Diagnostics()
        );
    }

    public static TheoryData<string> Nested =>
        [
            Repeat("> ") + "a",
            Repeat("> - ") + "a",
            Repeat("**") + "a" + Repeat("**"),
            Repeat("![") + "a" + Repeat("](b)"),
            "One.\n\n" + Repeat("> ", 200) + "a\n\nTwo.",
        ];

    [Theory]
    [MemberData(nameof(Nested))]
    public void Endlessly_nested_text_is_one_mistake(string body)
    {
        using var site = Site(body);
        var expected = body.StartsWith("One", StringComparison.Ordinal) ? 8 : 6;
        Assert.Equal(
            $"input/news/a.md({expected},1): error ADV0007: Quotes, lists or emphasis are nested too deeply here, or "
                + "there are too many in one paragraph. Start a new paragraph without quotes, list markers or emphasis.",
            site.Diagnostics()
        );
    }

    public static TheoryData<string> Rows =>
        [
            Repeat("["),
            Repeat("`"),
            Repeat("<"),
            Repeat("<a "),
            Repeat("&#"),
            Repeat("\\"),
            Repeat("|"),
            Repeat("[^1]") + "\n\n[^1]: a",
            Repeat("$"),
            Repeat("#"),
            Repeat("~"),
            Repeat("\t") + "a",
            Repeat(">"),
            Repeat("www."),
            Repeat("\"'"),
            Repeat("*a _b ", 2000),
        ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Ten_thousand_markup_characters_are_read_as_text(string body)
    {
        using var site = Site(body);
        Assert.DoesNotContain(site.Build().Diagnostics, diagnostic =>
            diagnostic.Severity == Severity.Error && diagnostic.Rule.Code != "ADV0007"
        );
    }

    [Fact]
    public void Ten_thousand_comment_openings_are_one_open_comment()
    {
        using var site = Site(Repeat("<!-- "));
        Assert.Equal("ADV0043", Assert.Single(site.Build().Diagnostics).Rule.Code);
    }

    [Fact]
    public void Four_hundred_kilobytes_make_an_ordinary_page()
    {
        using var site = Site(
                Repeat(
                    $"{Repeat("A line of plain words that goes on until its end.\n", 60)}With *emphasis* and [the first "
                        + "page](/).\n\n",
                    130
                )
            )
            .BuildClean();
        Assert.True(new FileInfo(Path.Combine(site.Output, "news/a/index.html")).Length > 390_000);
    }

    [Fact]
    public void A_long_value_does_not_fill_the_log()
    {
        using var site = TestSite
            .WithHost("")
            .Write("input/news/a.md", $"---\ntitle: Launch\ndate: {new string('9', 9_999)}\nsummary: We begin.\n---\n");
        var line = site.Diagnostics();
        Assert.StartsWith("input/news/a.md(3,7): error ADV0102: '9999", line, StringComparison.Ordinal);
        Assert.EndsWith("9999' isn't a date. Write it as YYYY-MM-DD.", line, StringComparison.Ordinal);
        Assert.True(line.Length < 1000);
    }

    [Fact]
    public void A_quoted_value_stays_on_its_line_and_hides_nothing()
    {
        using var site = TestSite
            .WithHost("")
            .Write(
                "input/news/a.md",
                "---\ntitle: Launch\nsummary: We begin.\ndate: |\n  soon\n  ::error::forged\u001B\n---\n".Replace(
                    "\u001B",
                    "\u202E\u200B",
                    StringComparison.Ordinal
                )
            );
        var lines = site.Diagnostics().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Equal(
            "input/news/a.md(4,7): error ADV0102: 'soon ::error::forged ' isn't a date. Write it as YYYY-MM-DD.",
            lines[0]
        );
        Assert.StartsWith(
            "input/news/a.md(6,18): warning ADV0008: The invisible character U+202E ",
            lines[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Control_characters_in_a_text_are_replaced_or_not_published()
    {
        using var site = Site("a\0b \u0001 \u007F \u202E\u2066 c");
        Assert.All(site.Build().Diagnostics, diagnostic => Assert.Equal("ADV0008", diagnostic.Rule.Code));
        Assert.Contains("a\uFFFDb", site.Read("news/a/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2D2D2D0A7469746C653A20ED A0 80", "(2,8)")]
    [InlineData("FF", "(1,1)")]
    [InlineData("C3", "(1,1)")]
    [InlineData("41 F0 9F 98", "(1,2)")]
    [InlineData("C3 A9 C0 80", "(1,2)")]
    [InlineData("0D 0A 0D 0A 80", "(3,1)")]
    public void Bytes_that_are_not_UTF_8_are_reported_with_line_and_column(string bytes, string place)
    {
        using var site = TestSite
            .WithHost("")
            .Write("input/news/a.md", Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)));
        Assert.StartsWith(
            $"input/news/a.md{place}: error ADV0002: ",
            Assert.Single(site.Diagnostics().Split('\n')),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_of_one_byte_is_one_mistake_whichever_byte_it_is()
    {
        using var site = TestSite.WithHost("");
        for (var value = 0; value < 256; value++)
            site.Write($"input/news/{value:000}.md", [(byte)value]);
        var lines = site.Diagnostics().Split('\n');
        Assert.Equal(256, lines.Length);
        Assert.Equal(128, lines.Count(line => line.Contains(" ADV0101: ", StringComparison.Ordinal)));
        Assert.Equal(128, lines.Count(line => line.Contains(" ADV0002: ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("'\"Quotes\" & <b>angle</b> brackets'", "\"Quotes\" & <b>angle</b> brackets")]
    [InlineData("Émoji 😀👩‍🔬 – ‘quoted’", "Émoji 😀👩‍🔬 – ‘quoted’")]
    [InlineData("\"]]> --> </title>\"", "]]> --> </title>")]
    [InlineData("'&amp; {{x}} ${y} %s'", "&amp; {{x}} ${y} %s")]
    public void A_title_may_contain_any_character(string written, string title)
    {
        using var site = TestSite.WithHost("").Write("input/news/a.md", Post("Text.", written)).BuildClean();
        Assert.Equal(
            title,
            System.Xml.Linq.XDocument.Parse(site.Read("feed.rss")).Descendants("item").Single().Element("title")!.Value
        );
        Assert.Equal(
            title,
            System
                .Text.Json.JsonDocument.Parse(site.Read("feed.json"))
                .RootElement.GetProperty("items")[0]
                .GetProperty("title")
                .GetString()
        );
    }

    [Fact]
    public void A_file_name_may_contain_any_character_that_the_system_allows()
    {
        using var site = new TestSite(
            "-- statiq.json --\n{ \"Host\": \"advance.example\", \"Severities\": { \"ADV0721\": \"off\" } }\n"
        )
            .Write("input/news/a: \"b\" <c>|d?*%2e%2e.md", Post("Text."))
            .Write("input/x: \"b\" <c>|d?*#%41.txt", "x")
            .BuildClean();
        Assert.True(site.Has("news/a-b-c-d-2e-2e/index.html") && site.Has("x: \"b\" <c>|d?*#%41.txt"));
    }

    [Fact]
    public void A_name_with_a_backslash_or_a_line_end_is_one_mistake()
    {
        using var site = TestSite
            .WithHost("")
            .Write("input/news/a.md", Post("Text."))
            .Write("input/a\\b.txt", "x")
            .Write("input/a\nb.txt", "x");
        Assert.Equal(
            [
                "input/a b.txt(1,1): error ADV0204: 'a b.txt' can't be used as an address. Use letters, digits and hyphens, as "
                    + "in 'findings-of-the-trial'.",
                "input/a/b.txt(1,1): error ADV0204: 'a\\b.txt' can't be used as an address. Use letters, digits and hyphens, as "
                    + "in 'findings-of-the-trial'.",
            ],
            site.Diagnostics().Split('\n')
        );
    }
}
