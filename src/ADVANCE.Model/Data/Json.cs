using System.Text;
using System.Text.Json;
using Advance.Diagnostics;

namespace Advance.Data;

/// <summary>
/// Reads JSON (RFC 8259), with comments and trailing commas allowed, into <see cref="DataNode"/>s with positions. Numbers and
/// true/false become plain scalars, as in YAML.
/// </summary>
public static class Json
{
    static readonly Rule Broken = new("ADV0603", Severity.Error, "The JSON is broken", "");

    static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 32,
    };

    // A record has about sixty, and the settings fewer. Lists may be long: there are papers with fifteen thousand authors.
    const int MostKeys = 500;

    /// <returns>The document's node, or null if it is broken (a diagnostic says where).</returns>
    public static DataNode? Read(string text, string file, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Report(Broken, new Location(file), "The file is empty. Put the JSON in it, or delete it.");
            return null;
        }
        var bytes = Encoding.UTF8.GetBytes(text);
        var tree = new Tree(new Places(bytes, file), diagnostics);
        var json = new Utf8JsonReader(bytes, Options);
        try
        {
            json.Read();
            var node = tree.Node(ref json);
            json.Read();
            return tree.HasDuplicates ? null : node;
        }
        catch (JsonException exception)
        {
            diagnostics.Report(Broken, Places.At(exception, bytes, file), Explain(text, bytes, exception));
        }
        catch (LimitException exception)
        {
            diagnostics.Report(LimitException.Rule, exception.Place, exception.Message);
        }
        catch (InvalidOperationException)
        {
            diagnostics.Report(
                Broken,
                new Places(bytes, file).At(json.TokenStartIndex),
                "A '\\u' code in this text is half of a pair, and the other half is missing."
            );
        }
        return null;
    }

    /// <summary>The fields of JSON front matter, with the same limits as YAML.</summary>
    /// <param name="text">From its first bracket to its last.</param>
    /// <param name="file">For locations.</param>
    /// <param name="firstLine">Line of the file at which <paramref name="text"/> begins, from 1.</param>
    /// <param name="diagnostics">Gets a message for broken syntax and duplicate names.</param>
    public static MapNode? ReadFields(string text, string file, int firstLine, DiagnosticBag diagnostics)
    {
        // Blank lines above, so that positions are those in the file.
        if (ReadObject(new string('\n', firstLine - 1) + text, file, diagnostics) is not { } fields)
            return null;
        return ValueLimits.Hold(fields, Broken, diagnostics) ? fields : null;
    }

    /// <summary>The length of a text's first value, in characters; null if it is broken.</summary>
    public static int? LengthOfValue(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var json = new Utf8JsonReader(bytes, Options);
        try
        {
            return json.Read() && json.TrySkip() ? Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)json.BytesConsumed)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <returns>The document's members, or null if it is broken or isn't an object (a diagnostic says so).</returns>
    public static MapNode? ReadObject(string text, string file, DiagnosticBag diagnostics)
    {
        var node = Read(text, file, diagnostics);
        if (node is not (null or MapNode))
            diagnostics.Report(
                Broken,
                node.Location,
                "The file must begin with { and end with }, with \"name\": value between them."
            );
        return node as MapNode;
    }

    static string Explain(string text, byte[] bytes, JsonException exception)
    {
        if (text.AsSpan().TrimStart()[0] == '@')
            return "This is BibTeX. Export the record as CSL JSON.";
        var rest = Encoding.UTF8.GetString(bytes.AsSpan(Places.Offset(exception, bytes)));
        return rest.Length > 0 && rest[0] is '“' or '”' or '„'
            ? "JSON needs a straight quotation mark (\") here, not a curly one. Replace all the curly ones around names "
                + "and values."
            : "The JSON is broken here: a comma, quotation mark or bracket is missing, or there is one too many. Compare "
                + "with the lines above.";
    }

    sealed class Tree(Places places, DiagnosticBag diagnostics)
    {
        public bool HasDuplicates { get; private set; }

        public DataNode Node(ref Utf8JsonReader json)
        {
            var at = places.At(json.TokenStartIndex);
            switch (json.TokenType)
            {
                case JsonTokenType.StartObject:
                    var entries = new MapEntries(diagnostics);
                    while (json.Read() && json.TokenType != JsonTokenType.EndObject)
                    {
                        var key = json.GetString()!;
                        var keyAt = places.At(json.TokenStartIndex);
                        json.Read();
                        if (entries.All.Count == MostKeys)
                            throw new LimitException(keyAt, $"An object here has more than {MostKeys} names.");
                        if (!entries.Add(new MapEntry(key, keyAt, Node(ref json))))
                            HasDuplicates = true;
                    }
                    return new MapNode(entries.All, at);
                case JsonTokenType.StartArray:
                    var items = new List<DataNode>();
                    while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                        items.Add(Node(ref json));
                    return new ListNode(items, at);
                case JsonTokenType.String:
                    return new ScalarNode(json.GetString()!, at);
                default:
                    return new ScalarNode(Encoding.UTF8.GetString(json.ValueSpan), at, IsPlain: true);
            }
        }
    }

    /// <summary>Turns byte offsets into lines and columns; offsets come in ascending order, so one pass is enough.</summary>
    sealed class Places(byte[] bytes, string file)
    {
        int line = 1,
            column = 1,
            seen;

        public Location At(long offset)
        {
            for (; seen < offset; seen++)
            {
                // A character's first byte says how many UTF-16 code units it has; its other bytes are 10xxxxxx (RFC 3629,
                // section 3).
                if (bytes[seen] == '\n')
                    (line, column) = (line + 1, 1);
                else if ((bytes[seen] & 0xC0) != 0x80)
                    column += bytes[seen] >= 0xF0 ? 2 : 1;
            }
            return new Location(file, line, column);
        }

        public static Location At(JsonException exception, byte[] bytes, string file) =>
            new Places(bytes, file).At(Offset(exception, bytes));

        public static int Offset(JsonException exception, byte[] bytes)
        {
            var start = 0;
            for (var line = exception.LineNumber ?? 0; line > 0; line--)
                start += bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
            return (int)Math.Min(start + (exception.BytePositionInLine ?? 0), bytes.Length);
        }
    }
}
