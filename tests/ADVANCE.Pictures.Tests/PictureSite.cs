using Advance.Check;
using Advance.Check.Entries;
using Advance.Inspect;
using Advance.Pictures;
using Advance.Pictures.Checks;
using Advance.Publish;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Advance.Tests;

/// <summary>A site in a string with pictures next to it, built with the real theme as the program builds it.</summary>
sealed class PictureSite : IDisposable
{
    static readonly Theme.Theme Theme = new();

    readonly TestSite site;

    public PictureSite(string files, params (string Path, byte[] Bytes)[] pictures)
    {
        // Photographs in tests contain private data on purpose, to show who gets to see it.
        site = TestSite.WithHost(
            files.Contains("-- statiq.json", StringComparison.Ordinal)
                ? files
                : "-- statiq.json --\n{ \"Host\": \"advance.example\", \"Severities\": { \"ADV0428\": \"off\", \"ADV0722\": "
                    + "\"off\" } }\n"
                    + files
        );
        foreach (var (path, bytes) in pictures)
            site.Write(path, bytes);
    }

    /// <summary>A news item with a given body, and pictures next to it: <c>input/news/NAME</c>.</summary>
    public static PictureSite Item(string body, params (string Name, byte[] Bytes)[] pictures) =>
        new(
            $"-- input/news/item.md --\n---\ntitle: An item\ndate: 2022-06-01\nsummary: What it says.\n---\n{body}\n",
            [.. pictures.Select(picture => ("input/news/" + picture.Name, picture.Bytes))]
        );

    public bool CanMake { get; init; } = true;

    public string Root => site.Root;

    public string Output => site.Output;

    public BuildResult Build(IOutput? output = null)
    {
        var pictures = new SitePictures(Theme, Root) { CanMake = CanMake };
        var options = new BuildOptions { Root = Root, Clock = BuildPlan.Timestamp("2026-11-22")!.Value };
        var checks = StandardChecks.All(Theme.Layouts, Theme.Anchors, new()).Where(check => check is not LengthCheck);
        var parts = new SiteParts(
            [.. checks, new PictureCheck(pictures)],
            [.. TestSite.Generators(Root, Theme, pictures), new PictureGenerator(pictures)],
            [.. FinishedChecks.All, new MadePictureCheck(pictures)]
        );
        return new SiteBuild(options, parts, new()).Run(output ?? new OutputFolder());
    }

    /// <summary>Builds without any messages, or fails the test with the messages.</summary>
    public PictureSite BuildClean()
    {
        Assert.Equal("", TestSite.Print(Build()));
        return this;
    }

    public string Diagnostics() => TestSite.Print(Build(new NoOutput()));

    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Output, path)));

    public byte[] Read(string address) => File.ReadAllBytes(Path.Combine(Output, address.TrimStart('/')));

    public IEnumerable<string> Files(string end) => site.Files().Where(file => file.EndsWith(end, StringComparison.Ordinal));

    public void Dispose() => site.Dispose();
}
