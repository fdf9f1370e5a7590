using Advance.Preview.GitHost.GraphQl;
using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.Schema;

public sealed record TreeEntryNode(TreeFile File) : IGraphNode
{
    public string Type => "TreeEntry";

    public object? Field(string name, Arguments arguments) =>
        name switch
        {
            "oid" => File.Oid,
            "path" => File.Path,
            _ => throw NoField.Of(this, name),
        };
}
