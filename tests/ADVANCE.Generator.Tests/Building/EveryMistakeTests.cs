using System.Text.RegularExpressions;
using Advance.Diagnostics;

namespace Advance.Tests.Building;

/// <summary>The folder of <c>specs/every-mistake.md</c>: each mistake produces its own line, and nothing else.</summary>
public partial class EveryMistakeTests
{
    /// <summary>Codes that can't be in that folder, with the reason.</summary>
    static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["ADV0004"] = "Without an input folder there are no other mistakes.",
        ["ADV0005"] = "Without content there are no other mistakes.",
        ["ADV0027"] = "It needs dozens of rows.",
        ["ADV0028"] = "It needs hundreds of words.",
        ["ADV0150"] = "The folder has no theme of its own.",
        ["ADV0151"] = "The folder has no theme that could import a missing file.",
        ["ADV0152"] = "The folder has no theme that could import a missing name.",
        ["ADV0153"] = "The folder has no theme with a script that can't be minified.",
        ["ADV0154"] = "The folder has no theme that could import from other sites.",
        ["ADV0155"] = "The folder has no theme whose script could ask for its address.",
        ["ADV0156"] = "The folder has no theme whose files could refer to each other in a circle.",
        ["ADV0157"] = "The folder has no theme with an @import in the wrong place.",
        ["ADV0158"] = "The folder has no theme with scripts that can't be joined.",
        ["ADV0209"] = "The theme's links are checked only in finished pages, and an error stops the build before that.",
        ["ADV0210"] = "It is checked only with --published.",
        ["ADV0211"] = "It is checked only with --external.",
        ["ADV0212"] = "It is checked only with --external.",
        ["ADV0213"] = "It is checked only with --external.",
        ["ADV0218"] = "It is about topics of a site without topic files.",
        ["ADV0223"] = "Each section of the folder has a list.",
        ["ADV0603"] = "If settings can't be read, nobody knows which ones are missing, so other lines would disappear.",
        ["ADV0604"] = "The folder needs its settings for other lines.",
        ["ADV0605"] = "The folder has a host, which many of its lines need.",
        ["ADV0607"] = "Files for hosts are checked once the site has been generated.",
        ["ADV0610"] = "It is checked only with --published.",
        ["ADV0611"] = "It is checked only with --published.",
        ["ADV0612"] = "It is checked only with --published.",
        ["ADV0613"] = "It is checked only with --published.",
        ["ADV0620"] = "An output folder that the site needs stops the build at once.",
        ["ADV0730"] = "Finished pages are checked once they have been generated.",
        ["ADV0742"] = "The HTML of finished pages is checked once they have been generated.",
        ["ADV0743"] = "The ids of finished pages are checked once they have been generated.",
        ["ADV0744"] = "The attributes of finished pages are checked once they have been generated.",
        ["ADV0745"] = "Feeds are checked once they have been generated.",
        ["ADV0746"] = "Calendars are checked once they have been generated.",
        ["ADV0747"] = "The data for search engines is checked once it has been generated.",
        ["ADV0748"] = "The sitemap is checked once it has been generated.",
        ["ADV0711"] = "The exit leads either to this site or to one that reveals browsing history (ADV0712), not to both.",
        ["ADV0606"] = "Overlapping folders stop the build at once.",
    };

    /// <summary>
    /// The codes of the search and of pictures, which the generator doesn't know: their pages are beside their own tests.
    /// </summary>
    static IEnumerable<string> OfOthers =>
        from project in new[] { "Pictures", "Search" }
        from path in DiagnosticManual.Pages($"ADVANCE.{project}")
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
