using Advance.Preview.GitHost;
using Advance.Preview.GitHost.GraphQl;
using Advance.Preview.GitHost.Schema;
using Advance.Preview.GitHost.Storage;
using Advance.Tests.Editing.Git;

namespace Advance.Tests.Editing.PullRequests;

/// <summary>Queries, including pull requests by their ids.</summary>
sealed class HostedQueryNode(BareRepository repository, PullRequestList pulls, Checks checks, Account account) : IGraphNode
{
    readonly QueryNode plain = new(repository, () => new HostedRepositoryNode(repository, pulls, checks, account));

    public string Type => plain.Type;

    public object? Field(string name, Arguments arguments) =>
        name switch
        {
            "node" => new PullRequestNode(repository, pulls.Find(arguments.Text("id")), account),
            "viewer" => new UserNode(account),
            _ => plain.Field(name, arguments),
        };
}
