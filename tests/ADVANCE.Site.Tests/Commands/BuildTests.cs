using Advance.Tests.Running;

namespace Advance.Tests.Commands;

public class BuildTests
{
    const string Summary = @"^Built \d+ pages, \d+ files \((\d+ changed, \d+ removed|nothing changed)\) in \d+\.\d\d s: \S+$";

    [Fact]
    public void Pictures_are_made_when_dotnet_runs_the_program_s_library()
    {
        using var site = new SiteFolder(SmallSite.Clean);

        var build = Shell.Run(
            Path.Combine(Shell.DotnetRoot, "dotnet"),
            [Path.Combine(AppContext.BaseDirectory, "advance.dll"), "build"],
            site.Root
        );

        Assert.True(build.ExitCode == 0, build.ToString());
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(site.Output, "assets/cards")));
    }

    [Fact]
    public void Build_reads_another_folder_writes_to_another_and_prints_one_line()
    {
        using var site = new SiteFolder(SmallSite.Clean);
        using var elsewhere = new TempFolder();

        var build = AdvanceProgram.UnderTest.RunIn(elsewhere.Root, "build", "--root", site.Root, "--output", "public");

        Assert.Matches(Summary, Assert.Single(build.OutputLines));
        Assert.EndsWith(": public", build.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal(0, build.ExitCode);
        Assert.Contains("heron", File.ReadAllText(elsewhere.Combine("public/news/first/index.html")), StringComparison.Ordinal);
        Assert.Equal(
            ["input/news/first.md", "statiq.json"],
            FolderContent.Of(site.Root).Keys.Where(path => !path.StartsWith(".cache/", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Without_a_command_the_program_builds_the_nearest_site_upwards()
    {
        using var site = new SiteFolder(SmallSite.Clean);

        var build = AdvanceProgram.UnderTest.RunIn(Path.Combine(site.Root, "input", "news"));

        Assert.Equal(0, build.ExitCode);
        Assert.True(site.Has("output/news/first/index.html"), build.ToString());
    }

    [Fact]
    public void Output_to_a_file_or_a_program_has_no_progress_or_colours()
    {
        using var site = new SiteFolder(SmallSite.Clean);

        var build = site.Run("build");

        Assert.Empty(build.Errors);
        Assert.DoesNotContain(build.Output.ReplaceLineEndings("\n"), c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void A_second_build_changes_nothing()
    {
        using var site = new SiteFolder(SmallSite.Clean);
        site.Run("build");
        var page = Path.Combine(site.Output, "news", "first", "index.html");
        var written = File.GetLastWriteTimeUtc(page);
        var before = FolderContent.Of(site.Output);

        var again = site.Run("build");

        Assert.Contains("(nothing changed)", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, FolderContent.Of(site.Output));
        Assert.Equal(written, File.GetLastWriteTimeUtc(page));
    }

    [Fact]
    public void A_folder_with_only_posts_is_a_site()
    {
        using var site = new SiteFolder(
            """
            -- input/posts/hello.md --
            ---
            title: Hello
            date: 2026-01-02
            tags: [first things, birds]
            summary: Where it begins, who takes part in it and what for.
            ---
            We begin.

            """
        );

        var build = site.Run("build");

        Assert.Equal(0, build.ExitCode);
        Assert.Contains("We begin.", site.Read("output/posts/hello/index.html"), StringComparison.Ordinal);
        Assert.True(site.Has("output/index.html"));
        Assert.True(site.Has("output/topics/first-things/index.html"));
        Assert.True(site.Has("output/feed.rss"));
        Assert.Matches(Summary, build.OutputLines[^1]);
    }

    [Fact]
    public void A_setting_on_the_command_line_overrides_the_file()
    {
        using var site = new SiteFolder(SmallSite.Clean);

        Assert.Equal(0, site.Run("build", "-s", "SiteTitle=Heron watch", "--setting", "LinkRoot=/notes").ExitCode);

        var home = site.Read("output/index.html");
        Assert.Contains("<title>Heron watch</title>", home, StringComparison.Ordinal);
        Assert.Contains("href=\"/notes/news/first/\"", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_and_scheduled_items_are_left_out_and_listed()
    {
        using var site = new SiteFolder(
            SmallSite.Clean
                + """
                -- input/news/draft.md --
                ---
                title: Not yet
                date: 2026-11-01
                summary: A draft, which is not to be seen before it is ready.
                draft: true
                ---
                Text.
                -- input/news/later.md --
                ---
                title: In December
                date: 2026-12-01
                summary: A note that is not to be seen before its day has come.
                ---
                Text.

                """
        );

        var november = site.Run("build", "--date", "2026-11-22");
        Assert.Equal(
            ["1 scheduled: input/news/later.md on 2026-12-01.", "1 draft: input/news/draft.md."],
            november.OutputLines.Take(2)
        );
        Assert.Equal(
            "The site next changes without an edit on 2026-12-01 at 00:00 UTC: input/news/later.md is published.",
            november.OutputLines[^1]
        );
        Assert.False(site.Has("output/news/draft/index.html") || site.Has("output/news/later/index.html"));

        var december = site.Run("build", "--date", "2026-12-02", "--drafts");
        Assert.Matches(Summary, Assert.Single(december.OutputLines));
        Assert.True(site.Has("output/news/draft/index.html") && site.Has("output/news/later/index.html"));
    }
}
