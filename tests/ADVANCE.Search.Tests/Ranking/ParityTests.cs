using System.Text.Json.Nodes;
using Advance.Search.Export;
using Advance.Search.Export.Parts;
using Advance.Search.Ranking;
using Advance.Search.Ranking.Expansion;
using Advance.Tests.Client;
using Advance.Tests.Corpus;

namespace Advance.Tests.Ranking;

/// <summary>The browser's ranking equals Lucene's: same hits, same order, same scores to the last bit.</summary>
public sealed class ParityTests(PublishedCorpus corpus)
{
    const int Depth = 100;
    readonly PublishedSearch published = corpus.Published;

    [Fact]
    public void Queries_of_all_kinds_rank_as_in_Lucene()
    {
        using var lucene = corpus.NewReference();
        var found = 0;
        foreach (var query in MadeQueries.Of(published.Index.Documents, 600))
            found += AssertSame(lucene, query, null, []);
        Assert.True(found > 400, $"Only {found} of 600 queries found anything: the corpus does not test much.");
    }

    [Fact]
    public void Filters_do_not_change_scores()
    {
        using var lucene = corpus.NewReference();
        var documents = published.Index.Documents;
        var random = new PseudoRandom(11);
        var found = 0;
        foreach (var query in MadeQueries.Of(documents, 100, seed: 5))
        {
            var like = random.Pick(documents);
            var filter = new SearchFilter(
                random.Chance(0.5) ? like.Type : null,
                random.Chance(0.5) && like.Topics is [var topic, ..] ? topic : null,
                random.Chance(0.5) ? like.Year : null,
                random.Chance(0.5) && like.Authors is [var author, ..] ? author : null
            );
            found += AssertSame(
                lucene,
                query,
                filter,
                new JsonObject
                {
                    ["type"] = filter.Type,
                    ["topic"] = filter.Topic,
                    ["year"] = filter.Year,
                    ["author"] = filter.Author,
                }
            );
        }
        Assert.True(found > 30, $"Only {found} of 100 filtered queries found anything.");
    }

    [Fact]
    public void Phrases_exclusions_and_fields_rank_as_in_Lucene()
    {
        using var lucene = corpus.NewReference();
        var found = 0;
        foreach (var query in TypedSyntax.Of(published.Index.Documents, 2000))
            found += AssertSame(lucene, query, null, []);
        Assert.True(found > 1000, $"Only {found} of 2000 queries found anything.");
    }

    [Fact]
    public void Words_as_typed_rank_as_in_Lucene()
    {
        using var lucene = corpus.NewReference();
        foreach (
            var query in MadeQueries
                .Of(published.Index.Documents, 100, seed: 6)
                .Concat(TypedSyntax.Of(published.Index.Documents, 300, seed: 6))
        )
            AssertSame(published, lucene, query, null, [], exact: true);
    }

    [Fact]
    public void The_browser_uses_changed_ranking_options()
    {
        var options = new RankingOptions
        {
            K1 = 0.9f,
            B = 0.4f,
            TitleBoost = 1.7f,
            ExactTitleBoost = 0.7f,
            NeighbourBoost = 1.3f,
            MaxNeighbourWords = 3,
            PrefixWeight = 0.3f,
            MaxCompletions = 3,
            MaxCorrections = 1,
            MinTwoEditsLength = 7,
        };
        using var other = new PublishedSearch(MadeCorpus.Documents(300, seed: 9), ranking: options);
        using var lucene = new ReferenceSearch(other.Index, options);
        foreach (var query in MadeQueries.Of(other.Index.Documents, 80))
            AssertSame(other, lucene, query, null, []);
    }

    [Fact]
    public void The_files_of_a_very_large_site_give_the_same_answers()
    {
        var options = new ExportOptions
        {
            ShardSize = 300,
            MaxSeparators = 5,
            SeparatorsPerPage = 8,
            WordBlockSize = 50,
        };
        using var large = new PublishedSearch(MadeCorpus.Documents(300, seed: 12), options);
        using var lucene = new ReferenceSearch(large.Index);
        foreach (var query in MadeQueries.Of(large.Index.Documents, 120, seed: 13))
            AssertSame(large, lucene, query, null, []);
        Assert.Contains(large.Site.Requests, request => request.Contains("/separators/", StringComparison.Ordinal));
        Assert.Contains(large.Site.Requests, request => request.Contains("/words/", StringComparison.Ordinal));
    }

    int AssertSame(ReferenceSearch lucene, string query, SearchFilter? filter, JsonObject filters) =>
        AssertSame(published, lucene, query, filter, filters);

    static int AssertSame(
        PublishedSearch published,
        ReferenceSearch lucene,
        string query,
        SearchFilter? filter,
        JsonObject filters,
        bool exact = false
    )
    {
        var expected = lucene.Search(query, Depth, filter == new SearchFilter() ? null : filter, exact);
        foreach (var unused in filters.Where(f => f.Value is null).Select(f => f.Key).ToList())
            filters.Remove(unused);
        var actual = published.Search(
            query,
            new JsonObject
            {
                ["limit"] = Depth,
                ["filters"] = filters,
                ["exact"] = exact,
            }
        );

        var documents = published.Index.Documents;
        Assert.True(
            expected
                .ScoreDocs.Select(d => (documents[d.Doc].Url, d.Score))
                .SequenceEqual(actual.Hits.Select(h => (h.Url, (float)h.Score)))
                && expected.TotalHits == actual.Total,
            $"{query}\nLucene finds {expected.TotalHits}: "
                + $"{string.Join(", ", expected.ScoreDocs.Take(5).Select(d => $"{documents[d.Doc].Url} {d.Score:R}"))}\n"
                + $"the browser {actual.Total}: {string.Join(", ", actual.Hits.Take(5).Select(h => $"{h.Url} {h.Score:R}"))}"
        );
        Assert.All(actual.Hits, hit => Assert.Equal((double)(float)hit.Score, hit.Score));
        return actual.Total > 0 ? 1 : 0;
    }
}
