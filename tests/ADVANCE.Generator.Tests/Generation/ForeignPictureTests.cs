using System.Text;
using Advance.Api;
using Advance.Render;
using Advance.Twins;

namespace Advance.Tests.Generation;

/// <summary>
/// A picture on another site is never published, because its host would learn who reads the page: its description is shown
/// instead.
/// </summary>
public class ForeignPictureTests
{
    [Theory]
    [InlineData("https://evil.example/t.png")]
    [InlineData("//evil.example/t.png")]
    [InlineData("&#47;/evil.example/t.png")]
    [InlineData(@"\\\\evil.example\t.png")]
    [InlineData(@"/\evil.example/t.png")]
    [InlineData("http:evil.example/t.png")]
    [InlineData("https:/evil.example/t.png")]
    [InlineData("HTTPS://EVIL.EXAMPLE/t.png")]
    public void In_a_text_a_foreign_picture_is_replaced_by_its_description(string address)
    {
        string[] bodies =
        [
            $"![A room]({address})",
            $"![A room](<{address}> \"The room\")",
            $"[![A room]({address})](/about/)",
            $"![A room][r]\n\n[r]: <{address}>",
            $"Note.[^1]\n\n[^1]: ![A room]({address})",
            $"| ![A room]({address}) |\n|---|\n| x |",
        ];
        foreach (var body in bodies)
        {
            using var site = TestSite.WithHost(
                "-- input/about.md --\n---\ntitle: About\n---\nText.\n-- input/news/launch.md --\n---\ntitle: Launch\ndate: "
                    + $"2022-06-01\nsummary: We begin.\n---\n{body}\n"
            );
            var result = site.Build();
            Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Rule.Code == "ADV0401");
            string[] published = [site.Read("news/launch/index.html"), site.Read("feed.json"), .. Others(site)];
            Assert.All(published, text => Assert.DoesNotContain("<img", text, StringComparison.Ordinal));
            Assert.All(published, text => Assert.Contains("A room", text, StringComparison.Ordinal));
            Assert.DoesNotContain("![", Others(site)[1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void In_front_matter_a_foreign_picture_is_left_out_of_machine_readable_data()
    {
        using var site = TestSite.WithHost(
            "-- input/news/launch.md --\n---\ntitle: Launch\ndate: 2022-06-01\nsummary: We begin.\nimage: { src: "
                + "'\\\\evil.example\\t.png', alt: A room }\n---\nText.\n"
        );
        Assert.Contains(site.Build().Diagnostics, diagnostic => diagnostic.Rule.Code == "ADV0401");
        Assert.All(Others(site), text => Assert.DoesNotContain("evil.example", text, StringComparison.Ordinal));
    }

    /// <summary>The item in the API, and its Markdown twin.</summary>
    static string[] Others(TestSite site)
    {
        var files = new IGenerator[] { new ApiGenerator(), new TwinGenerator() }
            .SelectMany(generator => generator.Generate(site.Assembled()))
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content().Span));
        return [files["api/v1/items/news/launch.json"], files["news/launch/index.md"]];
    }
}
