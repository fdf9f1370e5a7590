using Advance.Preview.GitHost.GraphQl;
using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.Schema;

public sealed record CommitNode(IRepository Repository, Commit Commit) : IGraphNode
{
    // GitHub's maximum.
    const int Most = 100;

    public string Type => "Commit";

    public object? Field(string name, Arguments arguments) =>
        name switch
        {
            "oid" => Commit.Oid,
            "message" => Commit.Message,
            "committedDate" => Commit.Date,
            "author" => new AuthorNode(Commit.Author),
            "history" => new ListNode(
                "CommitHistoryConnection",
                [
                    .. Repository
                        .History(
                            Commit,
                            arguments.TextOrNull("path"),
                            Math.Clamp(arguments.NumberOrNull("first") ?? Most, 0, Most)
                        )
                        .Select(commit => new CommitNode(Repository, commit)),
                ]
            ),
            "file" => Repository.File(Commit, arguments.Text("path")) is { } file ? new TreeEntryNode(file) : null,
            // Nothing is built or deployed from here.
            "status" => null,
            "deployments" => new ListNode("DeploymentConnection", []),
            "checkSuites" => new ListNode("CheckSuiteConnection", []),
            _ => throw NoField.Of(this, name),
        };
}
