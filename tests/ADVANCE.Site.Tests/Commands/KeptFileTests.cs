using Advance.Tests.Running;

namespace Advance.Tests.Commands;

/// <summary>No command overwrites or deletes a file that it didn't create and wasn't told to change.</summary>
public class KeptFileTests
{
    static readonly string Untidy = SmallSite.Clean.Replace(
        "title: The first note\ndate: 2026-11-02",
        "Published: '2026-11-02'\ntitle: 'The first note'",
        StringComparison.Ordinal
    );

    [Fact]
    public void Format_leaves_files_whose_names_look_like_its_own_drafts()
    {
        using var site = new SiteFolder(Untidy)
            .Write("input/news/first.md.new~", "mine")
            .Write("input/news/.first.md.new", "mine");

        Assert.Equal(0, site.Run("format").ExitCode);

        Assert.Equal(("mine", "mine"), (site.Read("input/news/first.md.new~"), site.Read("input/news/.first.md.new")));
        Assert.Equal(
            ["input/news/.first.md.new", "input/news/first.md", "input/news/first.md.new~", "statiq.json"],
            FolderContent.Of(site.Root).Keys
        );
    }

    [Fact]
    public void New_leaves_files_whose_names_look_like_its_own_drafts()
    {
        using var site = new SiteFolder(SmallSite.Clean).Write("input/news/.a-heron.md.new", "mine");

        Assert.Equal(0, site.Run("new", "news", "A heron").ExitCode);

        Assert.Equal("mine", site.Read("input/news/.a-heron.md.new"));
    }

    [Fact]
    public void New_overwrites_neither_a_file_nor_a_link_to_nowhere()
    {
        using var site = new SiteFolder(SmallSite.Clean).Write("input/news/a-heron.md", "mine");
        File.CreateSymbolicLink(Path.Combine(site.Root, "input/news/an-owl.md"), "../../outside.md");

        Assert.Equal((2, 2), (site.Run("new", "news", "A heron").ExitCode, site.Run("new", "news", "An owl").ExitCode));

        Assert.Equal("mine", site.Read("input/news/a-heron.md"));
        Assert.False(site.Has("outside.md"));
    }

    [Theory]
    [InlineData("build", "--output", "")]
    [InlineData("build", "--input", "")]
    [InlineData("build", "--root", "")]
    [InlineData("check", "--input", " ")]
    public void An_empty_folder_name_is_a_one_line_error(params string[] arguments)
    {
        using var site = new SiteFolder(SmallSite.Clean);

        var refused = site.Run(arguments);

        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith("advance: ", Assert.Single(refused.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("..")]
    [InlineData(".")]
    public void An_output_folder_above_the_site_is_a_one_line_error_and_nothing_is_lost(string output)
    {
        using var site = new SiteFolder(SmallSite.Clean);
        var before = FolderContent.Of(site.Root);

        var refused = site.Run("build", "--output", output);

        Assert.Equal((1, ""), (refused.ExitCode, refused.Errors));
        Assert.Equal(before, FolderContent.Of(site.Root));
    }

    [Fact]
    public void A_named_pipe_stops_no_command()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders.");
        using var site = new SiteFolder(SmallSite.Clean);
        foreach (var name in new[] { "input/news/pipe.md", "input/pipe.docx", "input/pipe.jpg", "input/_search.yml" })
            Assert.Equal(0, Shell.Run("mkfifo", [Path.Combine(site.Root, name)], site.Root).ExitCode);

        foreach (var command in new[] { "build", "check", "format", "clean" })
        {
            var run = site.Run(command);
            Assert.True(run.ExitCode == 0, $"{command}: {run}");
        }
    }
}
