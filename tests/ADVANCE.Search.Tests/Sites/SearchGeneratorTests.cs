using System.Text;
using System.Text.Json.Nodes;
using Advance.Read;
using Advance.Render;
using Advance.Search;
using Advance.Tests.Client;

namespace Advance.Tests.Sites;

/// <summary>From a site in a string to what its readers find.</summary>
public sealed class SearchGeneratorTests : IDisposable
{
    const string Content = """
        -- statiq.json --
        { "LinkRoot": "/project" }
        -- input/topics/pathways.md --
        ---
        title: Pathways
        synonyms: [equifinality, trajectories]
        ---
        How substance use and abuse became linked.
        -- input/topics/events.md --
        ---
        title: Events
        ---
        -- input/people/gail-gilchrist.md --
        ---
        name: Gail Gilchrist
        role: Chief investigator
        ---
        -- input/publications/pathways.md --
        ---
        title: >-
          Substance Use and Intimate Partner Abuse (IPA): A Descriptive Model of the Pathways Between
          Substance Use and IPA Perpetration for Men
        date: 2022-08-01
        summary: Interviews with 37 men describe three groupings of pathways between substance use and abuse.
        topics: [pathways]
        authors: [gail-gilchrist]
        doi: 10.1007/s10896-022-00407-4
        key_findings: ["Thirteen of 37 men told of relationship insecurity."]
        ---
        Thirty-seven men were interviewed.
        -- input/events/evening.md --
        ---
        title: Sharing the findings
        date: 2022-05-01
        summary: An evening at the Science Gallery with the people who took part in the evaluation.
        topics: [events]
        start: 2022-06-30T15:00
        place: Science Gallery London
        ---
        Come along.
        -- input/news/later.md --
        ---
        title: Not yet
        date: 2099-01-01
        summary: A secret that is kept until its day has come, and not found before it.
        ---
        -- input/privacy.md --
        ---
        title: Privacy
        ---
        This site stores nothing.

        """;

    readonly TestSite site = new(Content);

    [Theory]
    [InlineData("substance use pathways", "/project/publications/pathways/")]
    [InlineData("10.1007/s10896-022-00407-4", "/project/publications/pathways/")]
    [InlineData("relationship insecurity", "/project/publications/pathways/")]
    [InlineData("equifinality", "/project/topics/pathways/")]
    [InlineData("science gallery", "/project/events/evening/")]
    [InlineData("chief investigator", "/project/people/gail-gilchrist/")]
    [InlineData("stores nothing", "/project/privacy/")]
    public void A_query_finds_its_pages(string query, string url) => Assert.Equal(url, Search(query).Urls.First());

    [Fact]
    public void Drafts_and_scheduled_items_are_not_found() => Assert.Equal(0, Search("secret").Total);

    [Fact]
    public void A_result_shows_type_and_date_and_only_words_from_the_page()
    {
        var hit = Search("descriptive model").Hits[0];
        Assert.Equal(("publication", "2022-08-01"), (hit.Type, hit.Date));
        Assert.DoesNotContain("equifinality", Search("equifinality").Hits[0].Excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_can_turn_off_the_search()
    {
        site.Write("statiq.json", """{ "GenerateSearchIndex": false }""");
        Assert.Empty(new SearchGenerator(Theme, site.Root, new()).Generate(site.Assembled()));
    }

    [Fact]
    public void A_site_is_indexed_once_and_only_on_demand()
    {
        var assembled = site.Assembled();
        var generator = new SearchGenerator(Theme, site.Root, new());
        var files = generator.Generate(assembled);
        var first = files.ToList();
        Assert.Equal("search/search.js", first[0].Path);
        Assert.Equal(first.Select(f => f.Path), files.Select(f => f.Path));
        Assert.True(first.Single(IsStart).Content().Equals(files.Single(IsStart).Content()));

        static bool IsStart(OutputFile file) => file.Path == "search/start.bin";
    }

    [Fact]
    public void The_site_s_own_theme_can_replace_a_module()
    {
        site.Write("theme/assets/search/excerpt.js", "export function excerpt(text) { return 'ours'; }");
        Assert.Equal("ours", Search("pathways").Hits[0].Excerpt);
    }

    public void Dispose() => site.Dispose();

    static PlainTheme Theme { get; } =
        new()
        {
            Files =
            [
                .. Modules.All.Select(module => new ThemeFile($"search/{module.Key}", () =>
                    Encoding.UTF8.GetBytes(module.Value)
                )),
            ],
        };

    SearchResult Search(string query)
    {
        using var server = new StaticSite();
        foreach (var file in new SearchGenerator(Theme, site.Root, new()).Generate(site.Assembled()))
            server.Files[file.Path["search/".Length..]] = file.Content().ToArray();
        File.WriteAllText(Path.Combine(site.Root, "package.json"), """{ "type": "module" }""");
        foreach (var (path, bytes) in server.Files.Where(file => file.Key.EndsWith(".js", StringComparison.Ordinal)))
            File.WriteAllBytes(Path.Combine(site.Root, path), bytes);
        using var client = new NodeClient(Path.Combine(site.Root, "search.js"));
        client.Ask("open", new JsonObject { ["baseUrl"] = server.BaseUrl });
        return SearchResult.Of(client.Ask("search", query)!);
    }
}
