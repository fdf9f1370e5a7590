using Advance.Tests.Running;

namespace Advance.Tests.Commands;

/// <summary>Where a build writes, and which files it never touches.</summary>
public class OutputFolderTests
{
    [Theory]
    [InlineData("input/public")]
    [InlineData("input")]
    [InlineData(".")]
    public void Output_and_input_may_not_contain_each_other(string output)
    {
        using var site = new SiteFolder(SmallSite.Clean);

        var build = site.Run("build", "--output", output);

        Assert.StartsWith("input(1,1): error ADV0606: ", build.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal(1, build.ExitCode);
        Assert.Equal(["input/news/first.md", "statiq.json"], FolderContent.Of(site.Root).Keys);
    }

    [Fact]
    public void Other_people_s_files_are_never_overwritten()
    {
        using var site = new SiteFolder(SmallSite.Clean).Write("thesis/chapter-1.txt", "Years of work.");

        var build = site.Run("build", "--output", "thesis");

        Assert.Equal(2, build.ExitCode);
        Assert.Contains(
            "contains files that ADVANCE Site didn't write",
            Assert.Single(build.ErrorLines),
            StringComparison.Ordinal
        );
        Assert.Empty(build.Output);
        Assert.Equal("Years of work.", site.Read("thesis/chapter-1.txt"));
        Assert.False(site.Has("thesis/index.html"));
    }

    [Fact]
    public void An_output_path_that_is_a_file_is_a_one_line_error()
    {
        using var site = new SiteFolder(SmallSite.Clean).Write("public", "A file.");

        var build = site.Run("build", "--output", "public");

        Assert.Equal(2, build.ExitCode);
        Assert.StartsWith("advance: ", Assert.Single(build.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("A file.", site.Read("public"));
    }

    [Fact]
    public void A_page_whose_source_was_deleted_is_deleted()
    {
        using var site = new SiteFolder(SmallSite.Clean).Write(
            "input/news/second.md",
            "---\ntitle: Second\ndate: 2026-11-03\nsummary: What we saw on that day by the river, in short.\n---\nText.\n"
        );
        site.Run("build");
        File.Delete(Path.Combine(site.Root, "input/news/second.md"));

        site.Run("build");

        Assert.True(site.Has("output/news/first/index.html"));
        Assert.False(site.Has("output/news/second/index.html"));
    }
}
