using System.IO.Compression;
using Advance.Tests.Running;
using NetVips;

namespace Advance.Tests.Commands;

/// <summary><c>clean</c>: files without what they tell of their makers.</summary>
public class CleanTests
{
    [Fact]
    public void Pictures_and_documents_are_cleaned_in_place_and_named_and_all_else_stays()
    {
        using var site = new SiteFolder(SmallSite.Clean);
        var (photo, report) = (
            Path.Combine(site.Root, "input/news/heron.jpg"),
            Path.Combine(site.Root, "input/news/report.docx")
        );
        using (
            var picture = (Image.Black(40, 30, 3) + 90)
                .Cast(Enums.BandFormat.Uchar)
                .Copy(interpretation: Enums.Interpretation.Srgb)
                .Mutate(noted => noted.Set(GValue.GStrType, "exif-ifd0-Artist", "Ann Ash"))
        )
            File.WriteAllBytes(photo, picture.JpegsaveBuffer());
        Write(report, "Ann Ash");
        site.Write("input/news/notes.txt", "By Ann Ash");
        var before = FolderContent.Of(site.Root);

        var check = site.Run("clean", "--check");
        Assert.Equal((1, "3"), (check.ExitCode, check.OutputLines[^1].Split(' ')[2]));
        Assert.Equal(before, FolderContent.Of(site.Root));
        Assert.Contains("heron.jpg' tells who made it", site.Run("check").Output, StringComparison.Ordinal);

        var clean = site.Run("clean");

        Assert.Equal((0, ""), (clean.ExitCode, clean.Errors));
        Assert.Equal(["input/news/heron.jpg", "input/news/report.docx", "Cleaned 2 of 3 files."], clean.OutputLines);
        Assert.Equal(["No mistakes found."], site.Run("check").OutputLines);
        Assert.Equal(before.Keys, FolderContent.Of(site.Root).Keys);
        using (var archive = ZipFile.OpenRead(report))
        {
            Assert.Equal(
                ["docProps/core.xml", "word/document.xml"],
                archive.Entries.Select(part => part.FullName).Order(StringComparer.Ordinal)
            );
            using var reader = new StreamReader(archive.GetEntry("docProps/core.xml")!.Open());
            Assert.DoesNotContain("Ash", reader.ReadToEnd(), StringComparison.Ordinal);
        }
        Assert.Equal(["None of 3 files tells anything of its maker that could be taken out."], site.Run("clean").OutputLines);
    }

    static void Write(string path, string author)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Part("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>");
        Part(
            "docProps/core.xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + $"xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>{author}</dc:creator>"
                + $"<cp:lastModifiedBy>{author}</cp:lastModifiedBy></cp:coreProperties>"
        );

        void Part(string name, string text)
        {
            using var part = new StreamWriter(archive.CreateEntry(name).Open());
            part.Write(text);
        }
    }
}
