using Advance.Tests.Browsing.Access;
using Advance.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>A site below a path, as hosts of project pages serve it.</summary>
public class LinkRootTests(SharedBrowser browser)
{
    [Fact]
    public async Task Reading_and_searching_work_below_a_path()
    {
        using var folder = new TempFolder();
        var build = AdvanceProgram.Soonest.Run(
            "build",
            "--date",
            BuiltSite.Date,
            "-s",
            "LinkRoot=/research/advance",
            "--output",
            folder.Combine("site")
        );
        Assert.True(build.ExitCode == 0, build.ToString());
        await using var host = await StaticHost.Serve(folder.Combine("site"), "/research/advance");
        await using var visit = await Visit.To(browser, host);
        var search = new SearchPage(visit.Page);
        await visit.Open("/research/advance/");

        await search.HeaderField.FillAsync(Paper.Query);
        await search.HeaderField.PressAsync("Enter");
        await Expect(search.Results.First).ToHaveTextAsync(Paper.Title);
        Assert.Equal("/research/advance/search/", visit.Address);
        await search.Results.First.ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Paper.Title);

        Assert.Equal("/research/advance" + Paper.Address, visit.Address);
        Assert.All(host.Log, request => Assert.StartsWith("GET /research/advance/", request, StringComparison.Ordinal));
        Assert.Empty(visit.RequestsElsewhere);
        Findings.AreNone(visit.Complaints);
    }
}
