using System.Text;
using System.Text.Json;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Fuzz.Oracles;
using Advance.Fuzz.Sites;

namespace Advance.Fuzz.Readers;

/// <summary>JSON with comments, read the same way as by another reader (System.Text.Json's documents).</summary>
sealed class JsonTarget : Target
{
    static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 32,
    };

    public override string Name => "json";
    public override string Extension => ".json";
    public override int Budget => 4000;
    public override IReadOnlyList<string> Words { get; } =
    [
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"a\"",
        "\"\\u0041\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"",
        "1e5",
        "-0",
        "true",
        "null",
        "// x\n",
        "/* x */",
        "“",
        "@article{",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [
            Bytes("""{ "a": [1, -2.5e3, true, null, "x\n\u00e9"], /* c */ "b": { "c": {} }, "a b": "ü", }"""),
            Bytes("[[[]], {}]"),
            Bytes("\"x\""),
            .. SpecSeeds.Of(path => path.EndsWith(".json", StringComparison.Ordinal)).Select(Bytes),
        ];

    public override string Run(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var diagnostics = new DiagnosticBag();
        var node = Json.Read(text, "x.json", diagnostics);
        DiagnosticPromises.Hold(diagnostics.InFileOrder, Encoding.UTF8.GetBytes(text));
        if (node is null != diagnostics.HasErrors)
            throw new BrokenPromiseException("JSON is read, or a message says why not", text);
        var isJson = IsJson(text);
        if (node is not null && !isJson)
            throw new BrokenPromiseException("Only valid JSON is read", text);
        if (
            node is null
            && isJson
            && diagnostics.InFileOrder.All(diagnostic => diagnostic.Rule.Code == "ADV0603")
            && !diagnostics.InFileOrder[0].Message.Contains("\\u", StringComparison.Ordinal)
        )
            throw new BrokenPromiseException("Valid JSON is read", text);
        return Shapes.Of(diagnostics.InFileOrder) + (node is null ? diagnostics.InFileOrder[0].Message[..10] : Depth(node));
    }

    static bool IsJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Options);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    static string Depth(DataNode node) =>
        node switch
        {
            ListNode list => $"[{list.Items.Select(Depth).Max()}]",
            MapNode map => $"{{{map.Entries.Select(entry => Depth(entry.Value)).Max()}}}",
            _ => "",
        };
}
