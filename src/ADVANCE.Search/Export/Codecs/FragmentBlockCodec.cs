using System.Text.Encodings.Web;
using System.Text.Json;
using Advance.Search.Export.Parts;

namespace Advance.Search.Export.Codecs;

/// <summary>
/// The fragments of consecutive documents, as a JSON array of arrays, the format that browsers read fastest. A fragment is
/// address, title, type, date or null, text, topics and, for each section, its start and its anchor.
/// </summary>
public static class FragmentBlockCodec
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(IEnumerable<Fragment> fragments)
    {
        var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var fragment in fragments)
            {
                json.WriteStartArray();
                json.WriteStringValue(fragment.Url);
                json.WriteStringValue(fragment.Title);
                json.WriteStringValue(fragment.Type);
                json.WriteStringValue(fragment.Date);
                json.WriteStringValue(fragment.Text);
                json.WriteStartArray();
                foreach (var topic in fragment.Topics)
                    json.WriteStringValue(topic);
                json.WriteEndArray();
                json.WriteStartArray();
                foreach (var section in fragment.Sections)
                {
                    json.WriteNumberValue(section.Start);
                    json.WriteStringValue(section.Anchor);
                }
                json.WriteEndArray();
                json.WriteEndArray();
            }
            json.WriteEndArray();
        }
        return stream.ToArray();
    }

    /// <exception cref="JsonException">The bytes are not what <see cref="Write"/> writes.</exception>
    public static IReadOnlyList<Fragment> Read(byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        return
        [
            .. json
                .RootElement.EnumerateArray()
                .Select(f => new Fragment(
                    f[0].GetString()!,
                    f[1].GetString()!,
                    f[2].GetString()!,
                    f[3].GetString(),
                    f[4].GetString()!,
                    [.. f[5].EnumerateArray().Select(topic => topic.GetString()!)],
                    [
                        .. f[6]
                            .EnumerateArray()
                            .Chunk(2)
                            .Select(pair => new FragmentSection(pair[0].GetInt32(), pair[1].GetString()!)),
                    ]
                )),
        ];
    }
}
