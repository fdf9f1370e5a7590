using System.Text.Json;
using Advance.Content.Citations;
using Advance.Tests.Npm;

namespace Advance.Tests.Generation.Citations;

/// <summary>Our APA and Vancouver references match citeproc, the CSL processor, with the styles' own CSL files.</summary>
public class CitationStyleTests
{
    static readonly Lazy<IReadOnlyDictionary<string, (string Apa, string Vancouver)>> Citeproc = new(Format);

    public static TheoryData<string> Ids => [.. HardRecords.All.Keys];

    /// <summary>Deliberate differences: citeproc's text, our text, and the reason.</summary>
    static readonly (string Id, string Theirs, string Ours, string Why)[] OnPurpose =
    [
        (
            "adapting-the-group-programme-for-digital-delivery",
            "Dheensa, S., & Johnson, A.",
            "Dheensa, S., Johnson, A., et al.",
            "The record leaves authors out, and says so in a field that CSL does not know."
        ),
        (
            "adapting-the-group-programme-for-digital-delivery",
            "Dheensa S, Johnson A.",
            "Dheensa S, Johnson A, et al.",
            "The same."
        ),
        ("digital-feasibility-study-protocol", "Landau, S., & Dheensa, S.", "Landau, S., Dheensa, S., et al.", "The same."),
        ("digital-feasibility-study-protocol", "Landau S, Dheensa S.", "Landau S, Dheensa S, et al.", "The same."),
        (
            "feasibility-randomised-controlled-trial",
            "Potts, L., & Radcliffe, P.",
            "Potts, L., Radcliffe, P., et al.",
            "The same."
        ),
        ("feasibility-randomised-controlled-trial", "Potts L, Radcliffe P.", "Potts L, Radcliffe P, et al.", "The same."),
        (
            "organisation-and-person",
            "Ash, A. & The",
            "Ash, A., & The",
            "The Publication Manual has a comma before each ampersand; the CSL processor loses it before a name that is not "
                + "turned round."
        ),
        (
            "east-asian-surname",
            "我妻 S. (",
            "我妻, S. (",
            "The given name is a Western one, so the name is turned round as Western names are."
        ),
        (
            "nickname",
            "Birch, “Bo” Carl,",
            "Birch, “Bo” C.,",
            "A nickname doesn't keep the other names from being cut to initials."
        ),
        ("nickname", "Birch “Bo” Carl,", "Birch “Bo” C,", "The same."),
        ("range-over", "1951Jan2", "1951 Jan 2", "The processor loses the blanks of the second date."),
        (
            "web-page",
            "The Example Trust’s Pages.",
            "The Example Trust’s pages.",
            "A site's or journal's name keeps the capitals that it gives itself."
        ),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_APA_reference_matches_citeproc(string id) =>
        Assert.Equal(Adjusted(id, Citeproc.Value[id].Apa), ApaStyle.Of(HardRecords.Of(id)).ToString());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_Vancouver_reference_matches_citeproc(string id) =>
        Assert.Equal(Adjusted(id, Citeproc.Value[id].Vancouver), VancouverStyle.Of(HardRecords.Of(id)).ToString());

    [Fact]
    public void Every_listed_difference_still_exists() =>
        Assert.All(OnPurpose, difference =>
            Assert.Contains(
                difference.Theirs,
                Citeproc.Value[difference.Id].Apa + "\n" + Citeproc.Value[difference.Id].Vancouver,
                StringComparison.Ordinal
            )
        );

    [Fact]
    public void The_journal_and_the_volume_are_in_italics_and_the_DOI_is_a_link()
    {
        var runs = ApaStyle.Of(HardRecords.Of("hard-letters")).Runs;
        Assert.Equal(["Research & Practice", "1"], runs.Where(run => run.IsItalic).Select(run => run.Text));
        Assert.Equal(new CitationRun("https://doi.org/10.5555/a_b(c)", Url: "https://doi.org/10.5555/a_b%28c%29"), runs[^1]);
    }

    static string Adjusted(string id, string theirs) =>
        OnPurpose
            .Where(difference => difference.Id == id)
            .Aggregate(theirs, (text, difference) => text.Replace(difference.Theirs, difference.Ours, StringComparison.Ordinal));

    static Dictionary<string, (string, string)> Format()
    {
        using var answer = JsonDocument.Parse(Node.Run("format-citations.mjs", HardRecords.Json()));
        return answer
            .RootElement.EnumerateArray()
            .ToDictionary(
                item => item.GetProperty("id").GetString()!,
                item => (item.GetProperty("apa").GetString()!, item.GetProperty("vancouver").GetString()!),
                StringComparer.Ordinal
            );
    }
}
