using Advance.Preview.GitHost.GraphQl;
using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.Schema;

/// <summary>The author of a commit; without a name if it isn't known.</summary>
public sealed record AuthorNode(Account? Account) : IGraphNode
{
    public string Type => "GitActor";

    public object? Field(string name, Arguments arguments) =>
        name switch
        {
            "name" => Account?.Name,
            "email" => Account?.Email,
            "avatarUrl" => "",
            "user" => Account is null ? null : new UserNode(Account),
            _ => throw NoField.Of(this, name),
        };
}
