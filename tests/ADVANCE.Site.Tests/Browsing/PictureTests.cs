using Advance.Tests.Browsing.Access;
using Advance.Tests.Running;
using NetVips;

namespace Advance.Tests.Browsing;

/// <summary>Pictures as a browser shows them.</summary>
public class PictureTests(SharedBrowser browser)
{
    const string Site = """
        -- statiq.json --
        { "Host": "advance.example", "GenerateSearchIndex": false }
        -- input/news/room.md --
        ---
        title: A room of our own at last
        date: 2022-06-01
        summary: We have a room with two windows, and chairs that can be put into a circle.
        image:
          src: wide.jpg
          alt: Four corners of four colours
        ---
        Words before it.

        ![Four corners of four colours](wide.jpg "Corners")

        Words after it.
        -- input/people/ann-example.md --
        ---
        name: Ann Example
        image:
          src: high.jpg
          alt: Four corners of four colours
        ---
        -- input/partners/house.md --
        ---
        name: A house
        logo:
          src: logo.svg
          alt: A green field
        ---
        -- input/partners/logo.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><script>document.title = "run"</script>
        <rect width="120" height="40" fill="#208040"/></svg>

        """;

    [Fact]
    public async Task Each_is_fetched_no_larger_than_it_is_shown_and_moves_nothing()
    {
        using var site = new SiteFolder(Site);
        Put(site, "input/news/wide.jpg", 3000, 2000);
        Put(site, "input/people/high.jpg", 900, 1200);
        var build = site.Build("--date", "2026-11-22");
        Assert.True(build.ExitCode == 0, build.ToString());
        await using var host = await StaticHost.Serve(site.Output);

        foreach (var width in new[] { 360, 768, 1440 })
        {
            await using var visit = await Visit.To(
                browser,
                host,
                new()
                {
                    ViewportSize = new() { Width = width, Height = 900 },
                }
            );
            foreach (var address in new[] { "/news/room/", "/people/ann-example/", "/partners/" })
            {
                await visit.Open(address);
                foreach (var picture in await visit.Page.Locator("picture > img").AllAsync())
                {
                    await picture.ScrollIntoViewIfNeededAsync();
                    // With sizes, a browser's natural width is the one that the page said.
                    var (said, shown) = (
                        await picture.EvaluateAsync<double>(
                            "async image => { await image.decode(); return image.naturalWidth; }"
                        ),
                        await picture.EvaluateAsync<double>("image => image.getBoundingClientRect().width")
                    );
                    Assert.True(
                        shown > 0 && said >= shown * 0.95 && said <= shown * 1.4,
                        $"{address} at {width}: {await picture.GetAttributeAsync("class")} is said to be {said} wide and is "
                            + $"shown {shown} wide."
                    );
                    Assert.EndsWith(
                        ".avif",
                        await picture.EvaluateAsync<string>("image => image.currentSrc"),
                        StringComparison.Ordinal
                    );
                }
                Assert.Equal(
                    0,
                    await visit.Page.EvaluateAsync<double>(
                        "() => new Promise(done => { let sum = 0; new PerformanceObserver(list => "
                            + "list.getEntries().forEach(entry => sum += entry.value)).observe({ type: 'layout-shift', "
                            + "buffered: true }); setTimeout(() => done(sum), 300); })"
                    )
                );
            }
            Findings.AreNone(visit.Complaints);
            Assert.Empty(visit.RequestsElsewhere);
        }
    }

    static void Put(SiteFolder site, string path, int width, int height)
    {
        using var half = (Image.Black(width / 2, height, 3) + new double[] { 15, 110, 120 }).Cast(Enums.BandFormat.Uchar);
        using var other = (Image.Black(width / 2, height, 3) + new double[] { 240, 220, 180 }).Cast(Enums.BandFormat.Uchar);
        half.Join(other, Enums.Direction.Horizontal)
            .Copy(interpretation: Enums.Interpretation.Srgb)
            .Jpegsave(Path.Combine(site.Root, path));
    }
}
