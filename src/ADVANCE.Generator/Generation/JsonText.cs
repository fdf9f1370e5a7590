using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Advance.Generation;

/// <summary>
/// Writes JSON files in one form: UTF-8, indented, letters of all scripts as they are. Signs that HTML gives a sense to
/// are not escaped: a file of its own is never read as HTML.
/// </summary>
public static class JsonText
{
    static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options)) write(json);
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }
}
