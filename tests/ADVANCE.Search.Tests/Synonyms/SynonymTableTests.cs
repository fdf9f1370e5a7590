using System.Text.Json.Nodes;
using Advance.Search.Analysis;
using Advance.Search.Synonyms;
using Advance.Tests.Client;
using Advance.Tests.Corpus;

namespace Advance.Tests.Synonyms;

/// <summary>Entries of a group are found in a text as Lucene's synonym filter finds them, in the browser too.</summary>
public sealed class SynonymTableTests
{
    static readonly SynonymGroup Abuse = new(["Intimate partner abuse", "IPA", "partner abuse", "Partner Abuses"]);
    static readonly SynonymGroup Harm = new(["partner abuse", "harm"]);

    [Theory]
    [InlineData("IPA in groups", "=0 0 1")]
    [InlineData("men and intimate partner abuse", "=0 1 3")]
    [InlineData("partners abusing", "=0 0 2, =1 0 2")]
    [InlineData("intimate partner harm", "=1 2 1")]
    [InlineData("partner of abuse", "=0 0 2, =1 0 2")]
    [InlineData("partner", "")]
    public void The_longest_entry_from_the_left_is_matched(string text, string expected) =>
        Assert.Equal(expected, Text(Table(Abuse, Harm).Match(Stems(text))));

    [Fact]
    public void Forms_of_a_single_word_do_not_make_a_group() =>
        Assert.Empty(Table(new SynonymGroup(["Trial", "trials", "Trial’s", "!"])).Groups);

    [Fact]
    public void The_browser_finds_the_same_entries()
    {
        using var client = NodeClient.OfModule("synonyms.js");
        var random = new PseudoRandom(77);
        string[] words = [.. MadeCorpus.Vocabulary.Take(6)];
        var found = 0;
        for (var round = 0; round < 200; round++)
        {
            var groups = Enumerable
                .Range(0, 3)
                .Select(_ => new SynonymGroup([.. Enumerable.Range(0, 4).Select(_ => Some(random, words, 3))]));
            var table = Table([.. groups]);
            var stems = Stems(Some(random, words, 12));
            var expected = Text(table.Match(stems));
            var answer = client.Ask(
                "construct",
                "Synonyms",
                JsonOf(table.Groups),
                "match",
                new JsonArray([.. stems.Select(stem => (JsonNode)stem)])
            )!;
            Assert.Equal(
                expected,
                string.Join(", ", answer.AsArray().Select(match => $"{match!["term"]} {match["start"]} {match["length"]}"))
            );
            if (expected.Length > 0)
                found++;
        }
        Assert.True(found > 100, $"Only {found} of 200 texts had an entry.");
    }

    static SynonymTable Table(params SynonymGroup[] groups)
    {
        using var analysis = new TextAnalysis();
        return SynonymTable.Of(groups, analysis);
    }

    static string[] Stems(string text)
    {
        using var analysis = new TextAnalysis();
        return [.. analysis.Tokens(text).Select(token => token.Word.Stem)];
    }

    static string Some(PseudoRandom random, string[] words, int most) =>
        string.Join(' ', Enumerable.Range(0, 1 + random.Below(most)).Select(_ => random.Pick(words)));

    static string Text(IEnumerable<SynonymMatch> matches) =>
        string.Join(", ", matches.Select(match => $"{match.Term} {match.Start} {match.Length}"));

    static JsonArray JsonOf(IEnumerable<AnalyzedGroup> groups) =>
        [
            .. groups.Select(group =>
                (JsonNode)
                    new JsonObject
                    {
                        ["term"] = group.Term,
                        ["entries"] = new JsonArray([
                            .. group.Entries.Select(entry => (JsonNode)new JsonArray([.. entry.Select(stem => (JsonNode)stem)])),
                        ]),
                    }
            ),
        ];
}
