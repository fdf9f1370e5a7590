using System.Text.Json.Nodes;
using Advance.Search.Ranking;
using Advance.Search.Synonyms;
using Advance.Tests.Client;
using Advance.Tests.Corpus;
using static Advance.Tests.Client.Pages;

namespace Advance.Tests.Synonyms;

/// <summary>What people find who use another name for it.</summary>
public sealed class SynonymSearchTests
{
    static readonly SynonymGroup[] Groups =
    [
        new(["Intimate partner abuse", "IPA", "domestic abuse"]),
        new(["Trials", "RCT", "randomised controlled trial"]),
    ];

    [Theory]
    [InlineData("ipa", "/short/ /long/")]
    [InlineData("IPA", "/short/ /long/")]
    [InlineData("intimate partner abuse", "/long/ /short/ /partner/")]
    [InlineData("domestic abuse ", "/long/ /short/")]
    [InlineData("rct", "/trial/")]
    [InlineData("partners", "/partner/ /long/")]
    public void Pages_found_by_synonyms_come_after_pages_with_the_word(string query, string urls)
    {
        using var published = Published();
        using var lucene = new ReferenceSearch(published.Index);
        var found = published.Search(query);
        Assert.Equal(urls, string.Join(' ', found.Urls));
        Assert.Empty(found.Corrections);
        Assert.Equal(lucene.Search(query, 10).ScoreDocs.Select(hit => hit.Score), found.Hits.Select(hit => (float)hit.Score));
    }

    [Fact]
    public void A_synonym_is_highlighted_as_a_whole()
    {
        using var published = Published();
        Assert.Equal(
            "Men in treatment and <mark>intimate</mark> <mark>partner</mark> <mark>abuse</mark>.",
            published.Search("IPA").Hits.Single(hit => hit.Url == "/long/").Excerpt
        );
    }

    [Fact]
    public void Queries_with_synonyms_rank_as_in_Lucene()
    {
        var random = new PseudoRandom(5);
        var groups = Enumerable
            .Range(0, 40)
            .Select(_ => new SynonymGroup([
                .. Enumerable
                    .Range(0, 4)
                    .Select(_ =>
                        string.Join(
                            ' ',
                            Enumerable.Range(0, 1 + random.Below(2)).Select(_ => MadeCorpus.Vocabulary[random.Below(120)])
                        )
                    ),
            ]))
            .ToArray();
        using var published = new PublishedSearch(MadeCorpus.Documents(400, seed: 12), synonyms: groups);
        using var lucene = new ReferenceSearch(published.Index);
        var withSynonyms = 0;
        for (var i = 0; i < 200; i++)
        {
            var query = string.Join(
                ' ',
                Enumerable.Range(0, 1 + random.Below(4)).Select(_ => MadeCorpus.Vocabulary[random.Below(120)])
            );
            var expected = lucene.Search(query, 50);
            var actual = published.Search(query, new JsonObject { ["limit"] = 50 });
            Assert.Equal(
                expected.ScoreDocs.Select(hit => (published.Index.Documents[hit.Doc].Url, hit.Score)),
                actual.Hits.Select(hit => (hit.Url, (float)hit.Score))
            );
            Assert.Equal(expected.TotalHits, actual.Total);
            if (published.Index.Synonyms.Groups.Count > 0 && actual.Total > 0)
                withSynonyms++;
        }
        Assert.True(withSynonyms > 100, $"Only {withSynonyms} of 200 queries found anything.");
    }

    static PublishedSearch Published() =>
        new(
            [
                Page("/long/", "A study", "Men in treatment and intimate partner abuse."),
                Page("/short/", "A summary", "What the papers say about IPA."),
                Page("/partner/", "Support for partners", "A worker calls."),
                Page("/trial/", "The randomised controlled trial", "Two groups."),
            ],
            synonyms: Groups
        );
}
