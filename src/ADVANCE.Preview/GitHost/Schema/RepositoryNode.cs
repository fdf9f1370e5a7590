using Advance.Preview.GitHost.GraphQl;
using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.Schema;

/// <summary>
/// A repository. An editor asks for the same branch hundreds of times in one request, so each is looked up once.
/// </summary>
public sealed class RepositoryNode(IRepository repository) : IGraphNode
{
    readonly Dictionary<string, RefNode?> branches = new(StringComparer.Ordinal);

    public string Type => "Repository";

    public object? Field(string name, Arguments arguments) =>
        name switch
        {
            "id" => "R_1",
            "name" => repository.Name,
            "defaultBranchRef" => Branch(repository.DefaultBranch),
            "ref" => Branch(arguments.Text("qualifiedName")),
            "object" when arguments.TextOrNull("oid") is { } oid => ById(oid),
            "object" => ByExpression(arguments.Text("expression")),
            _ => throw NoField.Of(this, name),
        };

    RefNode? Branch(string name)
    {
        var branch = BranchName.Of(name);
        if (!branches.TryGetValue(branch, out var node))
            branches.Add(branch, node = repository.Head(branch) is { } head ? new RefNode(repository, branch, head) : null);
        return node;
    }

    IGraphNode? ById(string oid)
    {
        if (repository.Find(oid) is { } commit)
            return new CommitNode(repository, commit);
        return repository.Blob(oid) is { } bytes ? new BlobNode(oid, bytes) : null;
    }

    // "main:input/news/x.md" names a file, "main" a commit (gitrevisions(7)).
    IGraphNode? ByExpression(string expression)
    {
        var colon = expression.IndexOf(':', StringComparison.Ordinal);
        if (Branch(colon < 0 ? expression : expression[..colon]) is not { } branch)
            return null;
        if (colon < 0)
            return new CommitNode(repository, branch.Head);
        return repository.File(branch.Head, expression[(colon + 1)..]) is { } file && repository.Blob(file.Oid) is { } bytes
            ? new BlobNode(file.Oid, bytes)
            : null;
    }
}
