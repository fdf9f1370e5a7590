using System.Collections.Concurrent;
using Advance.Preview.GitHost.Storage;

namespace Advance.Tests.Editing.PullRequests;

/// <summary>What the check says that a pull request must pass before it is merged, as a rule of the branch demands.</summary>
sealed class Checks
{
    readonly ConcurrentDictionary<string, CheckState> states = new();
    Func<Commit, CheckState> judge = _ => CheckState.Success;

    /// <summary>Its name.</summary>
    public const string Name = "check";

    /// <summary>Looks at the content of a commit; at each only once, until there is another judge.</summary>
    public void JudgeBy(Func<Commit, CheckState> next)
    {
        judge = next;
        states.Clear();
    }

    public CheckState Of(Commit commit) => states.GetOrAdd(commit.Oid, _ => judge(commit));
}

enum CheckState
{
    /// <summary>It runs.</summary>
    Pending,
    Success,
    Failure,
}
