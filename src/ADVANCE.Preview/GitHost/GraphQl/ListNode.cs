namespace Advance.Preview.GitHost.GraphQl;

/// <summary>A connection, as GitHub calls a list that could have pages. It has one page here.</summary>
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
