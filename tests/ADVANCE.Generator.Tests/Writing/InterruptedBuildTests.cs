using Advance.Publish;
using Advance.Sites;

namespace Advance.Tests.Writing;

/// <summary>Builds that are interrupted, and builds that run at the same time.</summary>
public class InterruptedBuildTests
{
    static TestSite Site() => TestSite.WithHost("-- input/index.md --\n---\ntitle: Home\n---\nWelcome.\n");

    const string Marker =
        "ADVANCE Site writes this folder and replaces it whole with each build. Keep nothing of your own here.\n";

    [Fact]
    public void A_build_killed_before_it_marked_its_folder_does_not_block_the_next()
    {
        using var site = Site().BuildClean();
        Directory.CreateDirectory(Path.Combine(site.Root, ".output.advance-new"));
        site.BuildClean();
        AssertNothingIsLeft(site);
    }

    static void AssertNothingIsLeft(TestSite site) =>
        Assert.Equal(
            ["input", "output", "statiq.json"],
            Directory.EnumerateFileSystemEntries(site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_theme_that_fails_leaves_the_last_site()
    {
        using var site = Site().BuildClean();
        var before = FolderSnapshot.Of(site.Output);
        site.Write("input/index.md", "---\ntitle: Changed\n---\n");
        Assert.ThrowsAny<Exception>(() =>
            site.Build(
                theme: new InterruptedTheme(view =>
                {
                    if (view is NotFoundView)
                        throw new InvalidOperationException("A bug.");
                })
            )
        );
        Assert.Equal(before, FolderSnapshot.Of(site.Output));
        AssertNothingIsLeft(site);
    }

    [Fact]
    public void A_failing_disk_is_explained_and_leaves_the_last_site()
    {
        using var site = Site().BuildClean();
        var before = FolderSnapshot.Of(site.Output);
        site.Write("input/index.md", "---\ntitle: Changed\n---\n");
        var exception = Assert.Throws<OutputException>(() =>
            site.Build(
                theme: new InterruptedTheme(view =>
                {
                    if (view is NotFoundView)
                        throw new IOException("No space left on device.");
                })
            )
        );
        Assert.Equal(
            "The output folder can't be written: No space left on device. Its previous contents are unchanged.",
            exception.Message
        );
        Assert.Equal(before, FolderSnapshot.Of(site.Output));
        AssertNothingIsLeft(site);
    }

    [Fact]
    public void A_half_written_site_from_a_killed_build_is_deleted()
    {
        using var site = Site()
            .BuildClean()
            .Write(".output.advance-new/half.html", "half")
            .Write(".output.advance-new/.advance-site", Marker)
            .Write(".output.advance-lock", "")
            .BuildClean();
        Assert.False(site.Has("half.html"));
        AssertNothingIsLeft(site);
    }

    [Fact]
    public void A_site_that_a_killed_build_had_moved_aside_is_restored()
    {
        using var site = Site().BuildClean();
        var before = FolderSnapshot.Of(site.Output);
        Directory.Move(site.Output, Path.Combine(site.Root, ".output.advance-old"));
        site.Write(".output.advance-new/half.html", "half").Write(".output.advance-new/.advance-site", Marker).BuildClean();
        Assert.Equal(before, FolderSnapshot.Of(site.Output));
        AssertNothingIsLeft(site);
    }

    [Fact]
    public void An_old_site_that_a_killed_build_did_not_delete_is_deleted()
    {
        using var site = Site()
            .BuildClean()
            .Write(".output.advance-old/index.html", "old")
            .Write(".output.advance-old/.advance-site", Marker)
            .BuildClean();
        Assert.Contains("Welcome.", site.Read("index.html"), StringComparison.Ordinal);
        AssertNothingIsLeft(site);
    }

    [Fact]
    public void Readers_see_the_old_site_or_the_new_one_and_nothing_in_between()
    {
        using var site = Site().BuildClean();
        site.Write("input/index.md", "---\ntitle: Changed\n---\nNew.\n");
        var seen = "";
        site.Build(
            theme: new InterruptedTheme(view =>
            {
                if (view is NotFoundView)
                    seen = site.Read("index.html");
            })
        );
        Assert.Contains("Welcome.", seen, StringComparison.Ordinal);
        Assert.Contains("New.", site.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_build_at_the_same_time_is_refused_with_a_message_and_the_first_succeeds()
    {
        using var site = Site();
        Exception? refusal = null;
        site.Build(
            theme: new InterruptedTheme(view =>
            {
                if (view is NotFoundView)
                    refusal = Record.Exception(() => site.Build());
            })
        );
        Assert.Equal(
            $"Another build is writing to '{site.Output}'. Wait for it to finish.",
            Assert.IsType<OutputException>(refusal).Message
        );
        Assert.Contains("Welcome.", site.Read("index.html"), StringComparison.Ordinal);
        AssertNothingIsLeft(site);
    }
}
