using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Advance.Render;

/// <summary>
/// Writes all JSON files in the same form: UTF-8, indented, with letters of all scripts and HTML characters unescaped, because
/// people read some of them. So the JSON must never become part of an HTML page.
/// </summary>
public static class JsonText
{
    static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(initialCapacity: 8 * 1024);
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }
}
