using System.Text.RegularExpressions;
using Advance.Tests.Running;

namespace Advance.Tests.Commands;

/// <summary>Bad input gives a one-line message and never damages the published site.</summary>
public class BadInputTests
{
    [Fact]
    public void An_error_stops_the_build_and_leaves_the_last_good_site()
    {
        using var site = new SiteFolder(SmallSite.Clean);
        site.Run("build");
        var before = FolderContent.Of(site.Output);

        site.Write(
            "input/news/second.md",
            "---\ntitle: Second\ndate: next Tuesday\nsummary: What we saw on that day by the river, in short.\n---\nText.\n"
        );
        var build = site.Run("build");

        Assert.Equal(
            [
                "input/news/second.md(3,7): error ADV0102: 'next Tuesday' isn't a date. Write it as YYYY-MM-DD.",
                "Nothing was written: 1 error, 0 warnings. The last good site is unchanged. 'advance explain ADV0102' "
                    + "explains it.",
            ],
            build.OutputLines
        );
        Assert.Equal(1, build.ExitCode);
        Assert.Equal(before, FolderContent.Of(site.Output));
    }

    [Theory]
    [InlineData("no front matter", "Just words.\n")]
    [InlineData("front matter that never ends", "---\ntitle: A\ndate: 2026-01-01\n")]
    [InlineData("a bracket that never closes", "---\ntitle: [A\ndate: 2026-01-01\nsummary: S.\n---\nText.\n")]
    [InlineData("a brace that never closes", "---\ntitle: {A\ndate: 2026-01-01\nsummary: S.\n---\nText.\n")]
    [InlineData("a quotation mark that never closes", "---\ntitle: \"A\ndate: 2026-01-01\nsummary: S.\n---\nText.\n")]
    [InlineData("a tab for indentation", "---\ntitle: A\nauthors:\n\t- B\n---\nText.\n")]
    [InlineData("a list for a title", "---\ntitle: [A, B]\ndate: 2026-01-01\nsummary: S.\n---\nText.\n")]
    [InlineData("a key twice", "---\ntitle: A\ntitle: B\ndate: 2026-01-01\nsummary: S.\n---\nText.\n")]
    [InlineData("an alias bomb", "---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: *b\ndate: 2026-01-01\nsummary: S.\n---\nText.\n")]
    [InlineData(
        "a layout that the theme does not have",
        "---\ntitle: A\ndate: 2026-01-01\nsummary: S.\nlayout: Brochure\n---\nText.\n"
    )]
    [InlineData("an unknown date and no title", "---\ndate: soon\nsummary: S.\n---\nText.\n")]
    [InlineData(
        "a link that runs a script",
        "---\ntitle: A\ndate: 2026-01-01\nsummary: S.\n---\n[There](javascript:alert(1)).\n"
    )]
    public void Bad_input_gives_a_message_with_a_position_and_never_a_stack_trace(string what, string text)
    {
        using var site = new SiteFolder(SmallSite.Clean).Write("input/news/odd.md", text);

        var build = site.Run("build");

        Assert.True(build.ExitCode == 1, $"{what}: {build}");
        Assert.Empty(build.Errors);
        Assert.All(build.OutputLines.SkipLast(1), line =>
            Assert.Matches(@"^input/news/odd\.md\(\d+,\d+\): (error|warning) ADV\d{4}: .+\.$", line)
        );
        Assert.StartsWith("Nothing was written: ", build.OutputLines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"SiteTitle\": ")]
    [InlineData("[]")]
    [InlineData("{ \"SiteTitle\": { \"a\": 1 } }")]
    public void A_broken_settings_file_gives_a_message_with_a_position(string settings)
    {
        using var site = new SiteFolder(SmallSite.Clean).Write("statiq.json", settings);

        var build = site.Run("build");

        Assert.Single(build.OutputLines, line => Regex.IsMatch(line, @"^statiq\.json\(\d+,\d+\): error ADV06\d\d: .+\.$"));
        Assert.Equal(1, build.ExitCode);
        Assert.Empty(build.Errors);
    }

    [Fact]
    public void A_site_without_content_gives_one_message()
    {
        using var site = new SiteFolder(
            """
            -- statiq.json --
            { "Host": "notes.example" }
            -- input/readme.txt --
            Nothing yet.

            """
        );

        var build = site.Run("build");

        Assert.Equal(2, build.OutputLines.Count);
        Assert.StartsWith(
            "input(1,1): error ADV0005: There are no Markdown files here",
            build.OutputLines[0],
            StringComparison.Ordinal
        );
        Assert.Equal(1, build.ExitCode);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void A_missing_input_folder_gives_one_message()
    {
        using var folder = new TempFolder();

        var build = AdvanceProgram.UnderTest.RunIn(folder.Root, "build");

        Assert.Equal(2, build.OutputLines.Count);
        Assert.StartsWith(
            "input(1,1): error ADV0004: There is no input folder 'input'.",
            build.OutputLines[0],
            StringComparison.Ordinal
        );
        Assert.Equal(1, build.ExitCode);
        Assert.Empty(FolderContent.Of(folder.Root));
    }

    // Unreadable files aren't tested here, because root can read every file.
    [Theory]
    [InlineData("nowhere.md")]
    [InlineData("odd.md")]
    public void A_link_to_a_missing_file_or_to_itself_gives_one_message(string target)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a symbolic link needs a privilege on Windows.");
        using var site = new SiteFolder(SmallSite.Clean);
        File.CreateSymbolicLink(Path.Combine(site.Root, "input/news/odd.md"), target);

        var build = site.Run("build");

        Assert.Matches(@"^input/news/odd\.md\(1,1\): error ADV00\d\d: ", build.OutputLines[0]);
        Assert.Equal(2, build.OutputLines.Count);
        Assert.Equal(1, build.ExitCode);
        Assert.Empty(build.Errors);
    }
}
