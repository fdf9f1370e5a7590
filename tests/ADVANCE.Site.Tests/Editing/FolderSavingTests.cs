using Advance.Tests.Preview;

namespace Advance.Tests.Editing;

/// <summary>What saving in the preview's editor does to the folder on disk, and what it refuses.</summary>
public sealed class FolderSavingTests
{
    const string Item = "input/news/launch.md";

    [Fact]
    public async Task A_save_is_on_disk_and_on_the_page_immediately()
    {
        await using var site = await PreviewedSite.Start();
        using var editor = new LocalEditor(site);
        Assert.Null(await editor.Save(Item, PreviewedSite.News("Launch", "Said in the editor.")));
        Assert.Equal(
            PreviewedSite.News("Launch", "Said in the editor."),
            await File.ReadAllTextAsync(site.FullPath(Item), TestContext.Current.CancellationToken)
        );
        await site.TextOnceItHas("/news/launch/", "Said in the editor.");
        Assert.Equal(
            [Item],
            Directory.GetFiles(site.FullPath("input/news")).Select(path => "input/news/" + Path.GetFileName(path))
        );
    }

    [Fact]
    public async Task The_folders_of_a_new_file_are_created()
    {
        await using var site = await PreviewedSite.Start();
        using var editor = new LocalEditor(site);
        Assert.Null(await editor.Save("input/media/2026/table.webp", "RIFF"));
        Assert.True(File.Exists(site.FullPath("input/media/2026/table.webp")));
    }

    [Fact]
    public async Task A_file_changed_on_disk_since_it_was_read_is_not_overwritten()
    {
        await using var site = await PreviewedSite.Start();
        using var editor = new LocalEditor(site);
        var read = await editor.Head();
        site.Write(Item, PreviewedSite.News("Launch", "Written by hand."));
        Assert.StartsWith(
            "Files of the site were changed outside the editor in the meantime, so nothing was saved.",
            await editor.Save(Item, "lost", read),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Written by hand.",
            await File.ReadAllTextAsync(site.FullPath(Item), TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Restored_files_give_the_same_commit_again()
    {
        await using var site = await PreviewedSite.Start();
        using var editor = new LocalEditor(site);
        var first = await editor.Head();
        site.Write(Item, "---\ntitle: Other\n---\n");
        Assert.NotEqual(first, await editor.Head());
        site.Write(Item, PreviewedSite.News("Launch", "We have begun."));
        Assert.Equal(first, await editor.Head());
    }

    [Fact]
    public async Task A_deleted_file_is_kept_and_the_console_says_where()
    {
        await using var site = await PreviewedSite.Start();
        using var editor = new LocalEditor(site);
        Assert.Null(await editor.Delete(Item));
        Assert.False(File.Exists(site.FullPath(Item)));
        var kept = Assert.Single(Directory.GetFiles(site.FullPath(".cache/deleted"), "*", SearchOption.AllDirectories));
        Assert.Contains(
            "We have begun.",
            await File.ReadAllTextAsync(kept, TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        var shown = Path.GetRelativePath(site.FullPath(""), kept).Replace('\\', '/');
        Assert.Contains($"{Item} was deleted in the editor. A copy is kept as {shown}", site.Console, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statiq.json")]
    [InlineData("README.md")]
    [InlineData("inputs/x.md")]
    [InlineData("input.md")]
    [InlineData("input/../statiq.md")]
    [InlineData("../x.md")]
    [InlineData("/tmp/x.md")]
    [InlineData("input//x.md")]
    [InlineData("input/./x.md")]
    [InlineData("input\\x.md")]
    [InlineData("input/news/")]
    [InlineData("input/.git/x.md")]
    [InlineData("input/_redirects")]
    [InlineData("input/_layouts/x.md")]
    [InlineData("input/x.html")]
    [InlineData("input/x.js")]
    [InlineData("input/x")]
    [InlineData("input/con\u0000.md")]
    public async Task Nothing_but_content_can_be_written_or_deleted(string path)
    {
        await using var site = await PreviewedSite.Start();
        using var editor = new LocalEditor(site);
        var before = Everything(site);
        Assert.NotNull(await editor.Save(path, "x"));
        Assert.NotNull(await editor.Delete(path));
        Assert.Equal(before, Everything(site));
    }

    [Fact]
    public async Task A_link_is_never_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a link needs a privilege there.");
        await using var site = await PreviewedSite.Start();
        using var editor = new LocalEditor(site);
        Directory.CreateDirectory(site.FullPath("elsewhere"));
        site.Write("elsewhere/x.md", "mine");
        Directory.CreateSymbolicLink(site.FullPath("input/away"), site.FullPath("elsewhere"));
        File.CreateSymbolicLink(site.FullPath("input/news/linked.md"), site.FullPath("elsewhere/x.md"));
        Assert.Contains(
            "'away' is a link to another place",
            await editor.Save("input/away/x.md", "theirs"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "'linked.md' is a link to another place",
            await editor.Save("input/news/linked.md", "theirs"),
            StringComparison.Ordinal
        );
        Assert.Equal("mine", await File.ReadAllTextAsync(site.FullPath("elsewhere/x.md"), TestContext.Current.CancellationToken));
    }

    static string[] Everything(PreviewedSite site) =>
        [
            .. Directory
                .GetFiles(site.FullPath(""), "*", SearchOption.AllDirectories)
                .Select(path => $"{path} {File.ReadAllText(path)}")
                .Order(StringComparer.Ordinal),
        ];
}
