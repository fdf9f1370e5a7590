using Advance.Tests.Running;

namespace Advance.Tests.Commands;

/// <summary><c>new publication --doi</c> against a resolver on this machine.</summary>
public class NewPublicationTests
{
    const string CslJson = "application/vnd.citationstyles.csl+json";

    /// <summary>
    /// A record in Crossref's form: its own type, lists instead of texts, markup, and much that isn't bibliographic.
    /// </summary>
    const string Deposited = """
        {
          "indexed": { "date-parts": [[2026, 1, 2]] }, "reference-count": 2, "publisher": "Example &amp; Co", "issue": "2",
          "license": [{ "URL": "https://example.org/l" }],
          "DOI": "10.5555/Heron_1", "type": "journal-article", "page": "10-19", "source": "Crossref",
          "abstract": "<jats:p>Herons.</jats:p>", "title": ["Herons of the <i>first</i>\n   pond &amp;amp; others"],
          "volume": "7", "container-title": ["Journal of Ponds"],
          "author": [
            { "given": "Ann", "family": "Ash", "sequence": "first", "affiliation": [],
              "ORCID": "https://orcid.org/0000-0002-1825-0097" },
            { "name": "Heron Group", "sequence": "additional" }
          ],
          "reference": [{ "key": "1", "unstructured": "Another paper" }], "issued": { "date-parts": [[2022, 6, 3]] },
          "URL": "https://doi.org/10.5555/heron_1",
          "ISSN": ["1234-5679", "9876-5430"], "custom": { "secret": "x" }
        }
        """;

    const string Site =
        "-- statiq.json --\n{ \"Host\": \"notes.example\" }\n-- input/index.md --\n---\ntitle: Notes\nsummary: Notes from the "
        + "field, of many kinds.\n---\n";

    [Fact]
    public void The_record_is_kept_beside_the_page_with_bibliographic_data_only()
    {
        using var site = new SiteFolder(Site);
        using var server = new DoiServer(
            new()
            {
                ["/10.5555/heron_1"] = new(302, null, "", "/v1/works/heron"),
                ["/v1/works/heron"] = new(200, CslJson, Deposited),
            }
        );

        var made = site.Run("new", "publication", "--doi", "https://doi.org/10.5555/heron_1", "--resolver", server.Address);

        Assert.Equal((0, ""), (made.ExitCode, made.Errors));
        Assert.Equal(
            [
                "Created input/publications/herons-of-the-first-pond-others.md",
                "Created input/publications/_herons-of-the-first-pond-others.json",
            ],
            made.OutputLines.Take(2).Select(line => line.Replace('\\', '/'))
        );
        Assert.Equal(["/10.5555/heron_1", "/v1/works/heron"], server.Questions.Select(question => question.Split(' ')[0]));
        Assert.All(server.Questions, question =>
            Assert.Matches($@" {CslJson.Replace("+", @"\+", StringComparison.Ordinal)} ADVANCE-Site/\d+\.\d+\.\d+$", question)
        );
        Assert.Equal(
            """
            {
              "id": "herons-of-the-first-pond-others",
              "type": "article-journal",
              "title": "Herons of the <i>first</i> pond & others",
              "author": [
                {
                  "family": "Ash",
                  "given": "Ann",
                  "ORCID": "https://orcid.org/0000-0002-1825-0097"
                },
                {
                  "literal": "Heron Group"
                }
              ],
              "container-title": "Journal of Ponds",
              "volume": "7",
              "issue": "2",
              "page": "10-19",
              "publisher": "Example & Co",
              "issued": {
                "date-parts": [
                  [
                    2022,
                    6,
                    3
                  ]
                ]
              },
              "DOI": "10.5555/Heron_1",
              "ISSN": "1234-5679, 9876-5430",
              "license": [
                {
                  "URL": "https://example.org/l"
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            site.Read("input/publications/_herons-of-the-first-pond-others.json")
        );
        var page = site.Read("input/publications/herons-of-the-first-pond-others.md");
        Assert.Contains("\ntitle: Herons of the first pond & others\n", page, StringComparison.Ordinal);
        Assert.Contains("\ndate: 2022-06-03\n", page, StringComparison.Ordinal);
        Assert.Contains("\ndoi: 10.5555/Heron_1\n", page, StringComparison.Ordinal);

        site.Write(
            "input/publications/herons-of-the-first-pond-others.md",
            page.Replace(
                "\nsummary:\n",
                "\nsummary: What is known of herons at the first pond, in plain words.\n",
                StringComparison.Ordinal
            ) + "Herons.\n"
        );
        Assert.Equal((0, ""), (site.Run("check").ExitCode, site.Run("check").Errors));
    }

    public static TheoryData<string, int, string?, string, string> Refusals =>
        new()
        {
            {
                "doesn't know the DOI",
                404,
                "text/html",
                "<h1>DOI Not Found</h1>",
                "127.0.0.1 doesn't know the DOI 10.5555/heron_1. Check it for typing errors. Nothing was written."
            },
            {
                "has no CSL-JSON",
                406,
                "text/html",
                "",
                "127.0.0.1 has no bibliographic record for 10.5555/heron_1: it answered 406. Nothing was written."
            },
            {
                "answers with a page",
                200,
                "text/html; charset=utf-8",
                "<h1>Herons</h1>",
                "127.0.0.1 has no bibliographic record for 10.5555/heron_1: it answered with another kind of file. Nothing "
                    + "was written."
            },
            {
                "answers with half a record",
                200,
                CslJson,
                Deposited[..200],
                "The answer from 127.0.0.1 isn't a bibliographic record: The JSON is broken here"
            },
            {
                "answers with another record",
                200,
                CslJson,
                """{ "name": "Herons" }""",
                "The answer from 127.0.0.1 isn't a bibliographic record: This isn't a bibliographic record."
            },
            {
                "answers with a wrong date",
                200,
                CslJson,
                """{ "type": "book", "title": "Herons", "issued": { "date-parts": [[2022, 13]] } }""",
                "The answer from 127.0.0.1 isn't a bibliographic record: '2022-13' isn't a date."
            },
            {
                "has an error",
                500,
                "text/plain",
                "",
                "127.0.0.1 has no bibliographic record for 10.5555/heron_1: it answered 500. Nothing was written."
            },
        };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void New_publication_says_what_is_wrong_and_writes_nothing_if_the_resolver(
        string does,
        int status,
        string? type,
        string body,
        string complaint
    )
    {
        using var site = new SiteFolder(Site);
        using var server = new DoiServer(new() { ["/10.5555/heron_1"] = new(status, type, body) });

        var made = site.Run("new", "publication", "--doi", "10.5555/heron_1", "--resolver", server.Address);

        Assert.True(made.Errors.StartsWith($"advance: {complaint}", StringComparison.Ordinal), $"A resolver that {does}: {made}");
        Assert.Equal(2, made.ExitCode);
        Assert.Equal(["input/index.md", "statiq.json"], FolderContent.Of(site.Root).Keys);
    }

    [Theory]
    [InlineData(
        "http://other.example/record",
        "127.0.0.1 redirects to http://other.example, which isn't encrypted. The redirect wasn't followed."
    )]
    [InlineData("/10.5555/heron_1", "127.0.0.1 redirects too many times without an answer.")]
    [InlineData("file:///etc/passwd", "127.0.0.1 redirects to file://, which isn't encrypted. The redirect wasn't followed.")]
    public void Unencrypted_and_circular_redirects_are_not_followed(string location, string complaint)
    {
        using var site = new SiteFolder(Site);
        using var server = new DoiServer(new() { ["/10.5555/heron_1"] = new(302, null, "", location) });

        var made = site.Run("new", "publication", "--doi", "10.5555/heron_1", "--resolver", server.Address);

        Assert.StartsWith($"advance: {complaint}", made.Errors, StringComparison.Ordinal);
        Assert.Equal(2, made.ExitCode);
    }

    [Fact]
    public void Offline_the_message_says_how_to_continue_without_the_record()
    {
        using var site = new SiteFolder(Site);
        string address;
        using (var server = new DoiServer([]))
            address = server.Address;

        var made = site.Run("new", "publication", "--doi", "10.5555/heron_1", "--resolver", address);

        Assert.StartsWith("advance: 127.0.0.1 could not be reached: ", made.Errors, StringComparison.Ordinal);
        Assert.Contains("Nothing was written.", made.Errors, StringComparison.Ordinal);
        Assert.Contains("Export Item, CSL JSON", made.Errors, StringComparison.Ordinal);
        Assert.Equal(2, made.ExitCode);
    }

    [Fact]
    public void An_existing_page_keeps_its_record()
    {
        using var site = new SiteFolder(Site).Write("input/publications/_herons.json", "mine");
        using var server = new DoiServer(new() { ["/10.5555/heron_1"] = new(200, CslJson, Deposited) });

        var made = site.Run("new", "publication", "Herons", "--doi", "10.5555/heron_1", "--resolver", server.Address);

        Assert.Equal(
            "advance: 'input/publications/_herons.json' already exists and wasn't changed. Edit that file, or give "
                + "another title.",
            made.ErrorLines[0]
        );
        Assert.Equal("mine", site.Read("input/publications/_herons.json"));
        Assert.False(site.Has("input/publications/herons.md"));
    }
}
