using System.Buffers;
using System.Text.Json;

namespace Advance.Preview.GitHost.Rest;

static class JsonBytes
{
    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
            write(json);
        return bytes.WrittenMemory;
    }
}
