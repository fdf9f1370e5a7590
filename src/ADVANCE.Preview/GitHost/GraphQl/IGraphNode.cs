namespace Advance.Preview.GitHost.GraphQl;

/// <summary>A value that has fields.</summary>
public interface IGraphNode
{
    /// <summary>The name of its type, for <c>__typename</c> and inline fragments.</summary>
    string Type { get; }

    /// <summary>The value of a field: null, a text, a bool, a whole number, a moment, a node or a list of nodes.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="arguments">The arguments in the request.</param>
    /// <exception cref="GraphQlException">There is no such field (<see cref="NoField.Of"/>), or an argument is
    /// missing.</exception>
    /// <exception cref="RefusalException">The host refuses the request.</exception>
    object? Field(string name, Arguments arguments);
}

public static class NoField
{
    public static GraphQlException Of(IGraphNode node, string field) =>
        new($"Field '{field}' doesn't exist on type '{node.Type}'");
}
