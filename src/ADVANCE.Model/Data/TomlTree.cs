using Advance.Diagnostics;
using Tomlyn.Syntax;

namespace Advance.Data;

/// <summary>Builds one tree from TOML's fields, tables and dotted keys, which may be anywhere in the text.</summary>
/// <param name="start">Where the text begins.</param>
/// <param name="places">Positions in the same text.</param>
/// <param name="diagnostics">Gets a message for keys that differ only in case.</param>
sealed class TomlTree(Location start, TomlPlaces places, DiagnosticBag diagnostics)
{
    public bool HasDuplicates { get; private set; }

    public MapNode Read(DocumentSyntax document)
    {
        var root = new Table(start);
        foreach (var field in document.KeyValues)
            Add(root, field);
        foreach (var table in document.Tables)
        {
            if (table.Name is not { } name)
                continue;
            var keys = Keys(name);
            var above = keys[..^1].Aggregate(root, (inner, key) => inner.Below(key, At(name)));
            var own = table is TableArraySyntax ? above.Another(keys[^1], At(name)) : above.Below(keys[^1], At(name));
            foreach (var field in table.Items)
                Add(own, field);
        }
        return Map(root);
    }

    void Add(Table table, KeyValueSyntax field)
    {
        if (field.Key is not { } key || field.Value is not { } value)
            return;
        var keys = Keys(key);
        var inner = keys[..^1].Aggregate(table, (above, part) => above.Below(part, At(key)));
        inner.Fields.Add((keys[^1], At(key), Node(value)));
    }

    DataNode Node(ValueSyntax value)
    {
        switch (value)
        {
            case ArraySyntax array:
                return new ListNode([.. array.Items.Select(item => item.Value).OfType<ValueSyntax>().Select(Node)], At(value));
            case InlineTableSyntax inline:
                var table = new Table(At(value));
                foreach (var item in inline.Items)
                    if (item.KeyValue is { } field)
                        Add(table, field);
                return Map(table);
            case StringValueSyntax text:
                return new ScalarNode(text.Value ?? "", At(value));
            // RFC 3339 allows "T" and "Z" in lower case.
            case DateTimeValueSyntax date:
                return new ScalarNode((date.Token?.Text ?? "").Trim().ToUpperInvariant(), At(value), IsPlain: true);
            case IntegerValueSyntax number:
                return new ScalarNode(
                    (number.Token?.Text ?? "").Trim().Replace("_", "", StringComparison.Ordinal),
                    At(value),
                    IsPlain: true
                );
            case BooleanValueSyntax flag:
                return new ScalarNode((flag.Token?.Text ?? "").Trim(), At(value), IsPlain: true);
            case FloatValueSyntax number:
                return new ScalarNode((number.Token?.Text ?? "").Trim(), At(value), IsPlain: true);
            default:
                throw new InvalidOperationException($"TOML has no value of the kind {value.Kind}.");
        }
    }

    MapNode Map(Table table)
    {
        var entries = new MapEntries(diagnostics);
        foreach (var (key, at, value) in table.Fields)
        {
            var node = value switch
            {
                Table inner => Map(inner),
                List<Table> tables => new ListNode([.. tables.Select(Map)], at),
                var other => (DataNode)other,
            };
            if (!entries.Add(new MapEntry(key, at, node)))
                HasDuplicates = true;
        }
        return new MapNode(entries.All, table.At);
    }

    static List<string> Keys(KeySyntax key) => [Text(key.Key), .. key.DotKeys.Select(dotted => Text(dotted.Key))];

    static string Text(BareKeyOrStringValueSyntax? key) =>
        key switch
        {
            BareKeySyntax bare => bare.Key?.Text?.Trim() ?? "",
            StringValueSyntax text => text.Value ?? "",
            _ => "",
        };

    Location At(SyntaxNode node) => places.At(node.Span.Start);

    /// <summary>A group while it is read: its values are nodes, tables and lists of tables.</summary>
    sealed class Table(Location at)
    {
        public Location At => at;

        public List<(string Key, Location At, object Value)> Fields { get; } = [];

        /// <summary>The table with that name, or the last in a list of them.</summary>
        public Table Below(string key, Location place)
        {
            var known = Fields.Find(field => field.Key == key).Value;
            if (known is Table table)
                return table;
            if (known is List<Table> tables)
                return tables[^1];
            var made = new Table(place);
            Fields.Add((key, place, made));
            return made;
        }

        public Table Another(string key, Location place)
        {
            var made = new Table(place);
            if (Fields.Find(field => field.Key == key).Value is List<Table> tables)
                tables.Add(made);
            else
                Fields.Add((key, place, new List<Table> { made }));
            return made;
        }
    }
}
