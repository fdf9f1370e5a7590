using System.Text;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Formatting;
using Advance.Fuzz.Oracles;
using Advance.Fuzz.Sites;

namespace Advance.Fuzz.Readers;

/// <summary>YAML: parsed, or rejected at a valid location; and what was parsed can be written and parsed again.</summary>
sealed class YamlTarget : Target
{
    public override string Name => "yaml";
    public override string Extension => ".yml";
    public override int Budget => 4000;
    public override IReadOnlyList<string> Words { get; } =
    [
        "a: ",
        "- ",
        "? ",
        ": ",
        "[",
        "]",
        "{",
        "}",
        "|\n",
        "|+2\n",
        ">-\n",
        "&x ",
        "*x",
        "!!map ",
        "<<: ",
        "'",
        "''",
        "\"",
        "\\x41",
        "\\n",
        "# x",
        " #x",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "\t",
        "null",
        "~",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [
            Bytes(
                "a: b\nc:\n  - d\n  - e: f\n    g: [h, {i: j}]\nk: |\n  text\n  more\nl: >-\n  folded\n  text\nm: "
                    + "\"q\\n\\u00e9\"\nn: 'it''s'\n# comment\no: p # q\n"
            ),
            .. ContentSeeds.Files.Select(file => file.Text.Split("---\n") is [_, var yaml, ..] ? Bytes(yaml) : Bytes("a: b\n")),
        ];

    public override string Run(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var diagnostics = new DiagnosticBag();
        var node = Yaml.Read(text, "x.yml", 1, diagnostics);
        DiagnosticPromises.Hold(diagnostics.InFileOrder, Encoding.UTF8.GetBytes(text));
        if (node is null != diagnostics.HasErrors)
            throw new BrokenPromiseException("YAML is read, or a message says why not", text);
        if (node is not null)
            HoldWritten(node);
        return Shapes.Of(diagnostics.InFileOrder)
            + (node is null ? string.Concat(diagnostics.InFileOrder[0].Message.Take(16)) : Depth(node));
    }

    static void HoldWritten(DataNode node)
    {
        var written = new StringBuilder();
        YamlWriter.Write(written, "x", node, null, indent: 0);
        var diagnostics = new DiagnosticBag();
        if (
            Yaml.Read(written.ToString(), "x.yml", 1, diagnostics) is not MapNode { Entries: [var only] }
            || !IsSame(node, only.Value)
        )
            throw new BrokenPromiseException(
                "YAML that we write can be read",
                $"{string.Join(' ', diagnostics.InFileOrder)}\n{written}"
            );
    }

    static bool IsSame(DataNode one, DataNode other) =>
        (one, other) switch
        {
            (ScalarNode a, ScalarNode b) => a.IsEmpty && b.IsEmpty
                || a.Text == b.Text
                || (YamlWriter.Flag(a.Text) is { } flag && flag == YamlWriter.Flag(b.Text)),
            (ListNode a, ListNode b) => a.Items.Count == b.Items.Count
                && a.Items.Zip(b.Items).All(pair => IsSame(pair.First, pair.Second)),
            (MapNode a, MapNode b) => a.Entries.Count == b.Entries.Count
                && a.Entries.Zip(b.Entries)
                    .All(pair => pair.First.Key == pair.Second.Key && IsSame(pair.First.Value, pair.Second.Value)),
            _ => false,
        };

    static string Depth(DataNode node) =>
        node switch
        {
            ListNode list => $"[{list.Items.Select(Depth).Max()}]",
            MapNode map => $"{{{map.Entries.Select(entry => Depth(entry.Value)).Max()}}}",
            _ => "",
        };
}
