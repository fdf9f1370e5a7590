using Advance.Content;
using Advance.Content.Fields;
using Advance.Data;

namespace Advance.Formatting;

/// <summary>Compares the meaning of front matter, so that a new form is written only if it means the same.</summary>
static class SameFields
{
    /// <summary>True if both have the same values for the same fields of the type, in any order.</summary>
    public static bool Are(MapNode one, MapNode other, ContentType type) =>
        one.Entries.Count == other.Entries.Count
        && one.Entries.All(entry => Find(other, entry, type) is { } same && IsSame(entry.Value, same.Value));

    static MapEntry? Find(MapNode map, MapEntry entry, ContentType type) =>
        type.Fields.FirstOrDefault(field => FieldReader.Names(field, entry)) is { } field
            ? FieldReader.Find(map, field)
            : map.Find(entry.Key);

    static bool IsSame(DataNode one, DataNode other) =>
        (one, other) switch
        {
            (ScalarNode a, ScalarNode b) => a.IsEmpty == b.IsEmpty
                && (a.IsEmpty || a.Text == b.Text || IsSameFlag(a.Text, b.Text)),
            (ListNode a, ListNode b) => a.Items.Count == b.Items.Count
                && a.Items.Zip(b.Items).All(pair => IsSame(pair.First, pair.Second)),
            (MapNode a, MapNode b) => a.Entries.Count == b.Entries.Count
                && a.Entries.Zip(b.Entries)
                    .All(pair =>
                        pair.First.Key.Equals(pair.Second.Key, StringComparison.OrdinalIgnoreCase)
                        && IsSame(pair.First.Value, pair.Second.Value)
                    ),
            _ => false,
        };

    static bool IsSameFlag(string a, string b) => YamlWriter.Flag(a) is { } flag && flag == YamlWriter.Flag(b);
}
