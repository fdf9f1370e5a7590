using System.Security.Cryptography;
using Advance.Pictures.Making;

namespace Advance.Tests;

/// <summary>No picture is made twice, and what is kept is never trusted blindly.</summary>
public class CacheTests
{
    [Fact]
    public void A_second_build_takes_what_the_first_one_made()
    {
        using var site = PictureSite.Item("![Four corners](a.jpg)\n", ("a.jpg", TestPicture.Jpeg(500, 400))).BuildClean();
        var entries = Entries(site);
        Assert.NotEmpty(entries);
        // Whole, though no picture: only a build that makes none publishes it.
        byte[] marked = [.. SHA256.HashData("kept"u8), .. "kept"u8];
        foreach (var path in entries) File.WriteAllBytes(path, marked);

        site.BuildClean();

        Assert.Equal(entries, Entries(site));
        Assert.All(site.Files(".avif").Concat(site.Files(".webp")), path => Assert.Equal("kept"u8.ToArray(), site.Read(path)));
    }

    [Fact]
    public void A_damaged_entry_is_made_anew()
    {
        using var site = PictureSite.Item("![Four corners](a.jpg)\n", ("a.jpg", TestPicture.Jpeg(500, 400))).BuildClean();
        var made = site.Files(".avif").Concat(site.Files(".png")).ToDictionary(path => path, site.Read);
        var damage = 0;
        foreach (var path in Entries(site))
        {
            var entry = File.ReadAllBytes(path);
            File.WriteAllBytes(path, (damage++ % 3) switch { 0 => [], 1 => entry[..(entry.Length / 2)], _ => [.. entry[..^1], (byte)~entry[^1]] });
        }

        site.BuildClean();

        Assert.All(made, file => Assert.Equal(file.Value, site.Read(file.Key)));
    }

    [Fact]
    public void An_entry_that_nobody_asked_for_in_two_months_goes_and_one_that_was_stays()
    {
        using var site = PictureSite.Item("![Four corners](a.jpg)\n", ("a.jpg", TestPicture.Jpeg(500, 400))).BuildClean();
        var folder = Path.Combine(site.Root, ".cache", "pictures");
        var old = File.GetLastWriteTimeUtc(Path.Combine(folder, "used")).AddDays(-61);
        var forgotten = Path.Combine(folder, new string('0', 64));
        File.WriteAllBytes(forgotten, [1, 2, 3]);
        foreach (var path in Entries(site)) File.SetLastWriteTimeUtc(path, old);
        var kept = Entries(site).Where(path => path != forgotten).ToArray();

        site.BuildClean();

        Assert.Equal(kept, Entries(site));
    }

    [Fact]
    public void Without_a_folder_that_can_be_written_everything_is_made()
    {
        using var site = PictureSite.Item("![Four corners](a.jpg)\n", ("a.jpg", TestPicture.Jpeg(500, 400)));
        File.WriteAllText(Path.Combine(site.Root, ".cache"), "No folder.");

        site.BuildClean();

        Assert.NotEmpty(site.Files(".avif"));
    }

    [Fact]
    public void A_check_makes_no_picture()
    {
        using var site = PictureSite.Item("![Four corners](a.jpg)\n", ("a.jpg", TestPicture.Jpeg(500, 400)));

        Assert.Equal("", site.Diagnostics());

        Assert.False(Directory.Exists(Path.Combine(site.Root, ".cache")));
    }

    [Fact]
    public void Bytes_are_the_same_made_alone_or_all_at_once()
    {
        var file = Pictures.Files.PictureReader.Read(TestPicture.Jpeg(700, 500), Pictures.Files.PictureFormat.Jpeg);
        byte[] Make() => PictureMaker.Make(file.Header, file.Clean, (300, 214), MadeKind.Avif);
        var alone = Make();

        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ => Assert.Equal(alone, Make()));
    }

    static string[] Entries(PictureSite site) => [.. Directory.EnumerateFiles(Path.Combine(site.Root, ".cache", "pictures")).Where(path => Path.GetFileName(path).Length == 64).Order(StringComparer.Ordinal)];
}
