using System.Buffers;
using System.Globalization;
using Advance.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Advance.Data;

/// <summary>
/// Reads YAML 1.2 into <see cref="DataNode"/>s from the parser's events: positions are kept, nothing is converted, and no
/// reflection is needed. Anchors, aliases and tags are refused: a few lines of them can expand to gigabytes, and an author
/// who begins a title with one of their characters means the character.
/// </summary>
public static class Yaml
{
    static readonly Rule Broken = new("ADV0103", Severity.Error, "The YAML is broken", "");

    static readonly Rule Lost = new(
        "ADV0117",
        Severity.Warning,
        "The end of a value is lost",
        "Put the whole value in quotation marks. If it is a comment, leave a space after '#'."
    );

    // No front matter needs more; deeper nesting would overflow the stack.
    const int DeepestNesting = 32;

    // The longest list in 1,171 real posts has 24 items, a site has a few dozen helplines, and hosts accept 2,000 old
    // addresses.
    const int MostFields = 100,
        MostItems = 5_000,
        LongestValue = 10_000;

    static readonly SearchValues<char> Controls = SearchValues.Create([
        .. Enumerable.Range(0, 32).Append(127).Select(code => (char)code).Except(['\t', '\n', '\r']),
    ]);

    /// <param name="text">One YAML document.</param>
    /// <param name="file">For locations.</param>
    /// <param name="firstLine">Line of the file at which <paramref name="text"/> begins, from 1.</param>
    /// <param name="diagnostics">Gets a message for broken syntax and duplicate keys.</param>
    /// <returns>The document's node, an empty map for no content at all, or null if it is broken.</returns>
    public static DataNode? Read(string text, string file, int firstLine, DiagnosticBag diagnostics) =>
        ReadFirsts(text, file, firstLine, diagnostics, out var isWhole) is { } node && isWhole ? node : null;

    /// <summary>The same; if a key occurs twice, the first one is kept and <paramref name="isWhole"/> is false.</summary>
    internal static DataNode? ReadFirsts(string text, string file, int firstLine, DiagnosticBag diagnostics, out bool isWhole)
    {
        isWhole = false;
        var scanner = new Scanner(new StringReader(text));
        var reader = new Reader(new Parser(scanner), text, new Location(file, firstLine), diagnostics);
        try
        {
            // YamlDotNet reads NUL as the end of the text, and starts a line at invisible characters that no editor counts as
            // line breaks.
            if (text.AsSpan().IndexOfAny('\u0085', '\u2028', '\u2029') is >= 0 and var end)
                throw new Refusal(
                    YamlMistake.MarkAt(text, end),
                    "There is an invisible line break here. Delete it, and press Enter if a line should end here."
                );
            if (text.AsSpan().IndexOfAny(Controls) is >= 0 and var index)
                throw new Refusal(YamlMistake.MarkAt(text, index), "There is an invisible control character here. Delete it.");
            var node = reader.Document();
            isWhole = !reader.HasDuplicates;
            return node;
        }
        catch (Refusal refusal)
        {
            diagnostics.Report(Broken, reader.Inside((int)refusal.Start.Line, (int)refusal.Start.Column), refusal.Message);
        }
        catch (LimitException exception)
        {
            diagnostics.Report(LimitException.Rule, exception.Place, exception.Message);
        }
        catch (Exception exception)
            when (exception
                    is YamlException
                        or InvalidOperationException
                        or ArgumentException
                        or FormatException
                        or OverflowException
            )
        {
            // YamlDotNet throws InvalidOperationException for some unclosed brackets, and ArgumentException for some tags.
            var mistake = YamlMistake.Of(exception, text, scanner.CurrentPosition, reader.OpenBracket);
            diagnostics.Report(Broken, reader.Inside(mistake.Line, mistake.Column), mistake.Words);
        }
        return null;
    }

    /// <summary>YAML that is well formed but isn't allowed.</summary>
    sealed class Refusal(Mark at, string words) : YamlException(at, at, words);

    sealed class Reader(Parser events, string text, Location start, DiagnosticBag diagnostics)
    {
        readonly Stack<Mark> open = new();
        int depth;

        public bool HasDuplicates { get; private set; }

        public Mark? OpenBracket => open.TryPeek(out var mark) ? mark : null;

        public Location At(Mark mark) => At((int)mark.Line, (int)mark.Column);

        public Location At(int line, int column) =>
            start with
            {
                Line = start.Line + Math.Max(1, line) - 1,
                Column = Math.Max(1, column),
            };

        /// <summary>
        /// The same for a mistake: YamlDotNet can mistake the end of a text for a character after it, or for a line below it.
        /// </summary>
        public Location Inside(int line, int column)
        {
            var lines = text.Split('\n');
            var row = Math.Clamp(line, 1, lines.Length);
            return At(row, Math.Min(row < line ? int.MaxValue : column, lines[row - 1].Length + 1));
        }

        public DataNode? Document()
        {
            events.Consume<StreamStart>();
            if (events.Accept<StreamEnd>(out _))
                return MapNode.Empty(start);
            events.Consume<DocumentStart>();
            var node = Node();
            events.Consume<DocumentEnd>();
            if (events.Accept<DocumentStart>(out var second))
                throw new Refusal(
                    second!.Start,
                    "The fields end above this line, at '---' or '...', so the lines below would be lost. Remove that line."
                );
            return node;
        }

        DataNode Node()
        {
            if (events.Accept<AnchorAlias>(out var alias))
                throw new Refusal(alias!.Start, YamlMistake.BadStart(text, alias.Start));
            if (events.Accept<NodeEvent>(out var node) && !node!.Anchor.IsEmpty)
                throw new Refusal(node.Start, YamlMistake.BadStart(text, node.Start));
            if (node is { Tag.IsEmpty: false })
                throw new Refusal(node.Start, YamlMistake.BadStart(text, node.Start));
            if (events.TryConsume<Scalar>(out var scalar))
            {
                if (scalar!.Value.AsSpan().ContainsAny(Controls))
                    throw new Refusal(
                        scalar.Start,
                        "A backslash produces an invisible character here. Write \\\\ for a backslash, or use single "
                            + "quotation marks."
                    );
                if (scalar.Value.Length > LongestValue)
                    throw TooMuch(
                        scalar.Start,
                        $"This value has {Number(scalar.Value.Length)} characters; the limit is {Number(LongestValue)}."
                    );
                if (scalar.Style == ScalarStyle.Plain)
                    LookAround(scalar);
                return new ScalarNode(scalar.Value, At(scalar.Start), scalar.Style == ScalarStyle.Plain);
            }
            if (++depth > DeepestNesting)
                throw new Refusal(node!.Start, "Lists and groups are nested too deeply here. No field needs that.");
            DataNode inner = node switch
            {
                SequenceStart list => List(list),
                MappingStart map => Map(map),
                _ => throw new Refusal(events.Current!.Start, YamlMistake.NoField),
            };
            depth--;
            return inner;
        }

        // What YAML accepts silently but no author means.
        void LookAround(Scalar scalar)
        {
            if (YamlMistake.IsTightDash(text, scalar))
                throw new Refusal(scalar.Start, $"A space is missing after '-'. Write '- {scalar.Value[1..].Split(' ')[0]}'.");
            if (YamlMistake.CutOff(text, scalar) is { } lost)
                diagnostics.Report(
                    Lost,
                    At((int)scalar.End.Line, (int)scalar.End.Column + lost.Spaces),
                    $"'{lost.Words}' is read as a comment, so readers don't see it."
                );
        }

        ListNode List(SequenceStart begin)
        {
            Open(begin.Start, begin.Style == SequenceStyle.Flow);
            events.MoveNext();
            var items = new List<DataNode>();
            while (!events.Accept<SequenceEnd>(out _))
            {
                if (items.Count == MostItems)
                    throw TooMuch(events.Current!.Start, $"A list here has more than {Number(MostItems)} items.");
                items.Add(Node());
            }
            Close(begin.Style == SequenceStyle.Flow);
            return new ListNode(items, At(begin.Start));
        }

        MapNode Map(MappingStart begin)
        {
            Open(begin.Start, begin.Style == MappingStyle.Flow);
            events.MoveNext();
            var entries = new MapEntries(diagnostics);
            while (!events.Accept<MappingEnd>(out _))
            {
                var place = events.Current!.Start;
                if (entries.All.Count == MostFields)
                    throw TooMuch(place, $"There are more than {MostFields} fields in one group here.");
                var key =
                    Node() as ScalarNode
                    ?? throw new Refusal(
                        place,
                        "A field's name must be a word. If a value begins with a bracket here, put it in quotation marks."
                    );
                if (key.Text.Length > ValueLimits.LongestName)
                    throw TooMuch(place, ValueLimits.NameIsTooLong(key.Text));
                if (!entries.Add(new MapEntry(key.Text, key.Location, Node())))
                    HasDuplicates = true;
            }
            Close(begin.Style == MappingStyle.Flow);
            return new MapNode(entries.Firsts, At(begin.Start));
        }

        LimitException TooMuch(Mark place, string message) => new(At(place), message);

        static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

        // Text after a bracket is scanned when the reader moves past it: the bracket counts as open from before that point
        // until before its closing bracket.
        void Open(Mark begin, bool isBracket)
        {
            if (isBracket)
                open.Push(begin);
        }

        void Close(bool isBracket)
        {
            if (isBracket)
                open.Pop();
            events.MoveNext();
        }
    }
}
