using Advance.Tests.Running;

namespace Advance.Tests.Commands;

/// <summary><c>record</c> against a resolver on this machine.</summary>
public class RecordTests
{
    const string CslJson = "application/vnd.citationstyles.csl+json";

    const string Deposited = """
        {
          "DOI": "10.5555/heron_1", "type": "journal-article", "title": "Herons &amp; <b onclick=x()>ponds</b>",
          "issued": { "date-parts": [[2022, 6, 3]] },
          "author": [{ "given": "Ann", "family": "Ash", "ORCID": "http://orcid.org/0000-0002-1825-0097", "affiliation": [] }],
          "license": [{ "URL": "https://creativecommons.org/licenses/by/4.0/", "content-version": "vor" }],
          "funder": [{ "name": "A fund", "DOI": "10.13039/501100000272", "award": ["RP-1"], "doi-asserted-by": "publisher" }]
        }
        """;

    const string Site = """
        -- statiq.json --
        { "Host": "notes.example" }
        -- input/index.md --
        ---
        title: Notes
        summary: Notes from the field, of many kinds.
        ---
        -- input/publications/herons.md --
        ---
        title: Herons
        date: 2022
        summary: What is known of herons at the first pond, in plain words.
        doi: 10.5555/heron_1
        ---
        Text.
        -- input/publications/talk.md --
        ---
        title: A talk
        date: 2022
        summary: A talk without a DOI, for which nothing is asked.
        ---
        Text.
        """;

    [Theory]
    [InlineData("record")]
    [InlineData("record", "input/publications/herons.md")]
    public void The_record_is_kept_with_ORCID_iDs_licence_and_funder(params string[] arguments)
    {
        using var site = new SiteFolder(Site);
        using var server = new DoiServer(new() { ["/10.5555/heron_1"] = new(200, CslJson, Deposited) });

        var made = site.Run([.. arguments, "--resolver", server.Address]);

        Assert.Equal((0, "", "Made input/publications/_herons.json"), (made.ExitCode, made.Errors, made.OutputLines[0]));
        var record = site.Read("input/publications/_herons.json");
        foreach (
            var part in new[]
            {
                "https://orcid.org/0000-0002-1825-0097",
                "https://creativecommons.org/licenses/by/4.0/",
                "10.13039/501100000272",
                "RP-1",
                "Herons & <b>ponds</b>",
            }
        )
            Assert.Contains(part, record, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", record, StringComparison.Ordinal);
        Assert.DoesNotContain("ADV0306", site.Run("check").Output, StringComparison.Ordinal);
        Assert.Equal(
            "Every publication that has a DOI has a record.",
            site.Run("record", "--resolver", server.Address).OutputLines[0]
        );
    }

    [Theory]
    [InlineData(404, "text/html", "<h1>No</h1>", "does not know the DOI 10.5555/heron_1.")]
    [InlineData(200, "text/html", "<h1>Herons</h1>", "it answered with a page of another kind.")]
    [InlineData(200, CslJson, "{ \"type\": ", "is no bibliographic record")]
    [InlineData(
        200,
        CslJson,
        """{ "type": "book", "title": "Cranes", "DOI": "10.5555/crane" }""",
        "answered with the record of another DOI, 10.5555/crane, and not of 10.5555/heron_1."
    )]
    public void Says_what_is_wrong_with_an_answer_and_writes_nothing(int status, string type, string body, string complaint)
    {
        using var site = new SiteFolder(Site);
        using var server = new DoiServer(new() { ["/10.5555/heron_1"] = new(status, type, body) });

        var made = site.Run("record", "--resolver", server.Address);

        Assert.Contains(complaint, made.Errors, StringComparison.Ordinal);
        Assert.Equal((2, false), (made.ExitCode, site.Has("input/publications/_herons.json")));
    }

    [Theory]
    [InlineData(
        "record input/publications/herons.md",
        "has a record, which stays as it is. Type 'advance record --replace input/publications/herons.md' to overwrite it."
    )]
    [InlineData("record --replace", "--replace overwrites the records of the files that you name.")]
    [InlineData("record input/publications/talk.md", "'input/publications/talk.md' has no DOI.")]
    [InlineData("record input/index.md", "'input/index.md' isn't a publication")]
    [InlineData(
        "record input/publications/heron.md",
        "There is no file 'input/publications/heron.md'. Did you mean 'input/publications/herons.md'?"
    )]
    public void Overwrites_nothing_unasked(string arguments, string complaint)
    {
        using var site = new SiteFolder(Site).Write("input/publications/_herons.json", """{ "type": "book", "title": "Mine" }""");
        using var server = new DoiServer(new() { ["/10.5555/heron_1"] = new(200, CslJson, Deposited) });

        var made = site.Run([.. arguments.Split(' '), "--resolver", server.Address]);

        Assert.Contains(complaint, made.Errors, StringComparison.Ordinal);
        Assert.Equal(2, made.ExitCode);
        Assert.Contains("Mine", site.Read("input/publications/_herons.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Replaces_a_record_when_asked()
    {
        using var site = new SiteFolder(Site).Write("input/publications/_herons.json", """{ "type": "book", "title": "Mine" }""");
        using var server = new DoiServer(new() { ["/10.5555/heron_1"] = new(200, CslJson, Deposited) });

        var made = site.Run("record", "--replace", "input/publications/herons.md", "--resolver", server.Address);

        Assert.Equal((0, "Replaced input/publications/_herons.json"), (made.ExitCode, made.OutputLines[0]));
        Assert.DoesNotContain("Mine", site.Read("input/publications/_herons.json"), StringComparison.Ordinal);
    }
}
