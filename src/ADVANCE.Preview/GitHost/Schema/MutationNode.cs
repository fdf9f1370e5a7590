using Advance.Preview.GitHost.GraphQl;
using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.Schema;

/// <summary>The root of mutations: changes files on a branch.</summary>
public sealed class MutationNode(IRepository repository) : IGraphNode
{
    public string Type => "Mutation";

    public object? Field(string name, Arguments arguments) =>
        name switch
        {
            "createCommitOnBranch" => new PayloadNode("CreateCommitOnBranchPayload", "commit", Commit(arguments.Input("input"))),
            _ => throw NoField.Of(this, name),
        };

    CommitNode Commit(Arguments input)
    {
        var branch = input.Input("branch");
        if (branch.Text("repositoryNameWithOwner") != $"{repository.Owner}/{repository.Name}")
            throw RefusalException.NotFound("Could not resolve to a Repository with that name.");
        var files = input.Input("fileChanges");
        var changes = new FileChanges(
            input.Text("expectedHeadOid"),
            input.Input("message").Text("headline"),
            [.. files.Objects("additions").Select(file => new Addition(file.Text("path"), Decoded(file)))],
            [.. files.Objects("deletions").Select(file => file.Text("path"))]
        );
        return new CommitNode(repository, repository.Commit(BranchName.Of(branch.Text("branchName")), changes));
    }

    static byte[] Decoded(Arguments file)
    {
        try
        {
            return Convert.FromBase64String(file.Text("contents"));
        }
        catch (FormatException)
        {
            throw new GraphQlException("The argument 'contents' isn't Base64.");
        }
    }
}
