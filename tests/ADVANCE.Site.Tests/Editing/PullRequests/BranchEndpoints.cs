using System.Text.Json.Nodes;
using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Rest;
using Advance.Preview.GitHost.Schema;
using Advance.Preview.GitHost.Storage;
using Advance.Tests.Editing.Git;

namespace Advance.Tests.Editing.PullRequests;

/// <summary>The repository itself, its branches and commits, and the check result of a commit.</summary>
static class BranchEndpoints
{
    public static IEnumerable<RestEndpoint> Of(BareRepository repository, PullRequestList pulls, Checks checks)
    {
        var root = RepositoryPath.Of(repository);
        return
        [
            new("GET", root, _ => HostJson.Answer(About(repository))),
            new("GET", root + "/collaborators/{login}/permission", _ =>
                HostJson.Answer(new JsonObject { ["permission"] = "write" })
            ),
            new("GET", root + "/branches", _ => HostJson.Answer(HostJson.List(repository.Branches.Select(Branch)))),
            new("GET", root + "/branches/{*branch}", request => HostJson.Answer(Branch(request.Path["branch"]))),
            new("GET", root + "/git/ref/heads/{*branch}", request =>
                HostJson.Answer(HostJson.Reference(request.Path["branch"], Head(request.Path["branch"])))
            ),
            new("GET", root + "/git/matching-refs/heads/{*prefix}", request =>
                HostJson.Answer(
                    HostJson.List(
                        repository
                            .Branches.Where(branch => branch.StartsWith(request.Path["prefix"], StringComparison.Ordinal))
                            .Select(branch => HostJson.Reference(branch, Head(branch)))
                    )
                )
            ),
            new("POST", root + "/git/refs", request => Create(repository, request)),
            new("PATCH", root + "/git/refs/heads/{*branch}", request =>
                HostJson.Answer(
                    HostJson.Reference(
                        request.Path["branch"],
                        repository.Move(request.Path["branch"], request.Text("sha"), request.Flag("force"))
                    )
                )
            ),
            new("DELETE", root + "/git/refs/heads/{*branch}", request => Delete(repository, pulls, request.Path["branch"])),
            new("GET", root + "/commits", request => HostJson.Answer(Commits(repository, request))),
            new("GET", root + "/commits/{commit}/status", request => HostJson.Answer(
                    new JsonObject
                    {
                        ["state"] = "pending",
                        ["statuses"] = new JsonArray(),
                        ["sha"] = Commit(request.Path["commit"]).Oid,
                    }
                )),
            new("GET", root + "/commits/{commit}/check-runs", request =>
                HostJson.Answer(CheckRuns(checks, Commit(request.Path["commit"])))
            ),
            new("GET", root + "/compare/{*range}", request =>
                HostJson.Answer(Comparison(repository, request.Path["range"], Commit))
            ),
        ];

        Commit Head(string branch) => repository.Head(branch) ?? throw RefusalException.NotFound("Branch not found");

        Commit Commit(string name) => repository.Find(name) ?? repository.Head(name) ?? throw RefusalException.NotFound();

        JsonObject Branch(string branch) =>
            new()
            {
                ["name"] = branch,
                ["protected"] = repository.Protected.Contains(branch),
                ["commit"] = HostJson.Commit(repository, Head(branch)),
            };
    }

    static JsonObject About(BareRepository repository) =>
        new()
        {
            ["name"] = repository.Name,
            ["full_name"] = $"{repository.Owner}/{repository.Name}",
            ["private"] = false,
            ["default_branch"] = repository.DefaultBranch,
            ["permissions"] = new JsonObject
            {
                ["pull"] = true,
                ["push"] = true,
                ["admin"] = false,
            },
        };

    static RestAnswer Create(BareRepository repository, RestRequest request)
    {
        var branch = BranchName.Of(request.Text("ref"));
        if (branch == request.Text("ref"))
            throw RefusalException.Unprocessable("Reference name must start with 'refs/'");
        if (repository.Head(branch) is not null)
            throw RefusalException.Unprocessable("Reference already exists");
        repository.Create(branch, request.Text("sha"));
        return HostJson.Answer(HostJson.Reference(branch, repository.Head(branch)!), 201);
    }

    static RestAnswer Delete(BareRepository repository, PullRequestList pulls, string branch)
    {
        repository.Delete(branch);
        pulls.BranchDeleted(branch);
        return RestAnswer.Nothing;
    }

    static JsonArray Commits(BareRepository repository, RestRequest request)
    {
        var name = request.Query.GetValueOrDefault("sha", repository.DefaultBranch);
        var newest = repository.Find(name) ?? repository.Head(name) ?? throw RefusalException.NotFound();
        return HostJson.List(
            repository
                .History(newest, request.Query.GetValueOrDefault("path"), 30)
                .Select(commit => HostJson.Commit(repository, commit))
        );
    }

    static JsonObject CheckRuns(Checks checks, Commit commit)
    {
        var state = checks.Of(commit);
        return new JsonObject
        {
            ["total_count"] = 1,
            ["check_runs"] = new JsonArray(
                new JsonObject
                {
                    ["name"] = Checks.Name,
                    ["status"] = state == CheckState.Pending ? "in_progress" : "completed",
                    ["conclusion"] = state == CheckState.Pending ? null : state.ToString().ToLowerInvariant(),
                }
            ),
        };
    }

    static JsonObject Comparison(BareRepository repository, string range, Func<string, Commit> commit)
    {
        if (range.Split("...") is not [var left, var right])
            throw RefusalException.NotFound();
        var (from, to) = (commit(left), commit(right[(right.IndexOf(':', StringComparison.Ordinal) + 1)..]));
        var shared = repository.MergeBase(from, to);
        var (ahead, behind) = (repository.Ahead(to, from), repository.Ahead(from, to));
        return new JsonObject
        {
            ["status"] = (ahead.Count, behind.Count) switch
            {
                (0, 0) => "identical",
                (_, 0) => "ahead",
                (0, _) => "behind",
                _ => "diverged",
            },
            ["ahead_by"] = ahead.Count,
            ["behind_by"] = behind.Count,
            ["base_commit"] = HostJson.Commit(repository, from),
            ["merge_base_commit"] = HostJson.Commit(repository, shared),
            ["commits"] = HostJson.List(ahead.Select(one => HostJson.Commit(repository, one))),
            ["files"] = HostJson.List(
                repository.Difference(shared, to).Select(file => HostJson.File(file, repository.File(to, file.Path)))
            ),
        };
    }
}
