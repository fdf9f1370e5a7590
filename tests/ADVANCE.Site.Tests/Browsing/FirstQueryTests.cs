using Advance.Tests.Browsing.Access;
using Advance.Tests.Figures;
using Microsoft.Playwright;

namespace Advance.Tests.Browsing;

/// <summary>The size of a reader's first search: the scripts and the parts of the index that it requests.</summary>
public sealed class FirstQueryTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [InlineData("alcohol")]
    [InlineData("substance use treatment")]
    public async Task A_first_query_stays_near_its_recorded_size(string words)
    {
        var host = await site.Host;
        await using var visit = await Visit.To(browser, host);
        await visit.OpenUntilQuiet("/search/");
        var before = visit.Requests.Count;

        await new SearchPage(visit.Page).Search(words);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        var files = visit
            .Requests.Skip(before)
            .Select(request => request[host.Origin.Length..].Split('?')[0])
            .Distinct()
            .ToList();
        Assert.Contains(files, file => file.EndsWith(".bin", StringComparison.Ordinal));
        var bytes = files.Sum(file => Packed.Length(site.FileOf(file)));
        Assert.InRange(bytes, 1, 100_000);
        Findings.AreNone(
            RecordedFigures.Grown(new Dictionary<string, long> { [$"first query: {words}"] = bytes }, nameof(FirstQueryTests))
        );
    }
}
