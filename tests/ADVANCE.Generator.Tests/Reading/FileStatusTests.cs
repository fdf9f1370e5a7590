using Advance.Content.Documents;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Parse;

namespace Advance.Tests.Reading;

/// <summary>What is known about a file without opening it; and changing the clock can't hide a change.</summary>
public class FileStatusTests
{
    [Fact]
    public void Kinds_are_distinguished_without_opening_anything()
    {
        using var site = new TestSite(
            "-- file --\nx\n-- folder/ --\n-- pipe (pipe) --\n-- link -> pipe --\n-- gone -> nothing --\n-- circle -> circle --\n"
        );
        FileKind Name(string name) => FileStatus.OfName(Path.Combine(site.Root, name)).Kind;
        FileKind Target(string name) => FileStatus.Of(Path.Combine(site.Root, name)).Kind;
        Assert.Equal(
            [FileKind.File, FileKind.Folder, FileKind.Pipe, FileKind.Link, FileKind.Link, FileKind.Link, FileKind.None],
            new[] { "file", "folder", "pipe", "link", "gone", "circle", "absent" }.Select(Name)
        );
        Assert.Equal(
            [FileKind.File, FileKind.Folder, FileKind.Pipe, FileKind.Pipe, FileKind.None, FileKind.None, FileKind.None],
            new[] { "file", "folder", "pipe", "link", "gone", "circle", "absent" }.Select(Target)
        );
        if (!OperatingSystem.IsWindows())
            Assert.Equal(FileKind.Device, FileStatus.Of("/dev/null").Kind);
    }

    [Fact]
    public void A_stamp_has_the_length_and_time_from_the_system()
    {
        using var site = new TestSite("").Write("file", "12345\n");
        var path = Path.Combine(site.Root, "file");
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch.AddSeconds(1234567));
        var stamp = FileStatus.Of(path).Stamp;
        Assert.Equal(6, stamp.Length);
        if (!OperatingSystem.IsWindows())
            Assert.Equal((1234567L, 0L), stamp.Written);
    }

    [Fact]
    public void Different_bytes_with_the_same_length_and_time_have_a_different_stamp()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows tells programs no time of change.");
        using var site = new TestSite("").Write("file", "one\n");
        var path = Path.Combine(site.Root, "file");
        var time = File.GetLastWriteTimeUtc(path);
        var before = FileStatus.Of(path).Stamp;
        Assert.Equal(before, FileStatus.Of(path).Stamp);
        SpinWait.SpinUntil(
            () =>
            {
                File.WriteAllText(path, "two\n");
                File.SetLastWriteTimeUtc(path, time);
                return FileStatus.Of(path).Stamp.Changed != before.Changed;
            },
            5000
        );
        Assert.NotEqual(before, FileStatus.Of(path).Stamp);
    }

    [Theory]
    [InlineData(-30)]
    [InlineData(0)]
    [InlineData(30)]
    public void A_changed_document_is_parsed_again_whatever_its_date(int days)
    {
        using var site = new TestSite("").Write("input/a.md", "one\n");
        var path = Path.Combine(site.Root, "input/a.md");
        var file = new SourceFile("a.md", "input/a.md", path);
        var time = File.GetLastWriteTimeUtc(path);
        var cache = new DocumentCache();
        var seen = new List<string>();
        Document Parse(SourceFile source, DiagnosticBag diagnostics)
        {
            seen.Add(SourceText.Read(source, diagnostics)!);
            return Parsed;
        }
        cache.Get(file, Parse, new DiagnosticBag());
        cache.Get(file, Parse, new DiagnosticBag());
        var changed = FileStatus.Of(path).Stamp.Changed;
        SpinWait.SpinUntil(
            () =>
            {
                File.WriteAllText(path, "two\n");
                File.SetLastWriteTimeUtc(path, time.AddDays(days));
                return OperatingSystem.IsWindows() || FileStatus.Of(path).Stamp.Changed != changed;
            },
            5000
        );
        if (days == 0 && OperatingSystem.IsWindows())
            return;
        cache.Get(file, Parse, new DiagnosticBag());
        Assert.Equal(["one\n", "two\n"], seen);
    }

    static Document Parsed { get; } =
        new()
        {
            Source = new("", "", ""),
            FrontMatter = MapNode.Empty(default),
            Body = [],
            Markdown = "",
            BodyLine = 1,
            Links = [],
            Headings = [],
        };
}
