using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Advance.Generation;

/// <summary>
/// Writes JSON files in one form: UTF-8, indented, letters of all scripts and signs of HTML as they are, since people read
/// some of them. So nothing of it may become part of an HTML page.
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
