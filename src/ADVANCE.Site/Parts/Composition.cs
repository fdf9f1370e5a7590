using Advance.Api;
using Advance.Assets;
using Advance.Calendars;
using Advance.Changes;
using Advance.Check;
using Advance.Citations;
using Advance.Compression;
using Advance.Editor.Configuration;
using Advance.Feeds;
using Advance.Hosting;
using Advance.Inspect;
using Advance.Pages;
using Advance.Parse;
using Advance.Pictures;
using Advance.Pictures.Checks;
using Advance.Render;
using Advance.Search;
using Advance.Search.Expectations;
using Advance.Search.Indexing;
using Advance.Settings;
using Advance.Sitemap;
using Advance.Twins;
using SiteTheme = Advance.Theme.Theme;

namespace Advance.Parts;

/// <summary>The parts of the program, as lists that a person can read. Content types are in <c>ContentTypes.All</c>.</summary>
static class Composition
{
    static readonly SiteTheme Theme = new();

    /// <summary>The script of the editor at <c>/admin/</c>.</summary>
    public static EditorFiles Editor { get; } = new(Theme.Files);

    static IReadOnlyList<ICheck> Checks(string root, SitePictures pictures, BuildSession session) =>
        [
            .. StandardChecks.All(Theme.Layouts, Theme.Anchors, session),
            new ThemeFileCheck(Theme, root),
            new SearchScriptCheck(Theme, root),
            new ExpectationCheck(),
            new PictureCheck(pictures),
        ];

    static IReadOnlyList<IFinishedCheck> OfFinishedFiles(SitePictures pictures, SiteIndexes indexes) =>
        [.. FinishedChecks.All, new RankingCheck(indexes), new MadePictureCheck(pictures)];

    // Search is last: a preview stops at the generator that has the requested page.
    static IReadOnlyList<IGenerator> Generators(string root, SitePictures pictures, SiteIndexes indexes) =>
        [
            new PageGenerator(Theme, root, pictures),
            new InputAssetGenerator(pictures),
            new PictureGenerator(pictures),
            new RedirectGenerator(),
            // Generators that run for each language. The others write files that the host has once.
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
            new HostingGenerator(Theme, root),
            new SecurityTxtGenerator(),
            new EditorGenerator(Editor),
            new NoticesGenerator(Theme),
            new EachEdition(new SearchGenerator(Theme, root, indexes)),
        ];

    /// <summary>What a host needs to know about the pages of a site.</summary>
    public static ContentPolicy Policy(string root, SiteSettings settings) => Theme.Policy(root, settings);

    /// <param name="options">What the command line says.</param>
    /// <param name="session">What is kept from earlier builds, for a preview.</param>
    /// <param name="checks">Those that were asked for, beside the standard ones.</param>
    /// <param name="finishedChecks">The same of the finished site.</param>
    public static SiteBuild Build(
        BuildOptions options,
        BuildSession? session = null,
        IEnumerable<ICheck>? checks = null,
        IEnumerable<IFinishedCheck>? finishedChecks = null
    )
    {
        session ??= new();
        var pictures = new SitePictures(Theme, options.Root);
        var indexes = new SiteIndexes();
        var parts = new SiteParts(
            [.. Checks(options.Root, pictures, session), .. checks ?? []],
            [new PrecompressedFiles(Generators(options.Root, pictures, indexes))],
            [.. OfFinishedFiles(pictures, indexes), .. finishedChecks ?? []]
        );
        return new(options, parts, session);
    }
}
