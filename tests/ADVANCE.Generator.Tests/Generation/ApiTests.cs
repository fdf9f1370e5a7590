using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Advance.Api;
using Advance.Changes;
using Advance.Render;
using Advance.Sites;
using Advance.Tests.Npm;

namespace Advance.Tests.Generation;

/// <summary>The content for other programs, below <c>/api/v1/</c>.</summary>
public class ApiTests
{
    static Dictionary<string, string> Files(Site site) =>
        new IGenerator[] { new ApiGenerator(), new NextChangeGenerator() }
            .SelectMany(generator => generator.Generate(site))
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content().Span));

    static Dictionary<string, string> Files(string site)
    {
        using var made = TestSite.WithHost(site);
        return Files(made.Assembled());
    }

    static string DefinitionOf(string path) =>
        path["api/v1/".Length..] switch
        {
            "next-change.json" => "next_change",
            var name when name.StartsWith("items/", StringComparison.Ordinal) => "item",
            var name => name[..^".json".Length],
        };

    static string Complaints(Dictionary<string, string> files) =>
        Node.Run(
                "validate-api.mjs",
                Encoding.UTF8.GetString(
                    JsonText
                        .Of(json =>
                        {
                            json.WriteStartObject();
                            json.WritePropertyName("schema");
                            json.WriteRawValue(files["api/v1/schema.json"]);
                            json.WriteStartArray("files");
                            foreach (var (path, data) in files.Where(file => file.Key != "api/v1/schema.json"))
                            {
                                json.WriteStartObject();
                                json.WriteString("name", path);
                                json.WriteString("definition", DefinitionOf(path));
                                json.WritePropertyName("data");
                                json.WriteRawValue(data);
                                json.WriteEndObject();
                            }
                            json.WriteEndArray();
                            json.WriteEndObject();
                        })
                        .Span
                )
            )
            .Trim();

    [Fact]
    public void Every_API_file_matches_the_schema()
    {
        var files = Files(StructuredSite.Files);
        Assert.Contains("api/v1/items/publications/paper.json", files.Keys);
        Assert.Equal("", Complaints(files));
    }

    [Fact]
    public void A_paper_lists_its_funders_and_grants()
    {
        var files = Files(
            StructuredSite.Files
                + """

                -- input/publications/paid.md --
                ---
                title: A paid paper
                date: 2026-01-05
                summary: What the paper says, in words that everybody knows and uses.
                funding:
                  - { funder: council, award: [RP-1, RP-2] }
                  - { funder: A fund, ror: 0187kwz08, funder_id: 10.13039/501100000272 }
                ---
                """
        );
        Assert.Equal("", Complaints(files));
        var funding = JsonNode.Parse(files["api/v1/items/publications/paid.json"])!["funding"]!;
        Assert.Equal(
            [
                """{"funder":"The Council","partner":"council","awards":["RP-1","RP-2"]}""",
                """{"funder":"A fund","awards":[],"ror":"https://ror.org/0187kwz08","funder_id":"https://doi.org/"""
                    + """10.13039/501100000272"}""",
            ],
            funding.AsArray().Select(one => one!.ToJsonString())
        );
        Assert.Null(JsonNode.Parse(files["api/v1/items/publications/bare.json"])!["funding"]);
    }

    [Fact]
    public void A_site_with_nothing_but_a_page_has_empty_lists()
    {
        var files = Files("-- input/index.md --\n---\ntitle: Home page\n---\n");
        Assert.Equal("", Complaints(files));
        Assert.Equal(0, JsonNode.Parse(files["api/v1/items.json"])!["count"]!.GetValue<int>());
    }

    [Fact]
    public void The_schema_is_strict_enough_to_find_a_mistake()
    {
        var files = Files(StructuredSite.Files);
        files["api/v1/items/news/bare.json"] = files["api/v1/items/news/bare.json"]
            .Replace("\"summary\"", "\"sumary\"", StringComparison.Ordinal);
        Assert.Contains("sumary", Complaints(files), StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_has_its_text_with_complete_addresses_and_what_its_type_has()
    {
        var files = Files(StructuredSite.Files);
        var both = JsonNode.Parse(files["api/v1/items/events/both.json"])!;
        Assert.Equal(
            ("2026-06-30T15:00:00+01:00", "Europe/London", "postponed"),
            (both["start"]!.GetValue<string>(), both["timezone"]!.GetValue<string>(), both["status"]!.GetValue<string>())
        );
        var paper = JsonNode.Parse(files["api/v1/items/publications/paper.json"])!;
        Assert.Equal(
            ("10.1000/a(1)", "article-journal"),
            (paper["doi"]!.GetValue<string>(), paper["record"]!["type"]!.GetValue<string>())
        );
        var news = JsonNode.Parse(files["api/v1/items/news/quoted.json"])!;
        Assert.Equal("https://advance.example/site/publications/paper/", news["publication"]!.GetValue<string>());
        Assert.Equal("https://advance.example/site/news/quoted/index.md", news["markdown"]!.GetValue<string>());
        Assert.NotNull(news["content_html"]);
        Assert.Null(JsonNode.Parse(files["api/v1/items.json"])!["items"]![0]!["content_html"]);
    }

    [Fact]
    public void Drafts_and_scheduled_items_are_in_no_file()
    {
        var files = Files(
            """
            -- input/news/now.md --
            ---
            title: Published now
            date: 2026-01-05
            summary: What we saw on the first day, and what we made of it then.
            ---
            -- input/news/draft.md --
            ---
            title: Secret-A
            date: 2026-01-05
            draft: true
            ---
            -- input/news/later.md --
            ---
            title: Secret-B
            date: 2027-01-05
            ---
            """
        );
        Assert.DoesNotContain(files, file =>
            file.Key.Contains("draft", StringComparison.Ordinal) || file.Value.Contains("Secret", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_API_can_be_switched_off()
    {
        using var site = new TestSite(
            "-- statiq.json --\n{ \"Host\": \"advance.example\", \"GenerateApi\": false }\n-- input/index.md --\n---\ntitle: "
                + "Home page\n---\n"
        );
        Assert.Empty(new ApiGenerator().Generate(site.Assembled()));
        Assert.Empty(new Advance.Twins.TwinGenerator().Generate(site.Assembled()));
    }
}
