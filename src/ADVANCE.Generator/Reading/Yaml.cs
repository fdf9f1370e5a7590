using Advance.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Advance.Reading;

/// <summary>
/// Reads YAML 1.2 into <see cref="DataNode"/>s by the parser's events: positions are kept, nothing is converted, and
/// no reflection is needed. Anchors and aliases are refused: a few lines of them can unfold into gigabytes.
/// </summary>
public static class Yaml
{
    static readonly Rule Broken = new("ADV0103", Severity.Error, "The YAML is broken", "");

    static readonly Rule Duplicate = new("ADV0106", Severity.Error, "A key stands twice", "Keep one of them.");

    /// <param name="text">One YAML document.</param>
    /// <param name="file">For locations.</param>
    /// <param name="firstLine">Line of the file at which <paramref name="text"/> begins, from 1.</param>
    /// <param name="diagnostics">Told of broken syntax and duplicate keys.</param>
    /// <returns>The document's node, an empty map for no content at all, or null if it is broken.</returns>
    public static DataNode? Read(string text, string file, int firstLine, DiagnosticBag diagnostics)
    {
        var reader = new Reader(new Parser(new StringReader(text)), file, firstLine, diagnostics);
        try
        {
            return reader.Document();
        }
        catch (YamlException exception)
        {
            diagnostics.Report(Broken, reader.At(exception.Start), YamlMistake.InWords(exception, text));
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner throws it, without a place, for a plain scalar that runs over a line's end in [ ] or { }.
            diagnostics.Report(Broken, reader.LastPlace, YamlMistake.OpenBracket);
            return null;
        }
    }

    sealed class Reader(Parser events, string file, int firstLine, DiagnosticBag diagnostics)
    {
        bool failed;

        /// <summary>Where the innermost list or map that is being read begins.</summary>
        public Location LastPlace { get; private set; } = new(file, firstLine);

        public Location At(Mark mark) => new(file, firstLine + (int)Math.Max(1, mark.Line) - 1, (int)Math.Max(1, mark.Column));

        public DataNode? Document()
        {
            events.Consume<StreamStart>();
            if (events.Accept<StreamEnd>(out _)) return MapNode.Empty(new Location(file, firstLine));
            events.Consume<DocumentStart>();
            var node = Node();
            events.Consume<DocumentEnd>();
            return failed ? null : node;
        }

        DataNode Node()
        {
            if (events.Accept<AnchorAlias>(out var alias)) throw new SemanticErrorException(alias!.Start, alias.End, "anchor");
            if (events.Accept<NodeEvent>(out var node) && !node!.Anchor.IsEmpty) throw new SemanticErrorException(node.Start, node.End, "anchor");
            if (events.TryConsume<Scalar>(out var scalar)) return new ScalarNode(scalar!.Value, At(scalar.Start), scalar.Style == ScalarStyle.Plain);
            return events.Accept<SequenceStart>(out _) ? List() : Map();
        }

        ListNode List()
        {
            var start = events.Consume<SequenceStart>();
            LastPlace = At(start.Start);
            var items = new List<DataNode>();
            while (!events.TryConsume<SequenceEnd>(out _)) items.Add(Node());
            return new ListNode(items, At(start.Start));
        }

        MapNode Map()
        {
            var start = events.Consume<MappingStart>();
            LastPlace = At(start.Start);
            var entries = new List<MapEntry>();
            while (!events.TryConsume<MappingEnd>(out _))
            {
                var key = Node() as ScalarNode ?? throw new SemanticErrorException(start.Start, start.End, "key");
                var entry = new MapEntry(key.Text, key.Location, Node());
                if (entries.Find(e => e.Key.Equals(entry.Key, StringComparison.OrdinalIgnoreCase)) is { } first)
                {
                    diagnostics.Report(Duplicate, entry.Location, $"'{entry.Key}' stands in line {first.Location.Line} already.");
                    failed = true;
                }
                entries.Add(entry);
            }
            return new MapNode(entries, At(start.Start));
        }
    }
}
