using Advance.Preview.GitHost.GraphQl;
using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.Schema;

/// <summary>The root of queries: one repository.</summary>
/// <param name="repository">The repository, whose name must match.</param>
/// <param name="node">Creates its node, once for each request, so that a request sees a consistent state.</param>
public sealed class QueryNode(IRepository repository, Func<IGraphNode> node) : IGraphNode
{
    public string Type => "Query";

    public object? Field(string name, Arguments arguments) =>
        name switch
        {
            "repository" when arguments.Text("owner") == repository.Owner && arguments.Text("name") == repository.Name => node(),
            "repository" => throw RefusalException.NotFound(
                $"Could not resolve to a Repository with the name '{arguments.Text("owner")}/{arguments.Text("name")}'."
            ),
            _ => throw NoField.Of(this, name),
        };
}
