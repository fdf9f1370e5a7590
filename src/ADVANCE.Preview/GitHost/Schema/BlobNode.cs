using System.Text;
using Advance.Preview.GitHost.GraphQl;

namespace Advance.Preview.GitHost.Schema;

/// <summary>A file's bytes. GitHub truncates long texts and says so; here they are complete.</summary>
public sealed record BlobNode(string Oid, ReadOnlyMemory<byte> Bytes) : IGraphNode
{
    public string Type => "Blob";

    public object? Field(string name, Arguments arguments) =>
        name switch
        {
            "oid" => Oid,
            "byteSize" => Bytes.Length,
            "isBinary" => IsBinary,
            "isTruncated" => false,
            "text" => IsBinary ? null : Encoding.UTF8.GetString(Bytes.Span),
            _ => throw NoField.Of(this, name),
        };

    // As git decides: text has no NUL byte.
    bool IsBinary => Bytes.Span.Contains((byte)0);
}
