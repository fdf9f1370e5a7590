using Advance.Api;
using Advance.Assets;
using Advance.Calendars;
using Advance.Changes;
using Advance.Check;
using Advance.Check.Entries;
using Advance.Citations;
using Advance.Editor.Configuration;
using Advance.Feeds;
using Advance.Fuzz.Oracles;
using Advance.Hosting;
using Advance.Inspect;
using Advance.Pages;
using Advance.Render;
using Advance.Render.Pictures;
using Advance.Search.Expectations;
using Advance.Sitemap;
using Advance.Tests;
using Advance.Twins;

namespace Advance.Fuzz.Sites;

/// <summary>
/// A site on disk with one file of each kind, one of which a target replaces. It is built as the program builds it, with a
/// plain theme, because the theme's own texts would only take time.
/// </summary>
sealed class SmallSite
{
    static readonly IReadOnlyList<ICheck> Checks =
    [
        .. StandardChecks.All(new PlainTheme().Layouts, [], new()).Where(check => check is not LengthCheck),
        new ExpectationCheck(),
    ];

    static readonly IReadOnlyList<(string Path, string Text)> Files =
    [
        ("statiq.json", """{ "Host": "advance.example", "NetlifyRedirects": true, "Languages": ["cy"] }"""),
        ("input/index.md", "---\ntitle: Home\nsummary: A site.\n---\nWelcome.\n"),
        ("input/about.md", "---\ntitle: About\nsummary: Who we are.\n---\n## Team\n\nWe are.\n"),
        (
            "input/news/first.md",
            "---\ntitle: First\ndate: 2026-01-05\nsummary: The first.\ntopics: [trials]\nauthors: [ann]\n---\nText, and [a "
                + "link](../about.md#team).\n"
        ),
        ("input/news/first.cy.md", "---\ntitle: Cyntaf\nsummary: Y cyntaf.\n---\nTestun.\n"),
        (
            "input/events/talk.md",
            "---\ntitle: Talk\ndate: 2026-01-06\nsummary: A talk.\nstart: 2026-12-01T15:00\nend: 2026-12-01T16:00\n---\nCome.\n"
        ),
        ("input/publications/paper.md", "---\ntitle: Paper\ndate: 2026-01-07\nsummary: A paper.\n---\nWe found.\n"),
        (
            "input/publications/_paper.json",
            """
            { "type": "article-journal", "title": "Paper", "author": [{ "family": "Doe", "given": "Ann" }],
              "issued": { "date-parts": [[2026, 1, 7]] }, "container-title": "Journal", "DOI": "10.1000/x" }
            """
        ),
        ("input/people/ann.md", "---\nname: Ann Doe\nrole: Lead\n---\nAnn leads.\n"),
        ("input/partners/uni.md", "---\nname: University\nurl: https://university.example/\n---\nA partner.\n"),
        ("input/topics/trials.md", "---\ntitle: Trials\n---\nTrials are.\n"),
        (
            "input/_helplines.yml",
            "- service: Emergency\n  number: \"999\"\n  display: \"999\"\n  for: emergency\n  checked: 2026-11-01\n"
        ),
    ];

    readonly string root = TemporaryFolder.Make("site");

    public SmallSite()
    {
        foreach (var (path, text) in Files)
            Write(path, System.Text.Encoding.UTF8.GetBytes(text));
    }

    public string Root => root;

    public void Write(string path, byte[] bytes)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    /// <summary>The paths of its files when it was created.</summary>
    public static IReadOnlySet<string> Paths { get; } = Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether all these files have their original text.</summary>
    public bool IsAsMade() => Files.All(file => File.ReadAllText(Path.Combine(root, file.Path)) == file.Text);

    public void Delete(string path) => File.Delete(Path.Combine(root, path));

    /// <summary>Builds the site, and checks the promises for messages and every output file.</summary>
    public (BuildResult Result, MemoryOutput Output) Build()
    {
        var output = new MemoryOutput();
        var options = new BuildOptions
        {
            Root = root,
            Clock = BuildPlan.Timestamp("2026-11-22T12:00:00Z")!.Value,
            WithDrafts = true,
        };
        var result = new SiteBuild(options, new(Checks, Generators(root), FinishedChecks.All), new()).Run(output);
        DiagnosticPromises.Hold(result.Diagnostics, root);
        if (result.Site is { } site)
            OutputPromises.Hold(site, output);
        return (result, output);
    }

    /// <summary>The same, and sometimes repeated: the same files must give the same messages and bytes.</summary>
    public string Shape(byte[] input)
    {
        var (result, output) = Build();
        if (input.Length % 8 == 3)
        {
            var (again, files) = Build();
            if (!again.Diagnostics.SequenceEqual(result.Diagnostics))
                throw new BrokenPromiseException(
                    "Two builds of one site say the same",
                    string.Join('\n', again.Diagnostics.Except(result.Diagnostics))
                );
            if (
                files
                    .Files.FirstOrDefault(file =>
                        !output.Files.TryGetValue(file.Key, out var bytes) || !bytes.AsSpan().SequenceEqual(file.Value)
                    )
                    .Key is
                { } other
            )
                throw new BrokenPromiseException("Two builds of one site give the same bytes", other);
        }
        return Shapes.Of(result.Diagnostics)
            + Shapes.OfHtml(
                output
                    .Files.Where(file =>
                        file.Key.EndsWith(".html", StringComparison.Ordinal)
                        && file.Key.Contains("under-test", StringComparison.Ordinal)
                    )
                    .Select(file => file.Value)
            );
    }

    static IReadOnlyList<IGenerator> Generators(string root) =>
        [
            new PageGenerator(new PlainTheme(), root, new PlainPictures()),
            new InputAssetGenerator(new PlainPictures()),
            new RedirectGenerator(),
            new EachEdition(
                new CitationGenerator(),
                new RssGenerator(),
                new AtomGenerator(),
                new JsonFeedGenerator(),
                new CalendarGenerator(),
                new ApiGenerator(),
                new TwinGenerator()
            ),
            new NextChangeGenerator(),
            new SitemapGenerator(),
            new RobotsGenerator(),
            new HostingGenerator(new PlainTheme(), root),
            new SecurityTxtGenerator(),
            new EditorGenerator(new EditorFiles([])),
        ];
}
