using System.Globalization;
using System.Text.Json.Nodes;
using Advance.Search.Analysis;

namespace Advance.Benchmarks.Search.Relevance;

/// <summary>How well the browser's analyser matches Lucene's tokens for all texts of a collection.</summary>
sealed record AnalyzerReport(string Collection, int Tokens, int SameTokens)
{
    public bool IsComplete => SameTokens == Tokens;

    /// <summary>Compares word, stem, position, compound and parts of every token of the documents and the queries.</summary>
    public static AnalyzerReport Of(RelevanceCollection collection)
    {
        List<string> texts =
        [
            .. collection.Documents.SelectMany(d => new[] { d.Title, d.Text }),
            .. collection.Queries.Select(q => q.Text),
        ];
        var actual = NodeRun.Ask(
            "analyze-texts.mjs",
            ClientFolder.Modules,
            new JsonArray([.. texts.Select(text => (JsonNode)JsonValue.Create(text))])
        );
        using var analysis = new TextAnalysis();
        int all = 0,
            same = 0;
        for (var i = 0; i < texts.Count; i++)
        {
            string[] expected =
            [
                .. analysis
                    .Tokens(texts[i])
                    .Select(t =>
                        $"{t.Word.Surface} {t.Word.Stem} {t.End} {t.Compound?.Stem} "
                        + $"{string.Join(',', t.Word.Parts.Select(part => part.Stem))}"
                    ),
            ];
            string[] found = [.. actual[i]!.AsArray().Select(token => token!.GetValue<string>())];
            all += Math.Max(expected.Length, found.Length);
            same += expected.Zip(found).Count(pair => pair.First == pair.Second);
        }
        return new AnalyzerReport(collection.Name, all, same);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Collection}: {SameTokens} of {Tokens} tokens are the same on both sides.");
}
