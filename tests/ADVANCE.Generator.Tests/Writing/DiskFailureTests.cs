using Advance.Publish;

namespace Advance.Tests.Writing;

/// <summary>If a disk or a program prevents a build, the message says why in words, and the last site stays.</summary>
public class DiskFailureTests
{
    static TestSite Site() => TestSite.WithHost("-- input/index.md --\n---\ntitle: Home\n---\nWelcome.\n");

    [Theory]
    [InlineData(28, "The disk is full.")]
    [InlineData(unchecked((int)0x80070070), "The disk is full.")]
    [InlineData(30, "The disk is read-only.")]
    [InlineData(
        unchecked((int)0x80070020),
        "Another program, such as an editor, a browser or a virus scanner, has a file there open. Close it and build again."
    )]
    [InlineData(
        unchecked((int)0x80070021),
        "Another program, such as an editor, a browser or a virus scanner, has a file there open. Close it and build again."
    )]
    public void A_disk_failure_is_explained_and_leaves_the_last_site(int code, string words)
    {
        using var site = Site().BuildClean();
        var before = FolderSnapshot.Of(site.Output);
        site.Write("input/index.md", "---\ntitle: Changed\n---\n");
        var refusal = Assert.Throws<OutputException>(() =>
            site.Build(theme: InterruptedTheme.Once(() => throw new IOException("ERR", code)))
        );
        Assert.Equal($"The output folder can't be written: {words} Its previous contents are unchanged.", refusal.Message);
        Assert.Equal(before, FolderSnapshot.Of(site.Output));
    }

    [Fact]
    public void A_page_that_another_program_has_open_on_Windows_is_explained()
    {
        Assert.SkipUnless(OperatingSystem.IsWindows(), "Other systems let a folder be replaced whose files are open.");
        using var site = Site().BuildClean();
        using (new FileStream(Path.Combine(site.Output, "index.html"), FileMode.Open, FileAccess.Read, FileShare.None))
            Assert.Contains(
                "Its previous contents are unchanged.",
                Assert.Throws<OutputException>(() => site.Write("input/index.md", "---\ntitle: Changed\n---\n").Build()).Message,
                StringComparison.Ordinal
            );
        site.BuildClean();
    }
}
