using Advance.Preview.GitHost.GraphQl;
using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.Schema;

/// <summary>A branch and its newest commit.</summary>
public sealed record RefNode(IRepository Repository, string Name, Commit Head) : IGraphNode
{
    public string Type => "Ref";

    public object? Field(string name, Arguments arguments) =>
        name switch
        {
            "name" => Name,
            "target" => new CommitNode(Repository, Head),
            _ => throw NoField.Of(this, name),
        };
}
