using System.Globalization;
using System.Text.Json.Nodes;
using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Rest;
using Advance.Preview.GitHost.Storage;
using Advance.Tests.Editing.Git;

namespace Advance.Tests.Editing.PullRequests;

/// <summary>Pull requests, and the labels that they have as issues.</summary>
static class PullRequestEndpoints
{
    public static IEnumerable<RestEndpoint> Of(BareRepository repository, PullRequestList pulls, Account account)
    {
        var root = RepositoryPath.Of(repository);
        return
        [
            new("GET", root + "/pulls", request => HostJson.Answer(HostJson.List(Chosen(pulls, request).Select(Json)))),
            new("POST", root + "/pulls", request =>
                HostJson.Answer(
                    Json(
                        pulls.Create(
                            request.Text("title"),
                            request.TextOrNull("body") ?? "",
                            Branch(request.Text("head")),
                            request.Text("base"),
                            request.Flag("draft")
                        )
                    ),
                    201
                )
            ),
            new("GET", root + "/pulls/{number}", request => HostJson.Answer(Json(Pull(request)))),
            new("PATCH", root + "/pulls/{number}", request => HostJson.Answer(Json(Change(pulls, Number(request), request)))),
            new("GET", root + "/pulls/{number}/files", request => HostJson.Answer(Files(repository, Pull(request)))),
            new("GET", root + "/pulls/{number}/commits", request => HostJson.Answer(Commits(repository, Pull(request)))),
            new("PUT", root + "/pulls/{number}/merge", request => HostJson.Answer(Merge(pulls, Number(request), request))),
            new("GET", root + "/issues/{number}", request => HostJson.Answer(Json(Pull(request)))),
            new("PATCH", root + "/issues/{number}", request => HostJson.Answer(Json(Change(pulls, Number(request), request)))),
            new("GET", root + "/issues/{number}/labels", request => HostJson.Answer(Labels(Pull(request)))),
            new("POST", root + "/issues/{number}/labels", request =>
                HostJson.Answer(Labels(pulls.AddLabels(Number(request), request.TextsOrNull("labels") ?? [])))
            ),
            new("PUT", root + "/issues/{number}/labels", request =>
                HostJson.Answer(Labels(pulls.SetLabels(Number(request), request.TextsOrNull("labels") ?? [])))
            ),
        ];

        JsonNode Json(PullRequest pull) => HostJson.Pull(repository, pull, account);

        PullRequest Pull(RestRequest request) => pulls.Find(Number(request));
    }

    static int Number(RestRequest request) =>
        int.TryParse(request.Path["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw RefusalException.NotFound();

    // "owner:branch" names a branch of a fork, or of this repository.
    static string Branch(string head) => head[(head.IndexOf(':', StringComparison.Ordinal) + 1)..];

    static IEnumerable<PullRequest> Chosen(PullRequestList pulls, RestRequest request) =>
        pulls
            .All.Reverse()
            .Where(pull =>
                request.Query.GetValueOrDefault("state", "open") is var state
                && (state == "all" || state == (pull.State == PullRequestState.Open ? "open" : "closed"))
            )
            .Where(pull => !request.Query.TryGetValue("head", out var head) || pull.Head == Branch(head))
            .Where(pull => !request.Query.TryGetValue("base", out var into) || pull.Base == into);

    static PullRequest Change(PullRequestList pulls, int number, RestRequest request)
    {
        if (request.TextsOrNull("labels") is { } labels)
            pulls.SetLabels(number, labels);
        if (request.TextOrNull("title") is { } title)
            pulls.Rename(number, title);
        if (request.TextOrNull("state") is { } state)
            _ = state == "open" ? pulls.Reopen(number) : pulls.Close(number);
        return pulls.Find(number);
    }

    static JsonObject Merge(PullRequestList pulls, int number, RestRequest request) =>
        new()
        {
            ["sha"] = pulls
                .Merge(
                    number,
                    request.TextOrNull("merge_method") ?? "merge",
                    request.TextOrNull("commit_title"),
                    request.TextOrNull("commit_message"),
                    request.TextOrNull("sha")
                )
                .Oid,
            ["merged"] = true,
            ["message"] = "Pull Request successfully merged",
        };

    static JsonArray Labels(PullRequest pull) => HostJson.List(pull.Labels.Select(HostJson.Label));

    static JsonArray Files(BareRepository repository, PullRequest pull)
    {
        var head = repository.Find(pull.HeadOid)!;
        return HostJson.List(
            repository
                .Difference(repository.MergeBase(repository.Head(pull.Base)!, head), head)
                .Select(file => HostJson.File(file, repository.File(head, file.Path)))
        );
    }

    static JsonArray Commits(BareRepository repository, PullRequest pull) =>
        HostJson.List(
            repository
                .Ahead(repository.Find(pull.HeadOid)!, repository.Head(pull.Base)!)
                .Select(commit => HostJson.Commit(repository, commit))
        );
}
