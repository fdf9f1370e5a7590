using System.Text.RegularExpressions;
using Advance.Diagnostics;

namespace Advance.Tests.Building;

/// <summary>The folder of <c>specs/every-mistake.md</c>: each mistake produces its own line, and nothing else.</summary>
public partial class EveryMistakeTests
{
    /// <summary>Codes that can't be in that folder, with the reason.</summary>
    static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["ADV0004"] = "Without an input folder there is no other mistake.",
        ["ADV0005"] = "Nor without content.",
        ["ADV0027"] = "It takes dozens of rows.",
        ["ADV0028"] = "It takes hundreds of words.",
        ["ADV0150"] = "The folder has no theme of its own, nor have the next ones.",
        ["ADV0151"] = "So it can't import what isn't there.",
        ["ADV0152"] = "Nor a name that isn't there.",
        ["ADV0153"] = "Nor have a script that can't be minified.",
        ["ADV0154"] = "Nor import from other sites.",
        ["ADV0155"] = "Nor ask for the address of a script.",
        ["ADV0156"] = "Nor have files in a circle.",
        ["ADV0157"] = "Nor have an @import in the wrong place.",
        ["ADV0158"] = "Nor scripts that can't be joined.",
        ["ADV0209"] =
            "The links of the theme are looked at only in pages that were made, and an error stops the build before that.",
        ["ADV0210"] = "It is asked for with --published.",
        ["ADV0211"] = "It is asked for with --external.",
        ["ADV0212"] = "It is asked for with --external.",
        ["ADV0213"] = "It is asked for with --external.",
        ["ADV0218"] = "It is about topics of a site without files for them.",
        ["ADV0223"] = "Each section of the folder has a list.",
        ["ADV0603"] = "Of settings that can't be read nobody knows which are missing, so other lines would go.",
        ["ADV0604"] = "The folder needs its settings for other lines.",
        ["ADV0605"] = "The folder has a host, which many of its lines need.",
        ["ADV0607"] = "What hosts are told is looked at once the site is made.",
        ["ADV0610"] = "It is asked for with --published.",
        ["ADV0611"] = "It is asked for with --published.",
        ["ADV0612"] = "It is asked for with --published.",
        ["ADV0613"] = "It is asked for with --published.",
        ["ADV0620"] = "So does an output folder that the site needs.",
        ["ADV0730"] = "Finished pages are looked at once they are made.",
        ["ADV0742"] = "So is their HTML.",
        ["ADV0743"] = "So are their ids.",
        ["ADV0744"] = "So are their attributes.",
        ["ADV0745"] = "Feeds are looked at once they are made.",
        ["ADV0746"] = "So are calendars.",
        ["ADV0747"] = "So is what pages say to search engines.",
        ["ADV0748"] = "So is the list of pages.",
        ["ADV0711"] = "An exit leads to this site or to one that remembers (ADV0712), not to both.",
        ["ADV0606"] = "Folders that lie one in the other stop the build at once.",
    };

    /// <summary>
    /// The codes of the search and of pictures, which the generator doesn't know: their pages are beside their own tests.
    /// </summary>
    static IEnumerable<string> OfOthers =>
        from project in new[] { "Pictures", "Search" }
        from path in Directory.EnumerateFiles(
            Path.GetFullPath($"../ADVANCE.{project}.Tests/specs/diagnostics", TestSite.ProjectFolder),
            "*.md"
        )
        select Path.GetFileNameWithoutExtension(path);

    static string Page =>
        File.ReadAllText(Path.Combine(TestSite.ProjectFolder, "specs", "every-mistake.md")).ReplaceLineEndings("\n");

    static string Expected =>
        Block().Matches(Page).Single(block => block.Groups["name"].Value == "diagnostics").Groups["text"].Value.TrimEnd();

    [Fact]
    public void One_of_every_mistake_gives_exactly_the_expected_lines()
    {
        using var site = new TestSite(
            Block().Matches(Page).Single(block => block.Groups["name"].Value == "site").Groups["text"].Value
        )
        {
            HoldsLengths = true,
        };
        Assert.Equal(Expected, site.Diagnostics());
    }

    [Fact]
    public void Every_code_has_one_line_or_a_reason_why_not()
    {
        var codes = Code().Matches(Expected).Select(match => match.Groups[1].Value).ToArray();
        Assert.Equal(codes.Distinct(), codes);
        Assert.Equal(
            Manual.Codes.Order(StringComparer.Ordinal),
            codes.Concat(Elsewhere.Keys).Concat(OfOthers).Order(StringComparer.Ordinal)
        );
    }

    [GeneratedRegex("^```(?<name>site|diagnostics)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\): (?:error|warning|info) (ADV\d{4}): ")]
    private static partial Regex Code();
}
