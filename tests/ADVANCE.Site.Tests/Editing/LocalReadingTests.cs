using Advance.Tests.Preview;

namespace Advance.Tests.Editing;

/// <summary>
/// The requests that the editor sends to read a site, in its own words, and what the query language does with others.
/// </summary>
public sealed class LocalReadingTests
{
    [Fact]
    public async Task The_list_has_each_file_by_its_path_and_gits_own_id()
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
    public async Task Texts_are_read_many_at_once_under_aliases()
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
    public async Task A_files_last_change_names_nobody()
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
        "The argument 'qualifiedName' is missing, or of another type."
    )]
    [InlineData("{ repository(owner: $o, name: $r) { name }", "the end stands where a name belongs")]
    [InlineData("{ }", "'}' stands where a name belongs")]
    [InlineData("{ ...Shared }", "named fragments are not read here")]
    [InlineData("{ __typename ; }", "';' begins nothing that the query language knows")]
    public async Task A_query_that_is_wrong_is_told_of_and_has_no_data(string selections, string expected)
    {
        await using var site = await PreviewedSite.Start();
        using var editor = new LocalEditor(site);
        var answer = await editor.Query("query($o: String!, $r: String!) " + selections);
        Assert.Contains(expected, answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task A_query_that_is_nested_without_end_is_refused()
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
