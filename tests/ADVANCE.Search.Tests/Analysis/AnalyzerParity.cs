using System.Text;
using System.Text.Json.Nodes;
using Advance.Search.Analysis;
using Advance.Tests.Client;

namespace Advance.Tests.Analysis;

/// <summary>Compares the tokens from both sides, text by text.</summary>
static class AnalyzerParity
{
    public static void AssertSame(TextAnalysis analysis, NodeClient client, IEnumerable<string> texts)
    {
        foreach (var batch in texts.Chunk(2000))
        {
            var answers = client.Ask("call", "analyze", new JsonArray([.. batch.Select(text => new JsonArray(text))]))!.AsArray();
            for (var i = 0; i < batch.Length; i++)
            {
                var expected = analysis
                    .Tokens(batch[i])
                    .Select(t =>
                        $"{t.Word.Surface} {t.Word.Stem} {t.End} {t.Compound?.Stem} "
                        + $"{string.Join(',', t.Word.Parts.Select(p => p.Stem))}"
                    );
                var actual = answers[i]!
                    .AsArray()
                    .Select(t =>
                        $"{t!["surface"]} {t["stem"]} {t["end"]} {t["compound"]} {string.Join(',', t["parts"]!.AsArray())}"
                    );
                Assert.True(
                    expected.SequenceEqual(actual),
                    $"{Escape(batch[i])}: Lucene has {Escape(string.Join(" | ", expected))}, the browser "
                        + $"{Escape(string.Join(" | ", actual))}."
                );
            }
        }
    }

    static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text)
            escaped.Append(letter is > ' ' and < '\x7f' or ' ' ? letter.ToString() : $"\\u{(int)letter:X4}");
        return escaped.ToString();
    }
}
