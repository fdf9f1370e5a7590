using System.Net;
using System.Text.Json.Nodes;

namespace Advance.Tests.Editing.PullRequests;

/// <summary>The life of a pull request on the host, and what GitHub refuses.</summary>
public sealed class PullRequestTests : IAsyncLifetime
{
    const string Item = "input/news/first.md";

    RemoteHost host = null!;
    HostClient client = null!;

    public async ValueTask InitializeAsync()
    {
        host = await RemoteHost.Start();
        host.Repository.Begin("main", (Item, "one\ntwo\nthree\n"), ("input/news/second.md", "second\nsecond\nsecond\n"));
        host.Repository.Protected.Add("main");
        client = new HostClient(host);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task A_draft_is_labelled_made_ready_merged_and_its_branch_deleted()
    {
        await client.Branch("cms/news/first");
        await client.Save("cms/news/first", Item, "changed\n");
        var opened = (
            await client.Post(
                "/pulls",
                new JsonObject
                {
                    ["title"] = "Update “first”",
                    ["head"] = "cms/news/first",
                    ["base"] = "main",
                    ["draft"] = true,
                }
            )
        ).Json!;
        Assert.Equal((1, true, "open"), ((int)opened["number"]!, (bool)opened["draft"]!, (string)opened["state"]!));
        await client.Post("/issues/1/labels", new JsonObject { ["labels"] = new JsonArray("sveltia-cms/draft") });
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "Pull Request is still a draft"), await client.Merge(1));

        await client.Patch("/issues/1", new JsonObject { ["labels"] = new JsonArray("sveltia-cms/pending_publish") });
        var ready = await client.Query(
            "mutation($input: MarkPullRequestReadyForReviewInput!) { markPullRequestReadyForReview(input: $input) { "
                + "pullRequest { isDraft } } }",
            new JsonObject { ["input"] = new JsonObject { ["pullRequestId"] = (string)opened["node_id"]! } }
        );
        Assert.Equal(
            """{"data":{"markPullRequestReadyForReview":{"pullRequest":{"isDraft":false}}}}""",
            ready.Json!.ToJsonString()
        );

        var (before, head) = (host.Repository.Head("main")!, host.Repository.Head("cms/news/first")!);
        Assert.Equal((HttpStatusCode.OK, null), await client.Merge(1));
        var merge = host.Repository.Head("main")!;
        Assert.Equal([before.Oid, head.Oid], host.Repository.Parents(merge));
        Assert.Equal("Publish it", merge.Message);
        Assert.NotNull(host.Repository.Head("cms/news/first"));
        Assert.Equal(HttpStatusCode.NoContent, (await client.Delete("/git/refs/heads/cms/news/first")).Status);
        Assert.Equal(["main"], host.Repository.Branches);
        var closed = (await client.Get("/pulls/1")).Json!;
        Assert.Equal(
            ("closed", true, head.Oid),
            ((string)closed["state"]!, (bool)closed["merged"]!, (string)closed["head"]!["sha"]!)
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.Delete("/git/refs/heads/cms/news/first")).Status);
    }

    [Theory]
    [InlineData("Failure", "Required status check \"check\" is failing.")]
    [InlineData("Pending", "Required status check \"check\" is expected.")]
    public async Task What_has_not_passed_its_check_is_not_merged(string state, string message)
    {
        var pull = await client.Propose("work", Item, "changed\n");
        host.Checks.JudgeBy(_ => Enum.Parse<CheckState>(state));
        Assert.Equal((HttpStatusCode.MethodNotAllowed, message), await client.Merge(pull));
        Assert.Equal("Begin", host.Repository.Head("main")!.Message);
        host.Checks.JudgeBy(_ => CheckState.Success);
        Assert.Equal((HttpStatusCode.OK, null), await client.Merge(pull));
    }

    [Fact]
    public async Task What_conflicts_is_not_merged()
    {
        var (one, other) = (
            await client.Propose("one", Item, "one\nhere\nthree\n"),
            await client.Propose("other", Item, "one\nthere\nthree\n")
        );
        await client.Merge(one);
        var before = host.Repository.Head("main")!.Oid;
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "Pull Request is not mergeable"), await client.Merge(other));
        Assert.Equal(before, host.Repository.Head("main")!.Oid);
        Assert.Equal([other], host.Pulls.Open.Select(pull => pull.Number));
    }

    [Fact]
    public async Task Two_that_change_different_files_are_both_merged()
    {
        var (one, other) = (
            await client.Propose("one", Item, "changed\n"),
            await client.Propose("other", "input/news/third.md", "third\n")
        );
        Assert.Equal((HttpStatusCode.OK, null), await client.Merge(one));
        Assert.Equal((HttpStatusCode.OK, null), await client.Merge(other));
        Assert.Equal(
            [Item, "input/news/second.md", "input/news/third.md"],
            host.Repository.Files(host.Repository.Head("main")!).Select(file => file.Path)
        );
    }

    [Fact]
    public async Task A_branch_that_has_moved_on_since_it_was_seen_is_not_merged()
    {
        var pull = await client.Propose("work", Item, "changed\n");
        var seen = host.Repository.Head("work")!.Oid;
        await client.Save("work", Item, "changed again\n");
        var answer = await client.Put($"/pulls/{pull}/merge", new JsonObject { ["sha"] = seen });
        Assert.Equal(
            (HttpStatusCode.Conflict, "Head branch was modified. Review and try the merge again."),
            (answer.Status, answer.Message)
        );
    }

    [Fact]
    public async Task A_squash_has_one_parent_and_a_title_with_its_number()
    {
        var pull = await client.Propose("work", Item, "changed\n");
        var before = host.Repository.Head("main")!.Oid;
        await client.Put($"/pulls/{pull}/merge", new JsonObject { ["merge_method"] = "squash" });
        var commit = host.Repository.Head("main")!;
        Assert.Equal([before], host.Repository.Parents(commit));
        Assert.Equal($"Change {Item} (#{pull})", commit.Message);
    }

    [Fact]
    public async Task A_branch_has_one_open_pull_request_and_something_new()
    {
        await client.Propose("work", Item, "changed\n");
        await client.Branch("idle");
        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, "A pull request already exists for advance-programme:work."),
            await client.Open("work")
        );
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "No commits between main and idle"), await client.Open("idle"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Validation Failed"), await client.Open("missing"));
    }

    [Fact]
    public async Task What_is_discarded_stays_closed_once_its_branch_is_gone()
    {
        var pull = await client.Propose("work", Item, "changed\n");
        Assert.Equal(
            "closed",
            (string)(await client.Patch($"/pulls/{pull}", new JsonObject { ["state"] = "closed" })).Json!["state"]!
        );
        Assert.Equal(
            "open",
            (string)(await client.Patch($"/pulls/{pull}", new JsonObject { ["state"] = "open" })).Json!["state"]!
        );
        await client.Delete("/git/refs/heads/work");
        Assert.Equal("closed", (string)(await client.Get($"/pulls/{pull}")).Json!["state"]!);
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            (await client.Patch($"/pulls/{pull}", new JsonObject { ["state"] = "open" })).Status
        );
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "Pull Request is not mergeable"), await client.Merge(pull));
    }

    [Fact]
    public async Task Files_of_a_pull_request_are_those_that_its_branch_changed()
    {
        var pull = await client.Propose("work", "input/news/third.md", "third\n");
        await client.Save("work", Item, "one\ntwo\nfour\n");
        await client.Save("work", "input/news/second.md", null);
        await client.Save("work", "input/news/moved.md", "second\nsecond\nsecond\n");
        // What main got meanwhile is not the branch's doing.
        await client.Merge(await client.Propose("other", "input/news/fourth.md", "fourth\n"));
        (string, string)[] expected =
        [
            ("input/news/first.md", "modified"),
            ("input/news/moved.md", "renamed"),
            ("input/news/third.md", "added"),
        ];
        Assert.Equal(
            expected,
            (await client.Get($"/pulls/{pull}/files"))
                .Json!.AsArray()
                .Select(file => ((string)file!["filename"]!, (string)file["status"]!))
        );
        var compared = (await client.Get("/compare/main...advance-programme:work")).Json!;
        Assert.Equal(
            expected,
            compared["files"]!.AsArray().Select(file => ((string)file!["filename"]!, (string)file["status"]!))
        );
        Assert.Equal(("diverged", 4, 2), ((string)compared["status"]!, (int)compared["ahead_by"]!, (int)compared["behind_by"]!));
        Assert.Equal(4, (await client.Get($"/pulls/{pull}/commits")).Json!.AsArray().Count);
        var graph = await client.Query(
            "query($o: String!, $r: String!) { repository(owner: $o, name: $r) { pullRequest(number: 1) { files(first: 100) { "
                + "nodes { path changeType } } } } }"
        );
        Assert.Equal(
            """[{"path":"input/news/first.md","changeType":"MODIFIED"},"""
                + """{"path":"input/news/moved.md","changeType":"RENAMED"},"""
                + """{"path":"input/news/third.md","changeType":"ADDED"}]""",
            graph.Json!["data"]!["repository"]!["pullRequest"]!["files"]!["nodes"]!.ToJsonString()
        );
    }

    [Fact]
    public async Task The_editors_own_question_finds_open_pull_requests_by_their_labels()
    {
        await client.Propose("unlabelled", Item, "changed\n");
        var number = await client.Propose("cms/news/first", Item, "changed\n");
        await client.Post(
            $"/issues/{number}/labels",
            new JsonObject { ["labels"] = new JsonArray("sveltia-cms/pending_review") }
        );
        var merged = await client.Propose("cms/news/second", "input/news/second.md", "changed\n");
        await client.Post(
            $"/issues/{merged}/labels",
            new JsonObject { ["labels"] = new JsonArray("sveltia-cms/pending_publish") }
        );
        await client.Merge(merged);
        var answer = await client.Query(
            """
            query($o: String!, $r: String!) {
              repository(owner: $o, name: $r) {
                pullRequests(
                  states: OPEN labels: ["sveltia-cms/draft","sveltia-cms/pending_review","sveltia-cms/pending_publish"]
                  first: 100 orderBy: { field: UPDATED_AT, direction: DESC }
                ) {
                  nodes {
                    id number isDraft isCrossRepository headRefName headRefOid
                    author { login avatarUrl ... on User { name email databaseId } }
                    labels(first: 100) { nodes { name } }
                    files(first: 100) { nodes { path changeType } }
                  }
                }
              }
            }
            """
        );
        Assert.Equal(
            """[{"id":"PR_2","number":2,"isDraft":false,"isCrossRepository":false,"headRefName":"cms/news/"""
                + $$$"""first","headRefOid":"{{{host.Repository.Head("cms/news/first")!.Oid}}}","author":"""
                + """{"login":"ann-elis","avatarUrl":"","name":"Ann Elis","email":"ann.elis@example.org","databaseId":7}"""
                + ""","labels":{"nodes":[{"name":"sveltia-cms/pending_review"}]},"files":{"nodes":"""
                + """[{"path":"input/news/first.md","changeType":"MODIFIED"}]}}]""",
            answer.Json!["data"]!["repository"]!["pullRequests"]!["nodes"]!.ToJsonString()
        );
    }

    [Fact]
    public async Task The_check_of_a_commit_is_told_by_both_interfaces()
    {
        await client.Propose("work", Item, "changed\n");
        host.Checks.JudgeBy(_ => CheckState.Failure);
        var oid = host.Repository.Head("work")!.Oid;
        Assert.Equal("failure", (string)(await client.Get($"/commits/{oid}/check-runs")).Json!["check_runs"]![0]!["conclusion"]!);
        var graph = await client.Query(
            "query($o: String!, $r: String!, $oid: GitObjectID!) { repository(owner: $o, name: $r) { object(oid: $oid) { ... "
                + "on Commit { checkSuites(last: 10) { nodes { checkRuns(last: 20) { nodes { name status conclusion detailsUrl "
                + "summary } } } } } } } }",
            new JsonObject { ["oid"] = oid }
        );
        Assert.Equal(
            """{"object":{"checkSuites":{"nodes":[{"checkRuns":{"nodes":"""
                + """[{"name":"check","status":"COMPLETED","conclusion":"FAILURE","detailsUrl":null,"summary":null}]}}]}}}""",
            graph.Json!["data"]!["repository"]!.ToJsonString()
        );
    }
}
