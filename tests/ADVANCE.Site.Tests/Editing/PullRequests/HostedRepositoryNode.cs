using Advance.Preview.GitHost;
using Advance.Preview.GitHost.GraphQl;
using Advance.Preview.GitHost.Schema;
using Advance.Preview.GitHost.Storage;
using Advance.Tests.Editing.Git;

namespace Advance.Tests.Editing.PullRequests;

/// <summary>A repository that has pull requests.</summary>
sealed class HostedRepositoryNode(BareRepository repository, PullRequestList pulls, Checks checks, Account account) : IGraphNode
{
    readonly RepositoryNode plain = new(repository);

    public string Type => plain.Type;

    public object? Field(string name, Arguments arguments) =>
        name switch
        {
            "pullRequests" => new ListNode(
                "PullRequestConnection",
                [.. Chosen(arguments).Select(pull => new PullRequestNode(repository, pull, account))]
            ),
            "pullRequest" => pulls.All.FirstOrDefault(pull => pull.Number == arguments.NumberOrNull("number")) is { } pull
                ? new PullRequestNode(repository, pull, account)
                : null,
            "object" when arguments.TextOrNull("oid") is { } oid && repository.Find(oid) is { } commit => new HostedCommitNode(
                repository,
                commit,
                checks
            ),
            _ => plain.Field(name, arguments),
        };

    // The newest first, as editors ask for them.
    IEnumerable<PullRequest> Chosen(Arguments arguments)
    {
        var (states, labels, head) = (
            arguments.TextsOrNull("states"),
            arguments.TextsOrNull("labels"),
            arguments.TextOrNull("headRefName")
        );
        return pulls
            .All.Where(pull => states is null || states.Contains(pull.State.ToString().ToUpperInvariant()))
            .Where(pull => labels is null || pull.Labels.Intersect(labels).Any())
            .Where(pull => head is null || pull.Head == head)
            .OrderByDescending(pull => pull.Updated)
            .Take(arguments.NumberOrNull("first") ?? 100);
    }
}
