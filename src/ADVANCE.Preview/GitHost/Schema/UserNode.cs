using Advance.Preview.GitHost.GraphQl;
using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.Schema;

public sealed record UserNode(Account Account) : IGraphNode
{
    public string Type => "User";

    public object? Field(string name, Arguments arguments) =>
        name switch
        {
            "login" => Account.Login,
            "name" => Account.Name,
            "email" => Account.Email,
            "databaseId" => Account.Id,
            "avatarUrl" => "",
            _ => throw NoField.Of(this, name),
        };
}
