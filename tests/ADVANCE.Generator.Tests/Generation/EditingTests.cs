using System.Text.Json;
using Advance.Editor.Configuration;
using Advance.Hosting;
using Advance.Read;
using Advance.Render;
using Advance.Tests.Browsing;

namespace Advance.Tests.Generation;

/// <summary>The editor of a published site: its page, its configuration from the content types, and its headers.</summary>
public class EditingTests
{
    const string Content = """
        -- input/index.md --
        ---
        title: Home
        ---
        Welcome.
        -- input/posts/launch.md --
        ---
        title: The launch
        date: 2022
        summary: We begin.
        ---
        -- input/publications/a-paper.md --
        ---
        title: A paper
        date: 2022
        summary: We found.
        ---

        """;

    static TestSite Site(string settings = ", \"Repository\": \"example-university/site\"") =>
        new($"-- statiq.json --\n{{ \"Host\": \"advance.example\"{settings} }}\n{Content}");

    static readonly EditorFiles Program = new([
        new ThemeFile("admin/editor-ABCD.js", () => [1]),
        new ThemeFile("admin/font-EFGH.woff2", () => [2]),
        new ThemeFile("css/site.css", () => [3]),
    ]);

    static IReadOnlyList<OutputFile> Files(TestSite site, EditorFiles? program = null) =>
        [.. new EditorGenerator(program ?? Program).Generate(site.Assembled())];

    static string Text(IReadOnlyList<OutputFile> files, string path) =>
        System.Text.Encoding.UTF8.GetString(files.Single(file => file.Path == path).Content().Span);

    static JsonElement Configuration(TestSite site) => JsonDocument.Parse(Text(Files(site), "admin/config.yml")).RootElement;

    static JsonElement Collection(JsonElement configuration, string name) =>
        configuration
            .GetProperty("collections")
            .EnumerateArray()
            .Single(collection => collection.GetProperty("name").GetString() == name);

    static JsonElement Field(JsonElement group, string name) =>
        group.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("name").GetString() == name);

    [Fact]
    public void A_site_that_names_a_repository_has_an_editor_and_no_other_site_has_one()
    {
        using var site = Site();
        Assert.Equal(
            ["admin/index.html", "admin/config.yml", "admin/assets/editor-ABCD.js", "admin/assets/font-EFGH.woff2"],
            Files(site).Select(file => file.Path)
        );
        Assert.Empty(Files(site, new EditorFiles([])));
        using var other = Site("");
        Assert.Empty(Files(other));
    }

    [Fact]
    public void The_editor_has_its_own_policy_and_is_not_a_page_of_the_site()
    {
        using var site = Site();
        var page = Text(Files(site), "admin/index.html");
        Assert.Contains(
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"{EditorPolicy.Meta("https://api.github.com")}\">",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.Contains("<script type=\"module\" src=\"assets/editor-ABCD.js\"></script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("token", page, StringComparison.Ordinal);
        site.BuildClean();
        Assert.DoesNotContain("admin", site.Read("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_editor_saves_to_the_repository_in_the_settings_for_review()
    {
        using var site = Site();
        var configuration = Configuration(site);
        Assert.Equal(
            "{\"name\":\"github\",\"repo\":\"example-university/site\",\"branch\":\"main\",\"auth_methods\":[\"token\"]}",
            Compact(configuration.GetProperty("backend"))
        );
        Assert.Equal("editorial_workflow", configuration.GetProperty("publish_mode").GetString());
        Assert.Equal("https://advance.example/", configuration.GetProperty("site_url").GetString());

        using var enterprise = Site(
            ", \"Repository\": \"a/b\", \"Branch\": \"live\", \"RepositoryApi\": \"https://github.example.org/api/v3/\""
        );
        var backend = Configuration(enterprise).GetProperty("backend");
        Assert.Equal(
            ("live", "https://github.example.org/api/v3", "https://github.example.org/api/graphql"),
            (
                backend.GetProperty("branch").GetString(),
                backend.GetProperty("api_root").GetString(),
                backend.GetProperty("graphql_api_root").GetString()
            )
        );
        Assert.Contains(
            "connect-src 'self' data: blob: https://github.example.org;",
            Text(Files(enterprise), "admin/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Each_content_folder_is_a_collection_and_a_type_without_content_has_its_default_folder()
    {
        using var site = Site();
        Assert.Equal(
            [
                "posts: input/posts",
                "events: input/events",
                "publications: input/publications",
                "people: input/people",
                "partners: input/partners",
                "topics: input/topics",
                "pages: input",
            ],
            Configuration(site)
                .GetProperty("collections")
                .EnumerateArray()
                .Select(collection => $"{collection.GetProperty("name")}: {collection.GetProperty("folder")}")
        );
    }

    [Fact]
    public void A_form_has_the_fields_of_the_content_type_and_choices_from_the_content()
    {
        using var site = Site();
        var posts = Collection(Configuration(site), "posts");
        var title = Field(posts, "title");
        Assert.Equal(
            ("Title", true, 5, 150),
            (
                title.GetProperty("label").GetString(),
                title.GetProperty("required").GetBoolean(),
                title.GetProperty("minlength").GetInt32(),
                title.GetProperty("maxlength").GetInt32()
            )
        );
        Assert.Equal(
            ("relation", "topics", "{{slug}}", true),
            (
                Field(posts, "topics").GetProperty("widget").GetString(),
                Field(posts, "topics").GetProperty("collection").GetString(),
                Field(posts, "topics").GetProperty("value_field").GetString(),
                Field(posts, "topics").GetProperty("multiple").GetBoolean()
            )
        );
        Assert.Equal(
            ["The launch (news item)", "A paper (publication)"],
            Field(posts, "related")
                .GetProperty("options")
                .EnumerateArray()
                .Select(option => option.GetProperty("label").GetString())
                .OrderDescending()
        );
        // The picture is optional, but needs a description if there is one.
        Assert.False(Field(posts, "image").GetProperty("required").GetBoolean());
        Assert.True(Field(Field(posts, "image"), "alt").GetProperty("required").GetBoolean());
        Assert.DoesNotContain(
            "layout",
            posts.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString())
        );
    }

    [Fact]
    public void An_event_starts_at_local_time_and_a_paper_may_have_only_a_year()
    {
        using var site = Site();
        var configuration = Configuration(site);
        Assert.Equal("YYYY-MM-DDTHH:mm", Field(Collection(configuration, "events"), "start").GetProperty("format").GetString());
        Assert.Equal("datetime", Field(Collection(configuration, "posts"), "date").GetProperty("widget").GetString());
        Assert.Equal("string", Field(Collection(configuration, "publications"), "date").GetProperty("widget").GetString());
    }

    [Fact]
    public void Host_files_have_the_editor_s_policy_and_the_pages_policy()
    {
        using var site = Site().BuildClean();
        using var plain = Site("").BuildClean();
        var (headers, others) = (HeadersFile.Read(site.Read("_headers")), HeadersFile.Read(plain.Read("_headers")));
        var policy = EditorPolicy.Header("https://api.github.com");
        Assert.Equal(policy, headers.For("/admin/")["Content-Security-Policy"]);
        Assert.Equal(policy, headers.For("/admin/assets/editor-ABCD.js")["Content-Security-Policy"]);
        Assert.Equal("noindex", headers.For("/admin/")["X-Robots-Tag"]);
        Assert.Equal(others.For("/about/"), headers.For("/about/"));

        using var azure = JsonDocument.Parse(site.Read("staticwebapp.config.json"));
        var routes = azure
            .RootElement.GetProperty("routes")
            .EnumerateArray()
            .ToDictionary(route => route.GetProperty("route").GetString()!, route => route.GetProperty("headers"));
        Assert.Equal(["/assets/*", "/admin/assets/*", "/admin/*"], routes.Keys);
        Assert.Equal(policy, routes["/admin/*"].GetProperty("Content-Security-Policy").GetString());
        Assert.Equal(policy, routes["/admin/assets/*"].GetProperty("Content-Security-Policy").GetString());
    }

    static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
