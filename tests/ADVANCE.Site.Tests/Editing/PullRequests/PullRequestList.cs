using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Storage;
using Advance.Tests.Editing.Git;

namespace Advance.Tests.Editing.PullRequests;

/// <summary>The pull requests of a repository, with GitHub's rules for them.</summary>
sealed class PullRequestList(BareRepository repository, Checks checks)
{
    readonly Lock turn = new();
    readonly List<PullRequest> list = [];

    /// <summary>All pull requests ever created, by number.</summary>
    public IReadOnlyList<PullRequest> All
    {
        get
        {
            lock (turn)
                return [.. list.Select(Current)];
        }
    }

    public IEnumerable<PullRequest> Open => All.Where(pull => pull.State == PullRequestState.Open);

    /// <exception cref="RefusalException">It doesn't exist.</exception>
    public PullRequest Find(int number) => All.FirstOrDefault(pull => pull.Number == number) ?? throw RefusalException.NotFound();

    /// <exception cref="RefusalException">It doesn't exist.</exception>
    public PullRequest Find(string nodeId) =>
        All.FirstOrDefault(pull => pull.NodeId == nodeId)
        ?? throw RefusalException.NotFound($"Could not resolve to a node with the global id of '{nodeId}'");

    /// <exception cref="RefusalException">A branch is missing, has no changes, or already has a pull request.</exception>
    public PullRequest Create(string title, string body, string head, string into, bool isDraft)
    {
        lock (turn)
        {
            if (repository.Head(head) is not { } newest || repository.Head(into) is not { } target)
                throw RefusalException.Unprocessable("Validation Failed");
            if (list.Any(pull => pull.State == PullRequestState.Open && pull.Head == head && pull.Base == into))
                throw RefusalException.Unprocessable($"A pull request already exists for {repository.Owner}:{head}.");
            if (repository.Ahead(newest, target).Count == 0)
                throw RefusalException.Unprocessable($"No commits between {into} and {head}");
            var now = repository.Now();
            list.Add(
                new PullRequest(list.Count + 1, title, body, head, newest.Oid, into, isDraft, PullRequestState.Open, [], now, now)
            );
            return list[^1];
        }
    }

    public PullRequest SetLabels(int number, IReadOnlyList<string> labels) =>
        Change(number, pull => pull with { Labels = [.. labels.Distinct()] });

    public PullRequest AddLabels(int number, IReadOnlyList<string> labels) =>
        Change(number, pull => pull with { Labels = [.. pull.Labels.Union(labels)] });

    public PullRequest Rename(int number, string title) => Change(number, pull => pull with { Title = title });

    public PullRequest SetDraft(string nodeId, bool isDraft) =>
        Change(Find(nodeId).Number, pull => pull with { IsDraft = isDraft });

    public PullRequest Close(int number) =>
        Change(number, pull => pull.State == PullRequestState.Open ? pull with { State = PullRequestState.Closed } : pull);

    /// <exception cref="RefusalException">It was merged, or its branch was deleted.</exception>
    public PullRequest Reopen(int number) => Change(number, pull => pull.State switch
            {
                PullRequestState.Open => pull,
                PullRequestState.Closed when repository.Head(pull.Head) is not null => pull with
                {
                    State = PullRequestState.Open,
                },
                _ => throw RefusalException.Unprocessable("Validation Failed"),
            });

    /// <summary>A pull request whose branch is deleted is closed.</summary>
    public void BranchDeleted(string branch)
    {
        foreach (var pull in Open.Where(pull => pull.Head == branch))
            Close(pull.Number);
    }

    /// <summary>Merges it.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="method">merge or squash.</param>
    /// <param name="title">The first line of the commit's message, or null for the host's default.</param>
    /// <param name="message">The rest of the message, or null.</param>
    /// <param name="expectedHead">The id that the branch's newest commit must have, or null.</param>
    /// <returns>The new commit on the base branch.</returns>
    /// <exception cref="RefusalException">405: it is closed, a draft, conflicts, or its check has not passed. 409: its branch has
    /// moved on.</exception>
    public Commit Merge(int number, string method, string? title, string? message, string? expectedHead)
    {
        lock (turn)
        {
            var pull = Find(number);
            if (pull.State != PullRequestState.Open)
                throw NotAllowed("Pull Request is not mergeable");
            if (pull.IsDraft)
                throw NotAllowed("Pull Request is still a draft");
            var head = repository.Head(pull.Head)!;
            if (expectedHead is not null && expectedHead != head.Oid)
                throw RefusalException.Stale("Head branch was modified. Review and try the merge again.");
            if (checks.Of(head) is not CheckState.Success and var state)
                throw NotAllowed(
                    $"Required status check \"{Checks.Name}\" is {(state == CheckState.Pending ? "expected" : "failing")}."
                );
            title ??=
                method == "squash"
                    ? $"{pull.Title} (#{number})"
                    : $"Merge pull request #{number} from {repository.Owner}/{pull.Head}";
            var merged = repository.Merge(pull.Base, head, message is null ? title : $"{title}\n\n{message}", method == "squash")
                ?? throw NotAllowed("Pull Request is not mergeable");
            Change(number, open => open with { State = PullRequestState.Merged });
            return merged;
        }
    }

    PullRequest Change(int number, Func<PullRequest, PullRequest> change)
    {
        lock (turn)
        {
            var pull = change(Find(number)) with { Updated = repository.Now() };
            return list[number - 1] = pull;
        }
    }

    PullRequest Current(PullRequest pull) =>
        pull.State == PullRequestState.Open && repository.Head(pull.Head) is { } head ? pull with { HeadOid = head.Oid } : pull;

    static RefusalException NotAllowed(string message) => new(405, "UNPROCESSABLE", message);
}
