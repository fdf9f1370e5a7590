using Advance.Publish;

namespace Advance.Tests.Writing;

/// <summary>Other people's files and folders beside the output folder are never deleted, moved or written to.</summary>
public class NeighbourTests
{
    static TestSite Site() => TestSite.WithHost("-- input/index.md --\n---\ntitle: Home\n---\nWelcome.\n");

    [Fact]
    public void Folders_that_are_only_named_old_and_new_stay()
    {
        using var site = Site()
            .Write(".output.old/thesis.docx", "years of work")
            .Write(".output.new/thesis.docx", "years of work")
            .Write(".output.lock", "mine")
            .Write("output.old/a.txt", "mine");
        site.BuildClean().BuildClean();
        Assert.Equal(
            ("years of work", "years of work", "mine", "mine"),
            (
                Text(site, ".output.old/thesis.docx"),
                Text(site, ".output.new/thesis.docx"),
                Text(site, ".output.lock"),
                Text(site, "output.old/a.txt")
            )
        );
    }

    [Theory]
    [InlineData(".output.advance-new/thesis.docx", ".output.advance-new")]
    [InlineData(".output.advance-old/thesis.docx", ".output.advance-old")]
    [InlineData(".output.advance-new", ".output.advance-new")]
    [InlineData(".output.advance-lock", ".output.advance-lock")]
    [InlineData(".output.advance-lock/thesis.docx", ".output.advance-lock")]
    public void A_file_with_a_name_that_a_build_needs_is_reported_and_stays(string path, string named)
    {
        using var site = Site().Write(path, "years of work");
        var refusal = Assert.Throws<OutputException>(() => site.Build());
        Assert.Equal(
            $"A build needs the name '{Path.Combine(site.Root, named)}', but it belongs to something that ADVANCE Site "
                + "didn't write. Move that elsewhere, or name another folder with --output.",
            refusal.Message
        );
        Assert.Equal("years of work", Text(site, path));
    }

    [Fact]
    public void An_old_site_is_not_restored_from_a_foreign_folder()
    {
        using var site = Site().Write(".output.advance-old/thesis.docx", "years of work");
        Assert.Throws<OutputException>(() => site.Build());
        Assert.False(Directory.Exists(site.Output));
        Assert.Equal("years of work", Text(site, ".output.advance-old/thesis.docx"));
    }

    [Fact]
    public void A_lock_that_is_a_named_pipe_or_a_link_is_reported_and_not_opened()
    {
        using var site = Site().Write("mine.txt", "mine");
        Pipe.Make(Path.Combine(site.Root, ".output.advance-lock"));
        Assert.StartsWith(
            "A build needs the name ",
            Assert.Throws<OutputException>(() => site.Build()).Message,
            StringComparison.Ordinal
        );
        File.Delete(Path.Combine(site.Root, ".output.advance-lock"));
        File.CreateSymbolicLink(Path.Combine(site.Root, ".output.advance-lock"), "mine.txt");
        Assert.StartsWith(
            "A build needs the name ",
            Assert.Throws<OutputException>(() => site.Build()).Message,
            StringComparison.Ordinal
        );
        Assert.Equal("mine", Text(site, "mine.txt"));
    }

    static string Text(TestSite site, string path) => File.ReadAllText(Path.Combine(site.Root, path));
}
