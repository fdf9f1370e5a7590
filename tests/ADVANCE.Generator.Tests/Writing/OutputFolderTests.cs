using Advance.Publish;

namespace Advance.Tests.Writing;

/// <summary>What a build does to the output folder, and what it never does.</summary>
public class OutputFolderTests
{
    static TestSite Site() =>
        TestSite.WithHost(
            """
            -- input/index.md --
            ---
            title: Home
            ---
            Welcome.
            -- input/about.md --
            ---
            title: About
            ---
            -- input/logo.txt --
            <svg/>
            """
        );

    [Fact]
    public void A_first_build_creates_the_folder_and_marks_it_as_its_own()
    {
        using var site = Site();
        var written = site.Build().Written!.Value;
        Assert.Equal((15, 15, 0), (written.Files, written.Changed, written.Removed));
        Assert.Equal(15, site.Files().Count);
        Assert.StartsWith("ADVANCE Site writes this folder", site.Read(OutputFolder.Marker), StringComparison.Ordinal);
        Assert.Equal(
            ["input", "output", "statiq.json"],
            Directory.EnumerateFileSystemEntries(site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_second_build_of_the_same_input_changes_no_file_and_no_time()
    {
        using var site = Site().BuildClean();
        var before = FolderSnapshot.Of(site.Output);
        var written = site.Build().Written!.Value;
        Assert.Equal((15, 0, 0), (written.Files, written.Changed, written.Removed));
        Assert.Equal(before, FolderSnapshot.Of(site.Output));
    }

    [Fact]
    public void An_unchanged_file_is_the_same_file_and_not_a_copy()
    {
        using var site = Site().BuildClean();
        using (
            var handle = new FileStream(
                Path.Combine(site.Output, "logo.txt"),
                FileMode.Append,
                FileAccess.Write,
                FileShare.ReadWrite
            )
        )
        {
            site.BuildClean();
            handle.WriteByte((byte)'!');
        }
        Assert.Equal("<svg/>\n!", site.Read("logo.txt"));
    }

    [Fact]
    public void Only_changes_are_written_and_deleted_files_are_removed()
    {
        using var site = Site().BuildClean();
        var before = FolderSnapshot.Of(site.Output);
        File.Delete(Path.Combine(site.Root, "input/about.md"));
        site.Write("input/logo.txt", "<svg></svg>");
        var written = site.Build().Written!.Value;
        Assert.Equal((14, 2, 1), (written.Files, written.Changed, written.Removed));
        Assert.False(Directory.Exists(Path.Combine(site.Output, "about")));
        Assert.Equal(
            [OutputFolder.Marker, "logo.txt", "sitemap.xml"],
            FolderSnapshot.Of(site.Output).Except(before).Select(file => file.Path)
        );
    }

    [Fact]
    public void A_page_may_replace_a_folder_and_a_folder_may_replace_a_page()
    {
        using var site = Site().Write("input/a.txt/b.txt", "b").Write("input/c.txt", "c").BuildClean();
        File.Delete(Path.Combine(site.Root, "input/c.txt"));
        Directory.Delete(Path.Combine(site.Root, "input/a.txt"), recursive: true);
        site.Write("input/a.txt", "a").Write("input/c.txt/d.txt", "d").BuildClean();
        Assert.Equal(("a", "d"), (site.Read("a.txt"), site.Read("c.txt/d.txt")));
    }

    [Fact]
    public void A_file_changed_or_linked_in_the_output_is_restored()
    {
        using var site = Site().BuildClean();
        var page = Path.Combine(site.Output, "index.html");
        File.WriteAllText(page, "mine");
        File.Delete(Path.Combine(site.Output, "logo.txt"));
        File.CreateSymbolicLink(Path.Combine(site.Output, "logo.txt"), Path.Combine(site.Root, "input/logo.txt"));
        site.BuildClean();
        Assert.Contains("Welcome.", site.Read("index.html"), StringComparison.Ordinal);
        Assert.Null(new FileInfo(Path.Combine(site.Output, "logo.txt")).LinkTarget);
    }

    [Fact]
    public void A_mistake_leaves_every_byte_and_every_time_of_the_last_site()
    {
        using var site = Site().BuildClean();
        var before = FolderSnapshot.Of(site.Output);
        site.Write("input/logo.txt", "<svg></svg>").Write("input/news/broken.md", "No front matter.");
        Assert.Null(site.Build().Written);
        Assert.Equal(before, FolderSnapshot.Of(site.Output));
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        using var site = Site();
        site.Build(output: new NoOutput());
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void A_folder_with_foreign_files_is_refused_and_not_touched()
    {
        using var site = Site().Write("output/thesis.docx", "years of work");
        var before = FolderSnapshot.Of(site.Output);
        var exception = Assert.Throws<OutputException>(() => site.Build());
        Assert.Equal(
            $"The folder '{site.Output}' contains files that ADVANCE Site didn't write, and a build replaces the whole "
                + "folder: 'thesis.docx'. Move them elsewhere, or name another folder with --output.",
            exception.Message
        );
        Assert.Equal(before, FolderSnapshot.Of(site.Output));
    }

    [Fact]
    public void An_empty_folder_is_accepted()
    {
        using var site = Site();
        Directory.CreateDirectory(site.Output);
        Assert.Equal(15, site.BuildClean().Files().Count);
    }

    [Fact]
    public void An_output_that_is_a_file_is_refused_and_not_touched()
    {
        using var site = Site().Write("output", "a file");
        Assert.EndsWith(
            "is a file. Name another folder with --output.",
            Assert.Throws<OutputException>(() => site.Build()).Message,
            StringComparison.Ordinal
        );
        Assert.Equal("a file", File.ReadAllText(site.Output));
    }

    [Fact]
    public void An_output_below_a_file_is_refused_with_a_message()
    {
        using var site = Site()
            .Write("statiq.json", "{ \"Host\": \"a.example\", \"OutputPath\": \"input.txt/site\" }")
            .Write("input.txt", "a file");
        Assert.StartsWith(
            "The output folder can't be written: ",
            Assert.Throws<OutputException>(() => site.Build()).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_output_that_is_a_link_stays_one()
    {
        using var site = Site();
        Directory.CreateDirectory(Path.Combine(site.Root, "www"));
        Directory.CreateSymbolicLink(site.Output, "www");
        site.BuildClean().BuildClean();
        Assert.Equal("www", new DirectoryInfo(site.Output).LinkTarget);
        Assert.True(File.Exists(Path.Combine(site.Root, "www/index.html")));
    }
}
