using Advance.Fuzz.Sites;

namespace Advance.Fuzz.Readers;

/// <summary>A data file of a site, at its usual place.</summary>
/// <param name="name">Of the target.</param>
/// <param name="path">Below the root.</param>
/// <param name="extension">Of its seeds.</param>
sealed class SiteFileTarget(string name, string path, string extension) : Target
{
    readonly Lazy<SmallSite> site = new(() => new());

    public override string Name => name;
    public override string Extension => extension;
    public override int Budget => 250;

    public override IReadOnlyList<string> Words { get; } =
        name switch
        {
            "csl" =>
            [
                "\"type\"",
                "\"title\"",
                "\"author\"",
                "\"editor\"",
                "\"translator\"",
                "\"issued\"",
                "\"date-parts\"",
                "\"raw\"",
                "\"literal\"",
                "\"family\"",
                "\"given\"",
                "\"suffix\"",
                "\"non-dropping-particle\"",
                "\"dropping-particle\"",
                "\"page\"",
                "\"volume\"",
                "\"issue\"",
                "\"DOI\"",
                "\"URL\"",
                "\"ISSN\"",
                "\"ISBN\"",
                "\"container-title\"",
                "\"edition\"",
                "\"genre\"",
                "\"language\"",
                "\"custom\"",
                "\"authors_incomplete\"",
                "<i>x</i>",
                "<sup>2</sup>",
                "855-868",
                "report",
                "thesis",
                "book",
                "chapter",
                "webpage",
                "[[2026,1,7]]",
                "{\\textbf x}",
                "\\'e",
                "%",
                "_",
                "$",
                "#",
                "&",
            ],
            "help-lines" =>
            [
                "service: ",
                "number: ",
                "display: ",
                "url: ",
                "for: harmed",
                "nation: wales",
                "note: ",
                "text: ",
                "checked: 2026-11-01",
                "\"+448082000247\"",
                "\"999\"",
            ],
            "searches" => ["query: ", "page: ", "pages: ", "not: ", "within: ", "about.md", "/about/", "[about.md, first]"],
            _ => ["topics: [trials]", "authors: [ann]", "language: cy", "draft: true", "layout: Wide", "title: x"],
        };

    public override IEnumerable<byte[]> Seeds() => [.. SeedTexts().Select(Bytes)];

    IEnumerable<string> SeedTexts() =>
        name switch
        {
            "csl" => SpecSeeds
                .Of(path => path.StartsWith("input/publications/_", StringComparison.Ordinal))
                .Append(
                    """
                    [{ "id": "x", "type": "chapter", "title": "On <i>E. coli</i> & \"more\"",
                      "author": [
                        { "family": "van der Berg", "given": "A. B.", "suffix": "Jr", "non-dropping-particle": "van" },
                        { "literal": "WHO" }
                      ],
                      "editor": [{ "family": "Roe", "given": "Eve" }],
                      "issued": { "date-parts": [[2026, 1, 7], [2026, 2]] },
                      "container-title": ["Book"], "page": "e12-e20, 30", "volume": 3, "issue": "2 Suppl",
                      "edition": "2nd", "publisher": "Press", "publisher-place": "London",
                      "DOI": "https://doi.org/10.1000/X", "URL": "https://x.example/?a=1", "ISSN": ["1234-5678"],
                      "ISBN": "978-3-16-148410-0", "language": "en-GB", "custom": { "authors_incomplete": true } }]
                    """
                ),
            "help-lines" => SpecSeeds
                .Of(path => path == "input/_helplines.yml")
                .Append(
                    "- service: Line\n  number: \"+448082000247\"\n  display: 0808 2000 247\n  url: https://line.example/\n  "
                        + "for: harmed\n  nation: wales\n  note: Day and night.\n  text: \"85258\"\n  checked: 2026-11-01\n"
                ),
            "searches" => SpecSeeds
                .Of(path => path.StartsWith("input/_search", StringComparison.Ordinal))
                .Append(
                    "- query: team\n  page: about.md\n  within: 3\n- query: first\n  pages: [first, /news/first/]\n  not: "
                        + "about.md\n"
                ),
            _ => SpecSeeds
                .Of(path => path.EndsWith("_directory.yml", StringComparison.Ordinal))
                .Append("topics: [trials]\nauthors: [ann]\n"),
        };

    public override string Run(byte[] input)
    {
        site.Value.Write(path, input);
        return site.Value.Shape(input);
    }
}
