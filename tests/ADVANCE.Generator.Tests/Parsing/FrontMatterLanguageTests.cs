using System.Text.RegularExpressions;
using Advance.Content;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Formatting;

namespace Advance.Tests.Parsing;

/// <summary>Front matter in TOML and JSON is read as in Hugo, and means the same as YAML, with the same positions.</summary>
public class FrontMatterLanguageTests
{
    const string AsYaml = """
        ---
        title: The launch
        date: 2022-06-01
        topics: [trials, "partners"]
        image:
          src: /a.png
          alt: A room
        draft: false
        ---
        # Words

        Text.
        """;

    const string AsToml = """
        +++
        title = "The launch"
        date = 2022-06-01
        topics = ["trials", 'partners']
        draft = false

        [image]
        src = "/a.png"
        alt = "A room"
        +++
        # Words

        Text.
        """;

    const string AsJson = """
        {
          "title": "The launch",
          "date": "2022-06-01",
          "topics": ["trials", "partners"],
          "image": { "src": "/a.png", "alt": "A room" },
          "draft": false
        }
        # Words

        Text.
        """;

    static Item Bound(string text)
    {
        using var site = TestSite.WithHost($"-- input/a.png --\nx\n-- input/news/a.md --\n{text}\n");
        return Assert.Single(site.Assembled().Items);
    }

    [Theory]
    [InlineData(AsYaml)]
    [InlineData(AsToml)]
    [InlineData(AsJson)]
    public void All_three_languages_mean_the_same(string text)
    {
        var item = Bound(text);
        Assert.Equal(
            ("The launch", "2022-06-01", "trials partners", "/a.png A room"),
            (item.Title, item.Date.Iso, string.Join(' ', item.Topics), $"{item.Image!.Src} {item.Image.Alt}")
        );
        Assert.Equal("# Words\n\nText.\n\n", item.Document.Markdown);
        Assert.Equal(text.Split('\n').ToList().IndexOf("# Words") + 1, item.Document.BodyLine);
    }

    [Theory]
    [InlineData("+++\ntitle = \"A\"\ndate = 2022-06-01T15:00:00+02:00\n+++\n", "2022-06-01T15:00")]
    [InlineData("+++\ntitle = \"A\"\ndate = 2022-06-01 15:00:00\n+++\n", "2022-06-01T15:00")]
    [InlineData("+++\ntitle = \"A\"\ndate = 2022-06-01t15:00:00z\n+++\n", "2022-06-01T15:00")]
    [InlineData("+++\ntitle = \"A\"\ndate = 2022-06-01T15:00:00.123456Z\n+++\n", "2022-06-01T15:00")]
    [InlineData("+++\ntitle = \"A\"\ndate = 2022\n+++\n", "2022-01-01T00:00")]
    public void Dates_are_read_as_in_TOML(string text, string time)
    {
        var date = Bound(text).Date;
        Assert.Equal(time, $"{date.Time?.Local ?? date.First.AtMidnight():uuuu-MM-dd'T'HH:mm}"[..16]);
    }

    [Theory]
    [InlineData("+++\ntitle = \"Launch\"\ndate = 2022-13-01\n+++\n", "(3,8)", "ADV0141")]
    [InlineData("+++\ntitle = \"Launch\"\ndate = \"soon\"\n+++\n", "(3,8)", "ADV0102")]
    [InlineData("+++\ntitle = \"Launch\"\ndate = 2022-06-01\ncolour = 1\n+++\n", "(4,1)", "ADV0105")]
    [InlineData("+++\ntitle = \"Launch\"\ndate = 2022-06-01\ntitle = \"Again\"\n+++\n", "(4,1)", "ADV0141")]
    [InlineData("+++\ntitle = \"Launch\"\ndate = 2022-06-01\nTitle = \"Again\"\n+++\n", "(4,1)", "ADV0106")]
    [InlineData("+++\ntitle = \"😀\"\ndate = 2022-06-01\nredirect_from = [\"/😀/\", \"x#y\"]\n+++\n", "(4,26)", "ADV0107")]
    [InlineData("+++\ntitle = \"a\\u0007b\"\ndate = 2022-06-01\n+++\n", "(2,9)", "ADV0141")]
    [InlineData("{\n  \"title\": \"Launch\",\n  \"date\": \"soon\"\n}\n", "(3,11)", "ADV0102")]
    [InlineData("\n{ \"title\": \"Launch\",\n  \"date\": \"soon\" }\n", "(3,11)", "ADV0102")]
    [InlineData("{\n  \"title\": \"Launch\"\n  \"date\": \"2022\"\n}\nText", "(3,3)", "ADV0603")]
    [InlineData("{\n  \"title\": \"a\\u2028b\", \"date\": \"2022\"\n}\nText", "(2,12)", "ADV0603")]
    public void A_mistake_is_reported_where_it_is(string text, string place, string code)
    {
        using var site = TestSite.WithHost($"-- input/news/a.md --\n{text}");
        Assert.Contains(site.Diagnostics().Split('\n'), line =>
            line.StartsWith($"input/news/a.md{place}: ", StringComparison.Ordinal)
            && line.Contains($" {code}: ", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(
        "+++\ntitle = Launch\ndat = 2022-06-01\nsummary = \"A text.\"\ndraft = maybe\n+++\n[words](lost.md)\n",
        "(2,9) ADV0141, (3,1) ADV0105, (5,9) ADV0141, (7,1) ADV0202"
    )]
    [InlineData(
        "+++\ntitle = \"Launch\"\ntitle = \"Launch\"\ndate = 2022-13-01\ntitel = \"x\"\nsummary = \"A text.\"\n+++\nText.\n",
        "(3,1) ADV0106, (4,8) ADV0141, (5,1) ADV0105"
    )]
    [InlineData(
        "+++\ntitle = \"Launch\ndate = 2022-06-01\nsummary = \"\"\"\nA\nb = c\n\"\"\"\n[extra]\na = [b\n+++\n[words](lost.md)\n",
        "(2,16) ADV0141, (9,6) ADV0141, (11,1) ADV0202"
    )]
    [InlineData(
        "{\n  \"title\": \"Launch\"\n  \"dat\": \"2022-06-01\",\n  \"summary\": \"A text.\",\n  \"image\": {\n    \"src\": "
            + "\"a.png\"\n  }\n}\n[words](lost.md)\n",
        "(3,3) ADV0105, (3,3) ADV0603, (5,12) ADV0104, (5,12) ADV0202, (9,1) ADV0202"
    )]
    [InlineData("{ \"title\": \"Launch\", \"date\": 2022-06-01 }\n[words](lost.md)\n", "(1,34) ADV0603, (2,1) ADV0202")]
    public void After_a_mistake_the_other_fields_and_the_text_are_checked(string text, string message)
    {
        using var site = TestSite.WithHost($"-- input/news/a.md --\n{text}");
        Assert.Equal(
            message,
            string.Join(
                ", ",
                site.Diagnostics()
                    .Split('\n')
                    .Select(line => Regex.Match(line, @"^input/news/a\.md(\([0-9,]+\)): \w+ (ADV[0-9]{4})"))
                    .Select(match => $"{match.Groups[1]} {match.Groups[2]}")
            )
        );
    }

    [Theory]
    [InlineData("date = 2022-13-01", "This date doesn't exist")]
    [InlineData("draft = True", "lower case")]
    public void A_value_that_is_nearly_right_gets_a_specific_message(string field, string message)
    {
        using var site = TestSite.WithHost(
            $"-- input/news/a.md --\n+++\ntitle = \"Launch\"\nsummary = \"A text.\"\n{field}\n+++\nText.\n"
        );
        Assert.Contains(site.Diagnostics().Split('\n'), line =>
            line.StartsWith("input/news/a.md(4,", StringComparison.Ordinal) && line.Contains(message, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("draft = false # Is this a draft? true/false")]
    [InlineData("draft = false\t#")]
    [InlineData("order = 2 # The second")]
    public void A_comment_after_a_TOML_value_is_not_part_of_it(string field)
    {
        using var site = TestSite.WithHost($"-- input/a.md --\n+++\ntitle = \"Launch\"\n{field}\n+++\nText.\n");
        Assert.Equal("", site.Diagnostics());
    }

    [Theory]
    [InlineData("{{< notice >}}\n")]
    [InlineData("{% include x %}\n")]
    [InlineData("{a: b}\n")]
    public void Text_that_only_looks_like_JSON_is_reported_as_missing_front_matter(string text)
    {
        using var site = TestSite.WithHost($"-- input/news/a.md --\n{text}");
        // The meaning of the lines in another tool is reported as well.
        var message = Assert.Single(site.Diagnostics().Split('\n'), line =>
            !line.Contains(" ADV0041: ", StringComparison.Ordinal)
        );
        Assert.Contains(" error ADV0101: ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_and_length_have_the_same_limits_as_in_YAML()
    {
        Assert.Equal("ADV0141", Code($"a = {new string('[', 100_000)}"));
        Assert.Equal("ADV0026", Code($"a = \"{new string('x', 20_000)}\""));
        Assert.Equal("ADV0026", Code(string.Concat(Enumerable.Range(0, 200).Select(number => $"a{number} = 1\n"))));
        Assert.Equal("ADV0026", Code($"a = [{string.Join(',', Enumerable.Repeat('1', 6_000))}]"));

        static string Code(string toml)
        {
            var diagnostics = new DiagnosticBag();
            Assert.Null(Toml.Read(toml, "a.md", 2, diagnostics));
            return Assert.Single(diagnostics.InFileOrder).Rule.Code;
        }
    }

    [Theory]
    [InlineData(AsToml)]
    [InlineData(AsJson)]
    public void Formatting_keeps_the_language_and_converts_it_when_asked(string text)
    {
        Assert.Equal(text, FrontMatterFormatter.Format(text, News.Type));
        var yaml = FrontMatterFormatter.Format(text, News.Type, toYaml: true);
        Assert.StartsWith("---\ntitle: The launch\ndate: 2022-06-01\n", yaml, StringComparison.Ordinal);
        Assert.EndsWith("---\n# Words\n\nText.", yaml, StringComparison.Ordinal);
        Assert.Equal(yaml, FrontMatterFormatter.Format(yaml, News.Type));
    }

    [Fact]
    public void Conversion_keeps_comments_and_unknown_fields()
    {
        var yaml = FrontMatterFormatter.Format(
            "+++\n# Ask Gail\ntitle = \"#1 in the list\" # the team's\ndate = 2022\n[params]\ncolour = \"red\"\n+++\nText.\n",
            News.Type,
            toYaml: true
        );
        Assert.Equal(
            "---\n# Ask Gail\n# the team's\ntitle: \"#1 in the list\"\ndate: 2022\nparams:\n  colour: red\n---\nText.\n",
            yaml.Replace("'#1 in the list'", "\"#1 in the list\"", StringComparison.Ordinal)
        );
    }
}
