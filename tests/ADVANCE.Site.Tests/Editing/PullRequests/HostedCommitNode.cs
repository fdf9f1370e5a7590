using Advance.Preview.GitHost.GraphQl;
using Advance.Preview.GitHost.Schema;
using Advance.Preview.GitHost.Storage;
using Advance.Tests.Editing.Git;

namespace Advance.Tests.Editing.PullRequests;

/// <summary>A commit with its check result.</summary>
sealed record HostedCommitNode(BareRepository Repository, Commit Commit, Checks Checks) : IGraphNode
{
    readonly CommitNode plain = new(Repository, Commit);

    public string Type => plain.Type;

    public object? Field(string name, Arguments arguments) =>
        name == "checkSuites"
            ? new ListNode("CheckSuiteConnection", [new CheckSuiteNode(new CheckRunNode(Checks.Name, Checks.Of(Commit)))])
            : plain.Field(name, arguments);
}

sealed record CheckSuiteNode(CheckRunNode Run) : IGraphNode
{
    public string Type => "CheckSuite";

    public object? Field(string name, Arguments arguments) =>
        name == "checkRuns" ? new ListNode("CheckRunConnection", [Run]) : throw NoField.Of(this, name);
}

sealed record CheckRunNode(string Name, CheckState State) : IGraphNode
{
    public string Type => "CheckRun";

    public object? Field(string name, Arguments arguments) =>
        name switch
        {
            "name" => Name,
            "status" => State == CheckState.Pending ? "IN_PROGRESS" : "COMPLETED",
            "conclusion" => State == CheckState.Pending ? null : State.ToString().ToUpperInvariant(),
            "detailsUrl" or "summary" => null,
            _ => throw NoField.Of(this, name),
        };
}
