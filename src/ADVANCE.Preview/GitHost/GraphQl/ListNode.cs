namespace Advance.Preview.GitHost.GraphQl;

/// <summary>A connection, which is GitHub's name for a list with pages. Here it has one page.</summary>
public sealed record ListNode(string Type, IReadOnlyList<IGraphNode> Nodes) : IGraphNode
{
    public object? Field(string name, Arguments arguments) =>
        name switch
        {
            "nodes" => Nodes,
            "totalCount" => Nodes.Count,
            _ => throw NoField.Of(this, name),
        };
}
