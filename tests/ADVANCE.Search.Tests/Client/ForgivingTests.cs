using Advance.Search.Ranking;
using static Advance.Tests.Client.Pages;

namespace Advance.Tests.Client;

/// <summary>People find a page however they spell its words, and Lucene finds the same.</summary>
public sealed class ForgivingTests(ForgivingTests.Site site) : IClassFixture<ForgivingTests.Site>
{
    readonly PublishedSearch published = site.Published;

    public sealed class Site : IDisposable
    {
        public PublishedSearch Published { get; } =
            new([
                Page("/hyphen/", "Notes on co-production", "Drop-in sessions of ADVANCE-D, a substance-use programme."),
                Page("/together/", "Coproduction again", "Wellbeing of people who took part."),
                Page("/space/", "A co production of two theatres", "Well being and substance use."),
                Page(
                    "/trial/",
                    "Trial record",
                    "Registered as ISRCTN79435190, funded as NIHR 154546 (n = 11), doi:10.1007/s10896-022-00407-4. COVID-19 "
                        + "delayed it."
                ),
                Page("/kings/", "King’s in the U.K.", "Dr O’Neill’s café, see www.nihr.ac.uk and file_of_2021."),
                Page("/american/", "Behavior and organization", "Randomized, pediatric counseling at a center."),
            ]);

        public void Dispose() => Published.Dispose();
    }

    [Theory]
    [InlineData("co-production", "/hyphen/", "/space/", "/together/")]
    [InlineData("co\u2010production", "/hyphen/", "/space/", "/together/")]
    [InlineData("co production ", "/hyphen/", "/space/")]
    [InlineData("coproduction ", "/hyphen/", "/together/")]
    [InlineData("dropin ", "/hyphen/")]
    [InlineData("substanceuse ", "/hyphen/")]
    [InlineData("advance-d", "/hyphen/")]
    [InlineData("ADVANCED", "/hyphen/")]
    [InlineData("well-being", "/space/", "/together/")]
    [InlineData("wellbeing ", "/together/")]
    [InlineData("ISRCTN79435190", "/trial/")]
    [InlineData("isrctn 79435190", "/trial/")]
    [InlineData("ISRCTN-79435190", "/trial/")]
    [InlineData("79435190", "/trial/")]
    [InlineData("NIHR154546", "/trial/")]
    [InlineData("nihr154546", "/trial/")]
    [InlineData("NIHR-154546", "/kings/", "/trial/")]
    [InlineData("covid19", "/trial/")]
    [InlineData("n=11", "/trial/")]
    [InlineData("10.1007/s10896-022-00407-4", "/trial/")]
    [InlineData("https://doi.org/10.1007/s10896-022-00407-4", "/trial/")]
    [InlineData("kings", "/kings/")]
    [InlineData("king's", "/kings/")]
    [InlineData("King‘s", "/kings/")]
    [InlineData("UK", "/kings/")]
    [InlineData("u.k.", "/kings/")]
    [InlineData("oneill", "/kings/")]
    [InlineData("o neill", "/kings/")]
    [InlineData("Neil", "/kings/")]
    [InlineData("CAFÉ", "/kings/")]
    [InlineData("behaviour", "/american/")]
    [InlineData("organisations", "/american/")]
    [InlineData("randomisation", "/american/")]
    [InlineData("paediatric counselling centre", "/american/")]
    [InlineData("program", "/hyphen/")]
    [InlineData("theater", "/space/")]
    public void Any_spelling_of_a_word_finds_its_pages(string query, params string[] urls)
    {
        using var lucene = new ReferenceSearch(published.Index);
        var result = published.Search(query);
        var expected = lucene.Search(query, 10).ScoreDocs;
        Assert.Equal(
            expected.Select(d => (published.Index.Documents[d.Doc].Url, (double)d.Score)),
            result.Hits.Select(h => (h.Url, h.Score))
        );
        Assert.Equal(urls, result.Urls.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("substanceuse ", "<mark>substance</mark>-<mark>use</mark>")]
    [InlineData("isrctn 79435190", "Registered as <mark>ISRCTN79435190</mark>")]
    [InlineData("nihr154546", "<mark>NIHR</mark> <mark>154546</mark>")]
    [InlineData("programs", "<mark>programme</mark>")]
    [InlineData("dropin ", "<mark>Drop</mark>-in")]
    public void Matching_words_are_highlighted(string query, string passage)
    {
        var hit = published.Search(query).Hits[0];
        Assert.Contains(passage, $"{hit.Title} {hit.Excerpt}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("progra", "programme")]
    [InlineData("behavi", "behavior")]
    public void Completions_are_words_as_written(string typed, string completed) =>
        Assert.Equal([completed], published.Client.Ask("suggest", typed)!.AsArray().Select(text => text!.GetValue<string>()));
}
