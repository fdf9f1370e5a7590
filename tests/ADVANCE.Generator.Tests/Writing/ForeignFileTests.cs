using Advance.Publish;

namespace Advance.Tests.Writing;

/// <summary>Files in the output folder that no build wrote stop the next build, whatever the folder's marker says.</summary>
public class ForeignFileTests
{
    static TestSite Site() =>
        TestSite.WithHost(
            "-- input/index.md --\n---\ntitle: Home\n---\nWelcome.\n-- input/about.md --\n---\ntitle: About\n---\n"
        );

    static void AssertRefused(TestSite site, string named)
    {
        var before = FolderSnapshot.Of(site.Output);
        site.Write("input/index.md", "---\ntitle: Changed\n---\n");
        var refusal = Assert.Throws<OutputException>(() => site.Build());
        Assert.Equal(
            $"The folder '{site.Output}' contains files that ADVANCE Site didn't write, and a build replaces the whole "
                + $"folder: {named}. Move them elsewhere, or name another folder with --output.",
            refusal.Message
        );
        Assert.Equal(before, FolderSnapshot.Of(site.Output));
    }

    [Theory]
    [InlineData("thesis.docx")]
    [InlineData("about/thesis.docx")]
    [InlineData(".git/HEAD")]
    [InlineData("index.html~")]
    public void A_file_added_since_the_last_build_is_not_deleted(string path)
    {
        using var site = Site().BuildClean().Write("output/" + path, "years of work");
        AssertRefused(site, $"'{path}'");
    }

    [Fact]
    public void A_link_added_to_the_output_is_neither_deleted_nor_followed()
    {
        using var site = Site().BuildClean();
        File.CreateSymbolicLink(Path.Combine(site.Output, "mine"), site.Root);
        var refusal = Assert.Throws<OutputException>(() => site.Build());
        Assert.Contains(": 'mine'. ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_foreign_files_are_counted_and_three_are_named()
    {
        using var site = Site().BuildClean();
        for (var i = 1; i <= 5; i++)
            site.Write($"output/{i}.txt", "x");
        AssertRefused(site, "'1.txt', '2.txt', '3.txt' and 2 more");
    }

    [Theory]
    [InlineData("")]
    [InlineData("mine")]
    public void A_marker_alone_does_not_make_a_folder_ours(string marker)
    {
        using var site = Site().Write("output/.advance-site", marker).Write("output/thesis.docx", "years of work");
        AssertRefused(site, "'thesis.docx'");
    }

    [Fact]
    public void A_folder_marked_by_an_earlier_version_is_recognised()
    {
        using var site = Site()
            .Write(
                "output/.advance-site",
                "ADVANCE Site writes this folder and replaces it whole with each build. Keep nothing of your own here.\n"
            )
            .Write("output/thesis.docx", "years of work");
        Assert.EndsWith(
            "or name another folder with --output. If a build by an earlier version wrote the folder, delete it.",
            Assert.Throws<OutputException>(() => site.Build()).Message,
            StringComparison.Ordinal
        );
        Assert.Equal("years of work", site.Read("thesis.docx"));
    }

    [Fact]
    public void A_marker_that_was_copied_with_a_site_does_not_cover_other_files()
    {
        using var site = Site().BuildClean();
        using var other = Site()
            .Write("output/.advance-site", site.Read(".advance-site"))
            .Write("output/index.html", "a copy")
            .Write("output/letters/1.txt", "mine");
        AssertRefused(other, "'letters/1.txt'");
    }

    [Fact]
    public void A_file_added_during_a_build_is_not_deleted()
    {
        using var site = Site().BuildClean();
        Assert.Throws<OutputException>(() =>
            site.Build(theme: InterruptedTheme.Once(() => site.Write("output/thesis.docx", "years of work")))
        );
        Assert.Equal("years of work", site.Read("thesis.docx"));
        Assert.False(Directory.Exists(Path.Combine(site.Root, ".output.advance-new")));
    }

    [Fact]
    public void System_files_and_files_from_builds_are_replaced()
    {
        using var site = Site()
            .BuildClean()
            .Write("output/.DS_Store", "x")
            .Write("output/about/Thumbs.db", "x")
            .Write("output/about/index.html", "changed by hand");
        File.Delete(Path.Combine(site.Root, "input/about.md"));
        site.BuildClean();
        Assert.False(Directory.Exists(Path.Combine(site.Output, "about")));
        Assert.False(site.Has(".DS_Store"));
    }

    [Fact]
    public void A_damaged_or_mismatched_compressed_file_is_written_again()
    {
        var text = string.Concat(Enumerable.Repeat("A line of plain words. ", 200));
        using var site = TestSite
            .WithHost("-- statiq.json --\n{ \"Host\": \"advance.example\", \"Precompress\": [\"br\", \"gzip\"] }\n")
            .Write("input/a.txt", text)
            .Write("input/b.txt", text + "And more.")
            .Write("input/index.md", "---\ntitle: Home\n---\n")
            .BuildClean();
        var before = FolderSnapshot.Contents(site.Output);
        var (a, b) = (
            File.ReadAllBytes(Path.Combine(site.Output, "a.txt.br")),
            File.ReadAllBytes(Path.Combine(site.Output, "b.txt.br"))
        );
        site.Write("output/a.txt.br", b).Write("output/b.txt.br", a).Write("output/a.txt.gz", "damaged").BuildClean();
        Assert.Equal(before, FolderSnapshot.Contents(site.Output));
    }
}
