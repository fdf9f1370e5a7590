using System.IO.Compression;
using System.Text;

namespace Advance.Tests.Writing;

/// <summary>Compressed files beside the plain ones.</summary>
public class PrecompressionTests
{
    static readonly string Prose = string.Join(
        '\n',
        Enumerable.Range(1, 200).Select(number => $"Sentence {number} of the text.")
    );

    static TestSite Site(string precompress = ", \"Precompress\": [\"gzip\", \"br\"]", string files = "") =>
        new(
            $$"""
            -- statiq.json --
            { "Host": "advance.example"{{precompress}} }
            -- input/index.md --
            ---
            title: Home
            ---
            Welcome.
            -- input/files/long.txt --
            {{Prose}}
            -- input/files/short.txt --
            Short.
            -- input/files/noise.csv (bytes) --
            {{Convert.ToHexString(TemporaryFiles(4000))}}
            -- input/files/paper.pdf --
            {{Prose}}
            {{files}}
            """
        );

    [Fact]
    public void Text_has_compressed_forms_if_they_are_smaller_and_they_decompress_to_the_same_text()
    {
        using var site = Site().BuildClean();
        Assert.Equal(
            ["files/long.txt", "files/long.txt.br", "files/long.txt.gz", "files/noise.csv", "files/paper.pdf", "files/short.txt"],
            site.Files().Where(path => path.StartsWith("files/", StringComparison.Ordinal))
        );
        Assert.Equal(
            site.Read("files/long.txt"),
            Decoded(site, "files/long.txt.br", stream => new BrotliStream(stream, CompressionMode.Decompress))
        );
        Assert.Equal(
            site.Read("files/long.txt"),
            Decoded(site, "files/long.txt.gz", stream => new GZipStream(stream, CompressionMode.Decompress))
        );
        // By RFC 1952: deflate, no name or comment, no time, hardest compression, no operating system.
        Assert.Equal(
            [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255],
            File.ReadAllBytes(Path.Combine(site.Output, "files/long.txt.gz"))[..10]
        );
    }

    [Theory]
    [InlineData("", new string[0])]
    [InlineData(", \"Precompress\": []", new string[0])]
    [InlineData(", \"Precompress\": \"br\"", new[] { "files/long.txt.br" })]
    [InlineData(", \"Precompress\": \"GZIP\"", new[] { "files/long.txt.gz" })]
    [InlineData(", \"Precompress\": \"br,gzip\"", new[] { "files/long.txt.br", "files/long.txt.gz" })]
    public void A_site_has_the_compressed_forms_in_its_settings(string precompress, string[] files)
    {
        using var site = Site(precompress).BuildClean();
        Assert.Equal(files, site.Files().Where(path => path.StartsWith("files/long.txt.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Only_changed_files_are_compressed_again()
    {
        using var site = Site().BuildClean();
        // As no compressor would write it, so it shows whether one did.
        File.AppendAllText(Path.Combine(site.Output, "files/long.txt.gz"), "kept");
        var written = site.Build().Written!.Value;
        Assert.Equal((site.Files().Count, 0, 0), (written.Files, written.Changed, written.Removed));
        Assert.EndsWith("kept", site.Read("files/long.txt.gz"), StringComparison.Ordinal);

        site.Write("input/files/long.txt", Prose + "\nAnd one more.").BuildClean();
        Assert.EndsWith(
            "And one more.",
            Decoded(site, "files/long.txt.gz", stream => new GZipStream(stream, CompressionMode.Decompress)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Compressed_forms_are_removed_with_their_file_and_with_the_setting()
    {
        using var site = Site().BuildClean();
        File.Delete(Path.Combine(site.Root, "input/files/long.txt"));
        Assert.Equal(3, site.Build().Written!.Value.Removed);
        Assert.DoesNotContain(site.Files(), path => path.StartsWith("files/long", StringComparison.Ordinal));
        site.Write("statiq.json", "{ \"Host\": \"advance.example\" }").BuildClean();
        Assert.DoesNotContain(site.Files(), path =>
            path.EndsWith(".br", StringComparison.Ordinal) || path.EndsWith(".gz", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_author_file_with_such_a_name_stays_as_it_is()
    {
        using var site = Site(
                ", \"Precompress\": [\"gzip\", \"br\"], \"FileTypes\": [\".gz\", \".txt\", \".pdf\", \".csv\", \".json\", "
                    + "\".png\"]",
                "-- input/files/long.txt.gz --\nMine.\n"
            )
            .BuildClean();
        Assert.Equal("Mine.", site.Read("files/long.txt.gz").TrimEnd());
        Assert.True(site.Has("files/long.txt.br"));
    }

    [Fact]
    public void Two_builds_give_the_same_bytes()
    {
        using var one = Site().BuildClean();
        using var other = Site().BuildClean();
        Assert.Equal(FolderSnapshot.Contents(one.Output), FolderSnapshot.Contents(other.Output));
    }

    static string Decoded(TestSite site, string path, Func<Stream, Stream> decoder)
    {
        using var reader = new StreamReader(decoder(File.OpenRead(Path.Combine(site.Output, path))), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    // Bytes that can't be compressed, from a congruential generator.
    static byte[] TemporaryFiles(int length)
    {
        var state = 1u;
        return [.. Enumerable.Range(0, length).Select(_ => (byte)((state = (state * 1664525) + 1013904223) >> 24))];
    }
}
