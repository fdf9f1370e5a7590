using System.Text.Json.Nodes;
using Advance.Search.Ranking.Queries;
using Advance.Tests.Client;
using Advance.Tests.Corpus;

namespace Advance.Tests.Ranking.Queries;

/// <summary>How typed texts are parsed. Left: the text; right: its words, then its clauses between bars.</summary>
public sealed class QueryParserTests(PublishedCorpus corpus)
{
    [Theory]
    // Words
    [InlineData("pathways", "pathways")]
    [InlineData("substance use pathways", "substance use pathways")]
    [InlineData("substance-use ADVANCE-D", "substance-use ADVANCE-D")]
    [InlineData("10.1007/s10896-022-00407-4", "10.1007/s10896-022-00407-4")]
    // Phrases, in any quotes
    [InlineData("\"intimate partner abuse\"", "| [intimate partner abuse]")]
    [InlineData("“intimate partner abuse”", "| [intimate partner abuse]")]
    [InlineData("„Gewalt in Beziehungen“", "| [Gewalt in Beziehungen]")]
    [InlineData("« violences conjugales »", "| [ violences conjugales ]")]
    [InlineData("men \"substance use\" trial", "men trial | [substance use]")]
    [InlineData("\"one\"\"two\"", "| [one] [two]")]
    // Without
    [InlineData("intervention -digital", "intervention | without digital")]
    [InlineData("-digital", "| without digital")]
    [InlineData("−digital", "| without digital")]
    [InlineData("-\"substance use\" men", "men | without [substance use]")]
    [InlineData("-co-production", "| without co-production")]
    // Fields
    [InlineData("title:pathways", "| title pathways")]
    [InlineData("title:\"substance use\"", "| title [substance use]")]
    [InlineData("author:gilchrist author:\"amy johnson\"", "| author gilchrist author [amy johnson]")]
    [InlineData("Topic:Trials TYPE:paper", "| topic Trials type paper")]
    [InlineData("-type:event men", "men | without type event")]
    [InlineData("-author:“gail gilchrist”", "| without author [gail gilchrist]")]
    // Years
    [InlineData("year:2022", "| year 2022")]
    [InlineData("year:2021..2022 men", "men | year 2021..2022")]
    [InlineData("year:2021.. year:..2021", "| year 2021.. year ..2021")]
    [InlineData("year:\"2022\"", "| year [2022]")]
    // Half-typed
    [InlineData("\"substance us", "| [substance us…]")]
    [InlineData("\"", "")]
    [InlineData("\"\"", "")]
    [InlineData("men -", "men -")]
    [InlineData("men -\"", "men")]
    [InlineData("title:", "title:")]
    [InlineData("title: pathways", "title: pathways")]
    [InlineData("title:\"", "")]
    [InlineData("author:gil", "| author gil…")]
    [InlineData("author:\"gail gil", "| author [gail gil…]")]
    [InlineData("year:20", "| year 20…")]
    [InlineData("year:..", "year:..")]
    // Anything that isn't an operator is words
    [InlineData("foo:bar", "foo:bar")]
    [InlineData("foo:\"bar baz\"", "foo:\"bar baz\"")]
    [InlineData("https://advance.example/title:x", "https://advance.example/title:x")]
    [InlineData("year:soon year:20222", "year:soon year:20222")]
    [InlineData("a - b -- c --d", "a - b -- c --d")]
    [InlineData("women's 5\" 6\"", "women's 5\" 6\"")]
    // Operators of other search engines are ignored
    [InlineData("+men +\"substance use\"", "+men | [substance use]")]
    [InlineData("men AND women OR children NOT others", "men women children others")]
    [InlineData("drink and drugs or not", "drink and drugs or not")]
    [InlineData("(men \"substance use\")", "(men ) | [substance use]")]
    [InlineData("(-digital)", "| without digital)")]
    [InlineData("drug* drug~2 drug^2", "drug* drug~2 drug^2")]
    public void A_text_is_parsed_as_expected(string text, string meaning) =>
        Assert.Equal(meaning, Meaning(QueryParser.Parse(text), text));

    [Theory]
    [InlineData("2022", "2022", "2022")]
    [InlineData("2021..2022", "2021", "2022")]
    [InlineData("2021-2022", "2021", "2022")]
    [InlineData("2021–2022", "2021", "2022")]
    [InlineData("2021…2022", "2021", "2022")]
    [InlineData("2022..2021", "2021", "2022")]
    [InlineData("2021..", "2021", "9999")]
    [InlineData("..2021", "0000", "2021")]
    [InlineData("202", "2020", "2029")]
    [InlineData("2021..20", "2021", "2099")]
    [InlineData("2022),", "2022", "2022")]
    public void Year_ranges_are_parsed(string text, string from, string to) =>
        Assert.Equal(new YearRange(from, to), YearRange.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("20222")]
    [InlineData("2022\n")]
    [InlineData("mmxxii")]
    public void Other_texts_are_not_years(string text) => Assert.Null(YearRange.Parse(text));

    [Fact]
    public void Words_keep_their_typed_positions()
    {
        var parsed = QueryParser.Parse("men \"substance use\" -digital pathw");
        Assert.Equal("men                          pathw", parsed.Words);
        Assert.Equal([(4, 19), (20, 28)], parsed.Clauses.Select(c => (c.Start, c.End)));
    }

    [Fact]
    public void The_browser_parses_the_same()
    {
        using var client = NodeClient.OfModule("query.js");
        string[] texts = [.. TypedSyntax.Of(corpus.Published.Index.Documents, 3000), .. TemporaryFiles(3000)];
        var answers = client.Ask("call", "parseQuery", new JsonArray([.. texts.Select(text => new JsonArray(text))]))!.AsArray();
        for (var i = 0; i < texts.Length; i++)
            Assert.Equal(Json(QueryParser.Parse(texts[i])), answers[i]!.ToJsonString());
    }

    [Fact]
    public void A_long_text_is_parsed_quickly()
    {
        string[] bits = ["\"", " \"", "-", " -", " -a", "(", "title:", " title:a", "year:.", " \"a\" ", "(+", "..", "x"];
        foreach (var bit in bits)
            QueryParser.Parse(string.Concat(Enumerable.Repeat(bit, 100_000)));
    }

    static IEnumerable<string> TemporaryFiles(int count)
    {
        string[] parts =
        [
            "a",
            "b1",
            " ",
            " ",
            "\"",
            "-",
            "−",
            "(",
            "+",
            ":",
            "title:",
            "TITLE:",
            "year:",
            "2021",
            "..",
            ".",
            "“",
            "»",
            "\u3000",
            "\t",
            "\u0085",
            "AND",
            "or",
            "é",
            "😀",
            "ı",
            "topİc:",
        ];
        var random = new PseudoRandom(43);
        for (var i = 0; i < count; i++)
            yield return string.Concat(Enumerable.Range(0, random.Below(9)).Select(_ => random.Pick(parts)));
    }

    static string Meaning(ParsedQuery query, string text)
    {
        Assert.Equal(text.Length, query.Words.Length);
        var words = string.Join(' ', query.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return query.Clauses.Count == 0 ? words : $"{words} | {string.Join(' ', query.Clauses.Select(Meaning))}".TrimStart();
    }

    static string Meaning(QueryClause clause)
    {
        // At the very end of a text anything is unfinished; a test says so only where it matters.
        var text = clause.IsUnfinished && (clause.IsQuoted || clause.Text is "gil" or "20") ? $"{clause.Text}…" : clause.Text;
        var value = clause.IsQuoted ? $"[{text}]" : text;
        return $"{(clause.IsWithout ? "without " : "")}{(clause.Field is null ? "" : $"{clause.Field} ")}{value}";
    }

    static string Json(ParsedQuery query) =>
        new JsonObject { ["words"] = query.Words, ["clauses"] = new JsonArray([.. query.Clauses.Select(Json)]) }.ToJsonString();

    static JsonObject Json(QueryClause clause)
    {
        var json = new JsonObject();
        if (clause.Field is not null)
            json["field"] = clause.Field;
        json["text"] = clause.Text;
        json["quoted"] = clause.IsQuoted;
        json["without"] = clause.IsWithout;
        json["unfinished"] = clause.IsUnfinished;
        json["start"] = clause.Start;
        json["end"] = clause.End;
        return json;
    }
}
