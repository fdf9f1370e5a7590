using Advance.Tests.Preview;

namespace Advance.Tests.Editing;

/// <summary>
/// The exact requests that the editor sends to read a site, and the responses to other queries.
/// </summary>
public sealed class LocalReadingTests
{
    [Fact]
    public async Task The_list_has_each_file_with_its_path_and_git_id()
    {
        await using var site = await PreviewedSite.Start();
        using var editor = new LocalEditor(site);
        site.Write("input/news/launch.md", "hello\n");
        var tree = (
            await editor.Get($"v3/repos/this-computer/{editor.Repository}/git/trees/{await editor.Head()}?recursive=1")
        ).GetProperty("tree");
        var file = Assert.Single(tree.EnumerateArray(), file => file.GetProperty("path").GetString() == "input/news/launch.md");
        // What `echo hello | git hash-object --stdin` says.
        Assert.Equal("ce013625030ba8dba906f756967f9e9ca394464a", file.GetProperty("sha").GetString());
        Assert.Equal(6, file.GetProperty("size").GetInt32());
    }

    [Fact]
    public async Task Many_texts_can_be_read_at_once_under_aliases()
    {
        await using var site = await PreviewedSite.Start();
        using var editor = new LocalEditor(site);
        site.Write("input/news/launch.md", "hello\n");
        await editor.Head();
        await Answers(
            editor,
            """
            query($o: String!, $r: String!) {
              repository(owner: $o, name: $r) {
                content_0: object(oid: "ce013625030ba8dba906f756967f9e9ca394464a") { ... on Blob { text isTruncated } }
                content_1: object(oid: "0000000000000000000000000000000000000000") { ... on Blob { text } }
              }
            }
            """,
            """{"data":{"repository":{"content_0":{"text":"hello\n","isTruncated":false},"content_1":null}}}"""
        );
    }

    [Fact]
    public async Task A_file_s_last_change_has_no_author()
    {
        await using var site = await PreviewedSite.Start();
        using var editor = new LocalEditor(site);
        File.SetLastWriteTimeUtc(site.FullPath("input/news/launch.md"), new DateTime(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc));
        await Answers(
            editor,
            """
            query($o: String!, $r: String!) {
              repository(owner: $o, name: $r) {
                commit_0: ref(qualifiedName: "main") {
                  target {
                    ... on Commit {
                      history(first: 1, path: "input/news/launch.md") {
                        nodes { author { name email user { id: databaseId login } } committedDate }
                      }
                    }
                  }
                }
              }
            }
            """,
            """{"data":{"repository":{"commit_0":{"target":{"history":{"nodes":[{"author":"""
                + """{"name":null,"email":null,"user":null},"committedDate":"2026-11-20T09:30:00Z"}]}}}}}}"""
        );
    }

    [Theory]
    [InlineData("{ repository(owner: $o, name: $r) { colour } }", "Field 'colour' doesn't exist on type 'Repository'")]
    [InlineData("{ repository(owner: $o, name: $r) }", "Field 'repository' of type 'Query' must have selections")]
    [InlineData(
        "{ repository(owner: $o, name: $r) { name { first } } }",
        "Selections can't be made on the field 'name' of type 'Repository'"
    )]
    [InlineData(
        "{ repository(owner: $o name: $r) { ref { name } } }",
        "The argument 'qualifiedName' is missing or has the wrong type."
    )]
    [InlineData("{ repository(owner: $o, name: $r) { name }", "found the end, expected a name")]
    [InlineData("{ }", "found '}', expected a name")]
    [InlineData("{ ...Shared }", "named fragments aren't supported here")]
    [InlineData("{ __typename ; }", "';' doesn't begin anything in the query language")]
    public async Task An_invalid_query_gives_errors_and_no_data(string selections, string expected)
    {
        await using var site = await PreviewedSite.Start();
        using var editor = new LocalEditor(site);
        var answer = await editor.Query("query($o: String!, $r: String!) " + selections);
        Assert.Contains(expected, answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task A_query_nested_too_deeply_is_refused()
    {
        await using var site = await PreviewedSite.Start();
        using var editor = new LocalEditor(site);
        var answer = await editor.Query(string.Concat(Enumerable.Repeat("{ a ", 100_000)));
        Assert.Contains(
            "nested too deeply",
            answer.GetProperty("errors")[0].GetProperty("message").GetString(),
            StringComparison.Ordinal
        );
    }

    static async Task Answers(LocalEditor editor, string query, string expected) =>
        Assert.Equal(expected, (await editor.Query(query)).GetRawText());
}
