using System.Net;
using System.Text.Json.Nodes;
using Advance.Tests.Running;

namespace Advance.Tests.Editing.PullRequests;

/// <summary>What the host does to a real repository, looked at with git itself.</summary>
public sealed class BareRepositoryTests : IAsyncLifetime
{
    RemoteHost host = null!;
    HostClient client = null!;

    public async ValueTask InitializeAsync()
    {
        host = await RemoteHost.Start();
        host.Repository.Begin("main", ("input/news/first.md", "first\n"), ("input/news/second.md", "second\n"));
        client = new HostClient(host);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task A_save_is_a_commit_that_git_finds_sound()
    {
        Assert.Null((await client.Save("main", "input/media/Über uns (1).md", "x\n")).Message);
        Assert.Equal(
            "Change input/media/Über uns (1).md|Ann Elis <ann.elis@example.org>|Begin",
            Git("log", "--format=%s|%an <%ae>", "main").Split('\n') is [var newest, var first]
                ? $"{newest}|{first.Split('|')[0]}"
                : ""
        );
        Assert.Equal(
            "input/media/Über uns (1).md\ninput/news/first.md\ninput/news/second.md",
            Git("-c", "core.quotePath=false", "ls-tree", "-r", "--name-only", "main")
        );
        Assert.Equal("x", Git("show", "main:input/media/Über uns (1).md"));
        Assert.Equal("", Git("fsck", "--strict"));
    }

    [Fact]
    public async Task A_save_on_what_has_moved_on_is_refused()
    {
        var read = host.Repository.Head("main")!.Oid;
        Assert.Null((await client.Save("main", "input/news/first.md", "theirs\n")).Message);
        var answer = await client.Save("main", "input/news/first.md", "ours\n", read);
        Assert.Equal(
            ("STALE_DATA", $"Expected branch to point to \"{read}\" but it did not.  Pull and try again."),
            (answer.Kind, answer.Message)
        );
        Assert.Equal("theirs", Git("show", "main:input/news/first.md"));
    }

    [Fact]
    public async Task Of_many_saves_at_once_on_one_state_one_is_kept()
    {
        var read = host.Repository.Head("main")!.Oid;
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(number => client.Save("main", $"input/news/{number}.md", "x\n", read))
        );
        Assert.Single(answers, answer => answer.Message is null);
        Assert.All(answers.Where(answer => answer.Message is not null), answer => Assert.Equal("STALE_DATA", answer.Kind));
        Assert.Equal("2", Git("rev-list", "--count", "main"));
    }

    [Fact]
    public async Task A_deleted_file_is_gone_and_one_that_there_is_not_can_not_be_deleted()
    {
        Assert.Null((await client.Save("main", "input/news/second.md", null)).Message);
        Assert.Equal("input/news/first.md", Git("ls-tree", "-r", "--name-only", "main"));
        Assert.StartsWith(
            "A path was requested for deletion which does not exist",
            (await client.Save("main", "input/news/second.md", null)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("../outside.md")]
    [InlineData("/etc/passwd")]
    [InlineData("input/.git/config")]
    [InlineData("input//x.md")]
    public async Task A_path_that_git_takes_for_none_is_refused(string path)
    {
        Assert.NotNull((await client.Save("main", path, "x")).Message);
        Assert.Equal("1", Git("rev-list", "--count", "main"));
    }

    [Fact]
    public async Task A_branch_is_made_once_and_not_under_every_name()
    {
        Assert.Null((await client.Branch("cms/news/a%2Fb")).Message);
        Assert.Equal(
            "A ref named \"refs/heads/cms/news/a%2Fb\" already exists in the repository.",
            (await client.Branch("cms/news/a%2Fb")).Message
        );
        Assert.Equal("refs/heads/a b is not a valid ref name.", (await client.Branch("a b")).Message);
        Assert.Equal("cms/news/a%2Fb\nmain", Git("for-each-ref", "--format=%(refname:lstrip=2)"));
        Assert.Equal(HttpStatusCode.NoContent, (await client.Delete("/git/refs/heads/cms/news/a%252Fb")).Status);
        Assert.Equal("main", Git("for-each-ref", "--format=%(refname:lstrip=2)"));
    }

    [Fact]
    public async Task A_branch_goes_back_only_by_force()
    {
        var first = host.Repository.Head("main")!.Oid;
        await client.Branch("work");
        await client.Save("work", "input/news/first.md", "changed\n");
        var answer = await client.Patch("/git/refs/heads/work", new JsonObject { ["sha"] = first });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Update is not a fast forward"), (answer.Status, answer.Message));
        Assert.Null((await client.Patch("/git/refs/heads/work", new JsonObject { ["sha"] = first, ["force"] = true })).Message);
        Assert.Equal(first, Git("rev-parse", "work"));
    }

    [Fact]
    public async Task A_protected_branch_takes_nothing_but_pull_requests()
    {
        host.Repository.Protected.Add("main");
        var before = Git("rev-parse", "main");
        await client.Branch("work");
        await client.Save("work", "input/news/first.md", "changed\n");
        var save = await client.Save("main", "input/news/first.md", "x");
        Assert.Equal(
            ("BRANCH_PROTECTION_RULE_VIOLATION", "Changes must be made through a pull request."),
            (save.Kind, save.Message)
        );
        var move = await client.Patch("/git/refs/heads/main", new JsonObject { ["sha"] = Git("rev-parse", "work") });
        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, "Changes must be made through a pull request."),
            (move.Status, move.Message)
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.Delete("/git/refs/heads/main")).Status);
        Assert.Equal(before, Git("rev-parse", "main"));
    }

    [Fact]
    public async Task A_files_last_change_is_its_own_and_not_a_merge()
    {
        var pull = await client.Propose("work", "input/news/first.md", "changed\n");
        await client.Put($"/pulls/{pull}/merge", new JsonObject());
        var answer = await client.Query(
            "query($o: String!, $r: String!) { repository(owner: $o, name: $r) { a: ref(qualifiedName: \"main\") { target { "
                + "... on Commit { history(first: 1, path: \"input/news/first.md\") { nodes { message author { name user { "
                + "login } } } } } } } b: ref(qualifiedName: \"main\") { target { ... on Commit { history(first: 9, path: "
                + "\"input/news/second.md\") { nodes { message } } } } } } }"
        );
        Assert.Equal(
            """{"a":{"target":{"history":{"nodes":[{"message":"Change input/news/first.md","author":"""
                + """{"name":"Ann Elis","user":{"login":"ann-elis"}}}]}}}"""
                + ""","b":{"target":{"history":{"nodes":[{"message":"Begin"}]}}}}""",
            answer.Json!["data"]!["repository"]!.ToJsonString()
        );
    }

    [Fact]
    public async Task Commits_and_branches_are_read_by_rest_too()
    {
        await client.Propose("work", "input/news/first.md", "changed\n");
        var commits = (await client.Get("/commits?sha=work&path=input/news/first.md")).Json!.AsArray();
        Assert.Equal(["Change input/news/first.md", "Begin"], commits.Select(commit => (string)commit!["commit"]!["message"]!));
        Assert.Equal((string)commits[1]!["sha"]!, (string)commits[0]!["parents"]![0]!["sha"]!);
        Assert.Equal(Git("rev-parse", "work"), (string)(await client.Get("/branches/work")).Json!["commit"]!["sha"]!);
        Assert.Equal(
            ["main", "work"],
            (await client.Get("/branches")).Json!.AsArray().Select(branch => (string)branch!["name"]!)
        );
        Assert.Equal(HttpStatusCode.NotFound, (await client.Get("/branches/other")).Status);
    }

    string Git(params string[] arguments)
    {
        var outcome = Shell.Run("git", arguments, host.Repository.Folder);
        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        return outcome.Output.TrimEnd();
    }
}
