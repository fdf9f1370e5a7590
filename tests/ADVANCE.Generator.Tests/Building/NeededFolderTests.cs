using Advance.Publish;
using Advance.Tests.Writing;

namespace Advance.Tests.Building;

/// <summary>
/// An output folder that would replace part of the site or its author's files is refused with a message, and nothing is lost.
/// </summary>
public class NeededFolderTests
{
    static TestSite Site() =>
        TestSite.WithHost(
            """
            -- input/index.md --
            ---
            title: Home
            ---
            -- theme/assets/css/own.css --
            h1 { color: navy; }
            -- .git/HEAD --
            ref: refs/heads/main
            -- .cache/links.json --
            {}
            -- pages -> input --
            """
        );

    static void AssertRefused(TestSite site, string output, string code)
    {
        var before = FolderSnapshot
            .Contents(Path.Combine(site.Root, "input"))
            .Concat(FolderSnapshot.Contents(Path.Combine(site.Root, "theme")))
            .Concat(FolderSnapshot.Contents(Path.Combine(site.Root, ".git")))
            .ToArray();
        var options = new BuildOptions
        {
            Root = site.Root,
            Clock = BuildPlan.Timestamp("2026-11-22")!.Value,
            Output = Path.GetFullPath(output, site.Root),
        };
        var result = new SiteBuild(options, new([], [], []), new()).Run(new OutputFolder());
        Assert.Contains(
            $": error {code}: The output folder '",
            Assert.Single(result.Diagnostics).ToString(),
            StringComparison.Ordinal
        );
        Assert.Null(result.Written);
        Assert.Equal(
            before,
            FolderSnapshot
                .Contents(Path.Combine(site.Root, "input"))
                .Concat(FolderSnapshot.Contents(Path.Combine(site.Root, "theme")))
                .Concat(FolderSnapshot.Contents(Path.Combine(site.Root, ".git")))
        );
    }

    [Theory]
    [InlineData(".", "ADV0606")]
    [InlineData("..", "ADV0606")]
    [InlineData("/", "ADV0606")]
    [InlineData("input", "ADV0606")]
    [InlineData("input/site", "ADV0606")]
    [InlineData("input/../input/.", "ADV0606")]
    [InlineData("pages", "ADV0606")]
    [InlineData("pages/site", "ADV0606")]
    [InlineData("theme", "ADV0620")]
    [InlineData("theme/assets", "ADV0620")]
    [InlineData("theme/site", "ADV0620")]
    [InlineData(".git", "ADV0620")]
    [InlineData(".git/site", "ADV0620")]
    [InlineData(".cache", "ADV0620")]
    [InlineData(".cache/pictures", "ADV0620")]
    [InlineData(".github/workflows", "ADV0620")]
    public void No_part_of_a_site_can_be_its_output(string output, string code)
    {
        using var site = Site();
        AssertRefused(site, output, code);
    }

    [Fact]
    public void The_site_folder_cannot_be_the_output_even_if_the_input_is_elsewhere()
    {
        using var content = Site();
        using var site = TestSite.WithHost(
            $"-- statiq.json --\n{{ \"Host\": \"advance.example\", \"InputPaths\": "
                + $"[\"{Path.Combine(content.Root, "input")}\"] }}\n"
        );
        var options = new BuildOptions
        {
            Root = site.Root,
            Clock = BuildPlan.Timestamp("2026-11-22")!.Value,
            Output = site.Root,
        };
        Assert.Contains(
            ": error ADV0620: The output folder '.' is the site's own folder, or contains it, ",
            Assert.Single(new SiteBuild(options, new([], [], []), new()).Run(new OutputFolder()).Diagnostics).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_author_folder_is_refused_even_if_a_link_hides_it()
    {
        using var site = Site().Write("thesis/chapter.txt", "years of work");
        Directory.CreateSymbolicLink(site.Output, "thesis");
        Assert.Contains("'chapter.txt'", Assert.Throws<OutputException>(() => site.Build()).Message, StringComparison.Ordinal);
        Assert.Equal("years of work", File.ReadAllText(Path.Combine(site.Root, "thesis/chapter.txt")));
    }
}
