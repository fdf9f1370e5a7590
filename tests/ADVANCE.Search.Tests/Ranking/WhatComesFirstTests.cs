using Advance.Search.Ranking;
using Advance.Tests.Client;
using static Advance.Tests.Client.Pages;

namespace Advance.Tests.Ranking;

/// <summary>The purpose of ranking: the intended page comes first, in Lucene and in the browser.</summary>
public sealed class WhatComesFirstTests(WhatComesFirstTests.Site site) : IClassFixture<WhatComesFirstTests.Site>
{
    public sealed class Site : IDisposable
    {
        public PublishedSearch Published { get; } =
            new([
                Page("/evaluating/", "Evaluation of the programmes"),
                Page("/programme/", "Programme evaluation"),
                Page(
                    "/programmes/",
                    "The programmes that we evaluated",
                    "evaluation evaluation evaluation programme programme programme"
                ),
                Page("/groups/", "Sessions for groups of men", "Group sessions and their sesame cakes."),
                Page("/cakes/", "Sesame cakes", "Group after group had them; groups of groups."),
                Page("/what/", "What is there to do", "What there is, where it is, which of those it is, and what it is about."),
                Page("/craving/", "Craving", "What helps."),
            ]);

        public void Dispose() => Published.Dispose();
    }

    [Theory]
    [InlineData("programme evaluation", "/programme/")]
    [InlineData("evaluation programmes", "/evaluating/")]
    [InlineData("the programmes evaluated", "/programmes/")]
    [InlineData("evaluation program", "/evaluating/")]
    [InlineData("programmes we eval", "/programmes/")]
    [InlineData("group sess", "/groups/")]
    [InlineData("sess", "/groups/")]
    [InlineData("what is there about craving?", "/craving/")]
    [InlineData("what is there", "/what/")]
    [InlineData("rpogramme evaluation", "/programme/")]
    [InlineData("xcraving", "/craving/")]
    [InlineData("craivng", "/craving/")]
    public void The_intended_page_comes_first(string query, string url)
    {
        using var lucene = new ReferenceSearch(site.Published.Index);
        var expected = lucene
            .Search(query, 10)
            .ScoreDocs.Select(hit => (site.Published.Index.Documents[hit.Doc].Url, (double)hit.Score))
            .ToList();
        Assert.Equal(url, expected[0].Url);
        Assert.Equal(expected, site.Published.Search(query).Hits.Select(hit => (hit.Url, hit.Score)));
    }
}
