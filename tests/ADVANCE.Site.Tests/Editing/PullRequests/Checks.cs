using System.Collections.Concurrent;
using Advance.Preview.GitHost.Storage;

namespace Advance.Tests.Editing.PullRequests;

/// <summary>The results of the check that a branch rule requires before a pull request is merged.</summary>
sealed class Checks
{
    readonly ConcurrentDictionary<string, CheckState> states = new();
    Func<Commit, CheckState> judge = _ => CheckState.Success;

    /// <summary>Its name.</summary>
    public const string Name = "check";

    /// <summary>Checks the content of a commit, once for each commit until the check is replaced.</summary>
    public void JudgeBy(Func<Commit, CheckState> next)
    {
        judge = next;
        states.Clear();
    }

    public CheckState Of(Commit commit) => states.GetOrAdd(commit.Oid, _ => judge(commit));
}

enum CheckState
{
    /// <summary>It is running.</summary>
    Pending,
    Success,
    Failure,
}
