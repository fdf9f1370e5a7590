using System.Globalization;
using Advance.Search;
using Advance.Search.Documents;
using Advance.Search.Ranking;
using Advance.Tests.Corpus;

namespace Advance.Tests.Client;

/// <summary>
/// Pages that are empty, enormous or consist of a single word can be indexed and exported, and are found as Lucene finds them.
/// </summary>
public sealed class HardDocumentTests
{
    [Fact]
    public void Pages_of_any_size_and_kind_are_indexed_and_found()
    {
        var random = new PseudoRandom(61);
        var large = MadeCorpus.Text(random, 900_000);
        Assert.True(large.Length > 5_000_000);
        using var published = new PublishedSearch([
            Page("empty", "", ""),
            Page("large", "Enormous", large),
            Page("one-word", "Again", string.Concat(Enumerable.Repeat("again ", 1_000_000))),
            Page("stop-words", "The of and", "the of and to be or not to be"),
            Page("symbols", "!!!", "→ ★ ☆ ✓ ··· ((( ))) 😀 --- \u0000 \uD800"),
            Page("title", MadeCorpus.Text(random, 10_000), "brief"),
            Page("long-word", new string('x', 100_000), new string('y', 100_000)),
            Page("topics", "Subjects", "many") with
            {
                Topics = [.. Enumerable.Range(0, 300).Select(i => string.Create(CultureInfo.InvariantCulture, $"Subject {i}"))],
            },
            .. MadeCorpus.Documents(40, seed: 62),
        ]);
        using var lucene = new ReferenceSearch(published.Index);
        foreach (
            var (query, found) in ((string, string)[])
                [
                    ("again", "one-word"),
                    ("\"again again again\"", "one-word"),
                    ("agian", "one-word"),
                    ("enormous", "large"),
                    ("brief", "title"),
                    ("subjects", "topics"),
                    ("topic:\"subject 299\"", "topics"),
                ]
        )
            Assert.Equal($"/{found}/", AssertSame(published, lucene, query)[0]);
        foreach (
            var query in (string[])
                [
                    "",
                    "the",
                    "!!!",
                    "→ ★",
                    new string('x', 100_000),
                    MadeCorpus.Word(random),
                    $"\"{string.Join(' ', large.Split(' ').Skip(400_000).Take(4))}\"",
                    "-again",
                ]
        )
            AssertSame(published, lucene, query);
    }

    [Fact]
    public void A_site_with_one_empty_page_gives_an_answer()
    {
        using var published = new PublishedSearch([Page("empty", "", "")]);
        using var lucene = new ReferenceSearch(published.Index);
        Assert.Empty(AssertSame(published, lucene, "anything"));
        Assert.Equal(["/empty/"], AssertSame(published, lucene, "-anything"));
    }

    static List<string> AssertSame(PublishedSearch published, ReferenceSearch lucene, string query)
    {
        var expected = lucene.Search(query, 10);
        var actual = published.Search(query);
        Assert.Equal(expected.TotalHits, actual.Total);
        Assert.Equal(
            expected.ScoreDocs.Select(d => (published.Index.Documents[d.Doc].Url, d.Score)),
            actual.Hits.Select(h => (h.Url, (float)h.Score))
        );
        return [.. actual.Urls];
    }

    static SearchDocument Page(string name, string title, string text) => new($"/{name}/", title, "page", null, [], [], "", text);
}
