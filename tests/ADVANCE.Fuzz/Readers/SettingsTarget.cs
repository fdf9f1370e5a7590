using Advance.Diagnostics;
using Advance.Fuzz.Oracles;
using Advance.Fuzz.Sites;
using Advance.Settings;

namespace Advance.Fuzz.Readers;

/// <summary><c>statiq.json</c>, and a site that is built by it.</summary>
sealed class SettingsTarget : Target
{
    readonly Lazy<SmallSite> site = new(() => new());

    public override string Name => "settings";
    public override string Extension => ".json";
    public override int Budget => 250;

    public override IReadOnlyList<string> Words { get; } =
    [
        "\"Host\"",
        "\"SiteTitle\"",
        "\"LinkRoot\"",
        "\"Language\"",
        "\"Languages\"",
        "\"TimeZone\"",
        "\"PageSize\"",
        "\"FeedSize\"",
        "\"Sections\"",
        "\"Severities\"",
        "\"ADV0102\"",
        "\"off\"",
        "\"warning\"",
        "\"ExitUrl\"",
        "\"SecurityContact\"",
        "\"Repository\"",
        "\"Branch\"",
        "\"RepositoryApi\"",
        "\"FileTypes\"",
        "\"Precompress\"",
        "\"CurrentDateTime\"",
        "\"Robots\"",
        "\"Acknowledgement\"",
        "// x\n",
        "/* x */",
        "true",
        "false",
        "null",
        "[\"cy\"]",
        "{ \"posts\": \"news\" }",
        "\"https://x.example/\"",
        "\"advance.example:8080\"",
        "\"/a/b\"",
        "\"noindex\"",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [
            Bytes(
                """
                // A comment
                { "SiteTitle": "A <b>site</b> & more", "SiteDescription": "It's \"one\"", "Host": "advance.example",
                  "LinkRoot": "/research", "Language": "en-GB", "Languages": ["cy"], "TimeZone": "Europe/London",
                  "PageSize": 2, "FeedSize": 5, "GenerateSitemap": true, "Robots": "index",
                  "MetaRefreshRedirects": true, "NetlifyRedirects": true, "CurrentDateTime": "2026-11-22",
                  "Acknowledgement": "Paid by us.", "ExitUrl": "https://www.bbc.co.uk/weather",
                  "SecurityContact": "safety@advance.example", "SecurityPolicy": "https://advance.example/policy",
                  "Repository": "owner/name", "Branch": "main", "RepositoryApi": "https://git.example/api/v3",
                  "FileTypes": [".pdf", "jpg"], "LargestFile": 10, "Sections": { "posts": "news" },
                  "Severities": { "ADV0102": "warning", "ADV0707": "off" }, /* all */ }
                """
            ),
            .. SpecSeeds.Of(path => path == SettingsFile.Name).Select(Bytes),
        ];

    public override string Run(byte[] input)
    {
        site.Value.Write(SettingsFile.Name, input);
        var diagnostics = new DiagnosticBag();
        var settings = SettingsFile.Read(site.Value.Root, [], diagnostics);
        DiagnosticPromises.Hold(diagnostics.InFileOrder, site.Value.Root);
        // Other folders could be any of this machine.
        if (
            !settings.InputPaths.SequenceEqual(["input"])
            || !settings.ThemePaths.SequenceEqual(new SiteSettings().ThemePaths)
            || settings.OutputPath != new SiteSettings().OutputPath
        )
            return Shapes.Of(diagnostics.InFileOrder);
        return site.Value.Shape(input);
    }
}
