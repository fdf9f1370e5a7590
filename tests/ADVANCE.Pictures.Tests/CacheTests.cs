using System.Security.Cryptography;
using Advance.Data;
using Advance.Pictures;
using Advance.Pictures.Files;
using Advance.Pictures.Fonts;
using Advance.Pictures.Making;
using Advance.Pictures.Tasks;
using Advance.Pictures.Workers;

namespace Advance.Tests;

/// <summary>No picture is generated twice, and cached files are never trusted blindly.</summary>
public class CacheTests
{
    [Fact]
    public void A_second_build_reuses_the_files_of_the_first()
    {
        using var site = PictureSite.Item("![Four corners](a.jpg)\n", ("a.jpg", TestPicture.Jpeg(500, 400))).BuildClean();
        var entries = Entries(site);
        Assert.NotEmpty(entries);
        // An entry that is generated again is a different file.
        var before = entries.Select(path => FileStatus.Of(path).Stamp.Number).ToArray();
        var times = entries.Select(File.GetLastWriteTimeUtc).ToArray();

        site.BuildClean();

        Assert.Equal(entries, Entries(site));
        Assert.Equal(before, entries.Select(path => FileStatus.Of(path).Stamp.Number));
        Assert.Equal(times, entries.Select(File.GetLastWriteTimeUtc));
    }

    [Fact]
    public void Swapped_entries_are_generated_again()
    {
        using var site = PictureSite.Item("![Four corners](a.jpg)\n", ("a.jpg", TestPicture.Jpeg(500, 400))).BuildClean();
        var before = FolderSnapshot(site);
        var entries = Entries(site);
        Assert.True(entries.Length > 1);
        var contents = entries.Select(File.ReadAllBytes).ToArray();
        for (var i = 0; i < entries.Length; i++)
            File.WriteAllBytes(entries[i], contents[(i + 1) % entries.Length]);
        Directory.Delete(site.Output, recursive: true);

        site.BuildClean();

        Assert.Equal(before, FolderSnapshot(site));
        Assert.Equal(contents, entries.Select(File.ReadAllBytes));
    }

    [Fact]
    public void An_entry_belongs_to_one_key_and_one_library_version()
    {
        using var site = PictureSite.Item("");
        var folder = Path.Combine(site.Root, ".cache", "pictures");
        byte[] Get(string maker, string key, string made) =>
            new PictureCache(folder, maker).Get(key, () => System.Text.Encoding.UTF8.GetBytes(made));
        Assert.Equal("one"u8, Get("libvips 8.1", "key", "one"));
        Assert.Equal("one"u8, Get("libvips 8.1", "key", "two"));
        Assert.Equal("two"u8, Get("libvips 8.2", "key", "two"));
        Assert.Equal("three"u8, Get("libvips 8.1", "other", "three"));
        Assert.Equal("one"u8, Get("libvips 8.1", "key", "four"));
    }

    [Theory]
    [InlineData("pipe")]
    [InlineData("folder")]
    [InlineData("link")]
    [InlineData("link to nowhere")]
    public void An_entry_that_is_not_a_file_is_generated_again_without_waiting(string kind)
    {
        using var site = PictureSite.Item("![Four corners](a.jpg)\n", ("a.jpg", TestPicture.Jpeg(500, 400))).BuildClean();
        var before = FolderSnapshot(site);
        foreach (var path in Entries(site))
        {
            var copy = path + ".copy";
            File.Move(path, copy);
            if (kind == "pipe")
                Pipe.Make(path);
            else if (kind == "folder")
                Directory.CreateDirectory(path);
            else
                File.CreateSymbolicLink(path, kind == "link" ? copy : "nothing");
        }

        site.BuildClean();

        Assert.Equal(before, FolderSnapshot(site));
    }

    [Fact]
    public async Task Concurrent_builds_of_the_same_entry_all_get_it_complete()
    {
        using var site = PictureSite.Item("");
        var folder = Path.Combine(site.Root, ".cache", "pictures");
        var made = new byte[1 << 20];
        new Random(1).NextBytes(made);
        await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(_ => Task.Run(() => Assert.Equal(made, new PictureCache(folder, "maker").Get("key", () => made))))
        );
        Assert.Equal(made, new PictureCache(folder, "maker").Get("key", () => []));
        Assert.Single(Directory.EnumerateFiles(folder));
    }

    [Fact]
    public void Other_files_in_the_cache_folder_are_left_alone()
    {
        using var site = PictureSite.Item("![Four corners](a.jpg)\n", ("a.jpg", TestPicture.Jpeg(500, 400)));
        var folder = Directory.CreateDirectory(Path.Combine(site.Root, ".cache", "pictures")).FullName;
        var mine = Path.Combine(folder, "holiday.jpg");
        File.WriteAllText(mine, "mine");
        File.SetLastWriteTimeUtc(mine, DateTime.UnixEpoch);
        // Earlier versions emptied a file with this name to get the time.
        File.CreateSymbolicLink(Path.Combine(folder, "used"), mine);

        site.BuildClean();

        Assert.Equal("mine", File.ReadAllText(mine));
    }

    [Fact]
    public void An_entry_with_a_future_timestamp_is_removed_eventually()
    {
        using var site = PictureSite.Item("![Four corners](a.jpg)\n", ("a.jpg", TestPicture.Jpeg(500, 400))).BuildClean();
        var before = FolderSnapshot(site);
        foreach (var path in Entries(site))
            File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch.AddYears(200));

        site.BuildClean();

        Assert.Equal(before, FolderSnapshot(site));
        Assert.All(Entries(site), path => Assert.True(File.GetLastWriteTimeUtc(path) < DateTime.UnixEpoch.AddYears(150)));
    }

    [Fact]
    public void A_picture_that_changes_during_a_build_is_reported_and_not_cached_under_the_old_name()
    {
        using var site = PictureSite.Item("![Four corners](a.jpg)\n", ("a.jpg", TestPicture.Jpeg(500, 400))).BuildClean();
        var before = FolderSnapshot(site);
        var picture = Path.Combine(site.Root, "input/news/a.jpg");
        var bytes = File.ReadAllBytes(picture);
        Directory.Delete(Path.Combine(site.Root, ".cache"), recursive: true);
        var other = TestPicture.Jpeg(400, 500);
        Assert.Equal(
            "input/news/a.jpg(1,1): error ADV0001: This file can't be read: it changed while it was being read. Check "
                + "that it exists, that it isn't a broken link and that you have permission to read it.",
            TestSite.Print(site.Build(new ChangingOutput(() => File.WriteAllBytes(picture, other))))
        );
        // Files generated from the new picture are never used for the old one.
        File.WriteAllBytes(picture, bytes);
        Assert.Equal(before, FolderSnapshot(site.BuildClean()));
    }

    /// <summary>The output folder, with an action between listing the files and generating them.</summary>
    sealed class ChangingOutput(Action change) : Advance.Publish.IOutput
    {
        public Advance.Publish.IStagedSite Stage(IEnumerable<Advance.Render.OutputFile> files, string folder)
        {
            var listed = files.ToList();
            change();
            return new Advance.Publish.OutputFolder().Stage(listed, folder);
        }
    }

    static string[] FolderSnapshot(PictureSite site) =>
        [
            .. Directory
                .EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => $"{Path.GetRelativePath(site.Output, path)} {SourcePicture.HashOf(File.ReadAllBytes(path))}"),
        ];

    [Fact]
    public void A_damaged_entry_is_generated_again()
    {
        using var site = PictureSite.Item("![Four corners](a.jpg)\n", ("a.jpg", TestPicture.Jpeg(500, 400))).BuildClean();
        var made = site.Files(".avif").Concat(site.Files(".png")).ToDictionary(path => path, site.Read);
        var damage = 0;
        foreach (var path in Entries(site))
        {
            var entry = File.ReadAllBytes(path);
            File.WriteAllBytes(
                path,
                (damage++ % 3) switch
                {
                    0 => [],
                    1 => entry[..(entry.Length / 2)],
                    _ => [.. entry[..^1], (byte)~entry[^1]],
                }
            );
        }

        site.BuildClean();

        Assert.All(made, file => Assert.Equal(file.Value, site.Read(file.Key)));
    }

    [Fact]
    public void An_entry_unused_for_two_months_is_removed_and_a_used_one_stays()
    {
        using var site = PictureSite.Item("![Four corners](a.jpg)\n", ("a.jpg", TestPicture.Jpeg(500, 400))).BuildClean();
        var folder = Path.Combine(site.Root, ".cache", "pictures");
        var old = File.GetLastWriteTimeUtc(Entries(site)[0]).AddDays(-61);
        var forgotten = Path.Combine(folder, new string('0', 64));
        File.WriteAllBytes(forgotten, [1, 2, 3]);
        foreach (var path in Entries(site))
            File.SetLastWriteTimeUtc(path, old);
        var kept = Entries(site).Where(path => path != forgotten).ToArray();

        site.BuildClean();

        Assert.Equal(kept, Entries(site));
    }

    [Fact]
    public void Without_a_writable_folder_everything_is_generated()
    {
        using var site = PictureSite.Item("![Four corners](a.jpg)\n", ("a.jpg", TestPicture.Jpeg(500, 400)));
        File.WriteAllText(Path.Combine(site.Root, ".cache"), "No folder.");

        site.BuildClean();

        Assert.NotEmpty(site.Files(".avif"));
    }

    [Fact]
    public void A_check_generates_no_pictures()
    {
        using var site = PictureSite.Item("![Four corners](a.jpg)\n", ("a.jpg", TestPicture.Jpeg(500, 400)));

        Assert.Equal("", site.Diagnostics());

        Assert.False(Directory.Exists(Path.Combine(site.Root, ".cache")));
    }

    [Fact]
    public void A_drawing_is_drawn_only_once_by_the_check()
    {
        var drawing = System.Text.Encoding.UTF8.GetBytes(Drawings.HostileDrawing.Svg("<circle cx=\"50\" cy=\"50\" r=\"40\"/>"));
        using var site = PictureSite.Item("![A circle](a.svg)\n", ("a.svg", drawing));

        Assert.Equal("", site.Diagnostics());
        var drawn = Assert.Single(Entries(site));
        // A valid but different picture: only a build that doesn't draw uses this one.
        var other = TestPicture.Png(1200, 900);
        File.WriteAllBytes(drawn, [.. SHA256.HashData([.. Convert.FromHexString(Path.GetFileName(drawn)), .. other]), .. other]);
        site.BuildClean();

        Assert.Equal(other, site.Read("/news/a.svg.png"));
        using var made = NetVips.Image.NewFromBuffer(site.Read(site.Files("-720.webp").Single()));
        Assert.InRange(made.Getpoint(100, 100)[0], 250, 255);
    }

    [Fact]
    public void Pictures_have_the_same_bytes_alone_or_in_parallel()
    {
        var task = new MakeTask(TestPicture.Jpeg(700, 500), IsDrawn: false, 300, 214, MadeKind.Avif);
        byte[] Make() => WorkerPool.For(Typeface.None).Ask(task, WorkLimit.Making(0, 0)).Bytes;
        var alone = Make();

        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ => Assert.Equal(alone, Make()));
    }

    static string[] Entries(PictureSite site) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(site.Root, ".cache", "pictures"))
                .Where(path => Path.GetFileName(path).Length == 64)
                .Order(StringComparer.Ordinal),
        ];
}
