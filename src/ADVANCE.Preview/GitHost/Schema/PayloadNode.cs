using Advance.Preview.GitHost.GraphQl;

namespace Advance.Preview.GitHost.Schema;

/// <summary>The result of a mutation: an object that contains one other.</summary>
public sealed record PayloadNode(string Type, string Name, IGraphNode Value) : IGraphNode
{
    public object? Field(string name, Arguments arguments) => name == Name ? Value : throw NoField.Of(this, name);
}
