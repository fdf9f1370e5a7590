using System.Text.Json.Nodes;
using Advance.Search.Ranking;
using Advance.Search.Ranking.Expansion;
using Advance.Tests.Client;
using Advance.Tests.Corpus;

namespace Advance.Tests.Ranking;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("pathway", "pathway", 0)]
    [InlineData("pathway", "patway", 1)]
    [InlineData("pathway", "pathwayy", 1)]
    [InlineData("pathway", "pothway", 1)]
    [InlineData("pathway", "pahtway", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Edits_and_swaps_of_adjacent_letters_count_one(string a, string b, int distance) =>
        Assert.Equal(distance, EditDistance.Between(a, b, 10));

    [Theory]
    [InlineData("abcdef", "uvwxyz", 2, 3)]
    [InlineData("a", "abcdef", 2, 3)]
    public void Distances_beyond_the_limit_are_not_computed(string a, string b, int limit, int distance) =>
        Assert.Equal(distance, EditDistance.Between(a, b, limit));

    [Fact]
    public void The_browser_computes_the_same_distances()
    {
        using var client = NodeClient.OfModule("distance.js");
        var random = new PseudoRandom(61);
        string Word() => string.Concat(Enumerable.Range(0, random.Below(9)).Select(_ => random.Pick("abc".ToCharArray())));
        var cases = Enumerable.Range(0, 5000).Select(_ => (A: Word(), B: Word(), Limit: random.Below(4))).ToArray();
        var answers = client
            .Ask("call", "distance", new JsonArray([.. cases.Select(c => new JsonArray(c.A, c.B, c.Limit))]))!
            .AsArray();
        Assert.Equal(cases.Select(c => EditDistance.Between(c.A, c.B, c.Limit)), answers.Select(a => a!.GetValue<int>()));
    }
}
