using System.Runtime.CompilerServices;
using System.Text;
using Advance.Assets;
using Advance.Calendars;
using Advance.Changes;
using Advance.Check;
using Advance.Check.Entries;
using Advance.Citations;
using Advance.Compression;
using Advance.Diagnostics;
using Advance.Feeds;
using Advance.Hosting;
using Advance.Inspect;
using Advance.Pages;
using Advance.Publish;
using Advance.Render;
using Advance.Render.Pictures;
using Advance.Sitemap;
using Advance.Sites;
using NodaTime;

namespace Advance.Tests;

/// <summary>
/// A whole site in one string: each file after a line <c>-- path --</c>. It is written to a folder of its own and built as
/// the program builds, so that a test sees what a person would see. Special forms: <c>-- path/ --</c> is an empty folder;
/// <c>-- path -> target --</c> is a symbolic link; <c>-- path (bytes) --</c> is followed by the file's bytes in hexadecimal;
/// <c>-- path (1000 bytes) --</c> is a file of that many zeros; and <c>-- path (pipe) --</c> is a named pipe.
/// </summary>
sealed class TestSite : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("advance-");

    public TestSite(string files)
    {
        foreach (var (path, text) in Split(files))
            Make(path, text);
    }

    /// <summary>A site with a host, so that there are no messages about things the test isn't about.</summary>
    public static TestSite WithHost(string files, AskedChecks? asked = null) =>
        new(
            files.Contains("-- statiq.json", StringComparison.Ordinal)
                ? files
                : "-- statiq.json --\n{ \"Host\": \"advance.example\" }\n" + files
        )
        {
            Asked = asked ?? new([], []),
        };

    public AskedChecks Asked { get; init; } = new([], []);

    /// <summary>
    /// Also report titles and summaries that are too short or too long: those in a test are short for readability, and only a
    /// test about them needs these messages.
    /// </summary>
    public bool HoldsLengths { get; set; }

    public string Root => folder.FullName;
    public string Output => Path.Combine(Root, "output");

    public static IReadOnlyList<IGenerator> Generators(string root, ITheme theme, IPictures? pictures = null) =>
        [
            new PageGenerator(theme, root, pictures ?? new PlainPictures()),
            new InputAssetGenerator(pictures ?? new PlainPictures()),
            new RedirectGenerator(),
            new EachEdition(
                new CitationGenerator(),
                new RssGenerator(),
                new AtomGenerator(),
                new JsonFeedGenerator(),
                new CalendarGenerator()
            ),
            new NextChangeGenerator(),
            new SitemapGenerator(),
            new RobotsGenerator(),
            new HostingGenerator(theme, root),
            new SecurityTxtGenerator(),
        ];

    /// <summary>Builds as of noon on 22 November 2026.</summary>
    public BuildResult Build(
        bool drafts = false,
        IOutput? output = null,
        ITheme? theme = null,
        string date = "2026-11-22T12:00:00Z",
        params string[] input
    )
    {
        var page = Path.Combine(Root, "theme", "page.html");
        var drawn = theme ?? new PlainTheme { Page = File.Exists(page) ? File.ReadAllText(page) : null };
        var options = new BuildOptions
        {
            Root = Root,
            Clock = BuildPlan.Timestamp(date)!.Value,
            WithDrafts = drafts,
            Input = [.. input],
        };
        var checks = StandardChecks
            .All(drawn.Layouts, drawn.Anchors, new())
            .Where(check => HoldsLengths || check is not LengthCheck);
        var parts = new SiteParts(
            [.. checks, new ThemeFileCheck(drawn, Root), .. Asked.Source],
            [new PrecompressedFiles(Generators(Root, drawn))],
            [.. FinishedChecks.All, .. Asked.Output]
        );
        return new SiteBuild(options, parts, new()).Run(output ?? new OutputFolder());
    }

    /// <summary>Builds without any message, or fails the test with the messages.</summary>
    public TestSite BuildClean(bool drafts = false, string date = "2026-11-22T12:00:00Z")
    {
        Assert.Equal("", Print(Build(drafts, date: date)));
        return this;
    }

    public Site Assembled() => Build(output: new NoOutput()).Site!;

    /// <summary>The diagnostics as the program prints them, one per line.</summary>
    public static string Print(BuildResult result) =>
        string.Join('\n', result.Diagnostics.Select(diagnostic => diagnostic.ToString()));

    public string Diagnostics() => Print(Build(output: new NoOutput()));

    /// <summary>A file of the output; for a page, the text after the line that every page begins with.</summary>
    public string Read(string path) =>
        File.ReadAllText(Path.Combine(Output, path)) is var text && text.StartsWith(PlainTheme.Start, StringComparison.Ordinal)
            ? text[PlainTheme.Start.Length..]
            : text;

    public bool Has(string path) => File.Exists(Path.Combine(Output, path));

    public TestSite Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public TestSite Write(string path, byte[] bytes)
    {
        File.WriteAllBytes(Place(path), bytes);
        return this;
    }

    /// <summary>Files of the output, in order, without the marker.</summary>
    public IReadOnlyList<string> Files() =>
        [
            .. Directory
                .EnumerateFiles(Output, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Output, path).Replace('\\', '/'))
                .Where(path => path != OutputFolder.Marker)
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>The folder of this project in the checkout, for the specifications beside the tests.</summary>
    public static string ProjectFolder { get; } = Path.GetDirectoryName(Here())!;

    static string Here([CallerFilePath] string here = "") => here;

    void Make(string path, string text)
    {
        if (path.EndsWith('/'))
            Directory.CreateDirectory(Path.Combine(Root, path));
        else if (path.Split(" -> ") is [var link, var target])
            File.CreateSymbolicLink(Place(link), target);
        else if (path.EndsWith(" (pipe)", StringComparison.Ordinal))
            Pipe.Make(Place(path[..^" (pipe)".Length]));
        else if (
            path.EndsWith(" bytes)", StringComparison.Ordinal)
            && path.LastIndexOf('(') is var open
            && int.TryParse(path[(open + 1)..^" bytes)".Length], out var length)
        )
            Write(path[..open].TrimEnd(), new byte[length]);
        else if (path.EndsWith(" (bytes)", StringComparison.Ordinal))
            Write(path[..^" (bytes)".Length], Convert.FromHexString(string.Concat(text.Where(char.IsAsciiHexDigit))));
        else
            Write(path, text);
    }

    /// <summary>The full path of a file of the site, whose folder exists.</summary>
    string Place(string path)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }

    static IEnumerable<(string Path, string Text)> Split(string files)
    {
        string? path = null;
        var text = new StringBuilder();
        foreach (var line in files.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.TrimEnd().EndsWith(" --", StringComparison.Ordinal))
            {
                if (path is not null)
                    yield return (path, text.ToString());
                (path, text) = (line.Trim()[3..^3].Trim(), new StringBuilder());
            }
            else if (path is not null)
                text.Append(line).Append('\n');
        }
        if (path is not null)
            yield return (path, text.ToString());
    }
}

/// <summary>What <c>check</c> checks only on request, in the source and in the finished site.</summary>
sealed record AskedChecks(IReadOnlyList<ICheck> Source, IReadOnlyList<IFinishedCheck> Output);
