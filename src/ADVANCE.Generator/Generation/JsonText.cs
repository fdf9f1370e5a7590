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

    // People read and edit these: "&" and "<i>" stay. They must never become part of an HTML page.
    static readonly JsonWriterOptions Legible = Options with { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="write">Writes the one value of the file.</param>
    /// <param name="isLegible">Leaves the signs of HTML as they are: for a file alone, never for what an HTML page may hold.</param>
    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write, bool isLegible = false)
    {
        var bytes = new ArrayBufferWriter<byte>(initialCapacity: 8 * 1024);
        using (var json = new Utf8JsonWriter(bytes, isLegible ? Legible : Options)) write(json);
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }
}
