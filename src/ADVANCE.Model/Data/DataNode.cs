using Advance.Diagnostics;

namespace Advance.Data;

/// <summary>
/// A value in front matter, a data file or the settings, with its position. Scalars stay text until a field's own format
/// reads them, so that <c>doi: 10.1000</c> is never turned into the number 10.1.
/// </summary>
public abstract record DataNode(Location Location);

/// <param name="Text">As written, quotes and escapes resolved.</param>
/// <param name="Location">Where it begins.</param>
/// <param name="IsPlain">Written without quotes.</param>
public sealed record ScalarNode(string Text, Location Location, bool IsPlain = false) : DataNode(Location)
{
    /// <summary>Nothing was written: <c>key:</c>, <c>key: ""</c>, <c>key: ~</c> or <c>key: null</c>.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) || (IsPlain && Text is "~" or "null" or "Null" or "NULL");
}

public sealed record ListNode(IReadOnlyList<DataNode> Items, Location Location) : DataNode(Location);

/// <summary>Keys in the order written. A key occurs only once; the file's reader reports a second one.</summary>
public sealed record MapNode(IReadOnlyList<MapEntry> Entries, Location Location) : DataNode(Location)
{
    public static MapNode Empty(Location location) => new([], location);

    /// <summary>The entry with that key, in any case, or null.</summary>
    public MapEntry? Find(string key) =>
        Entries.FirstOrDefault(entry => entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase));

    /// <summary>This map, plus the entries of <paramref name="fallback"/> whose keys it doesn't have.</summary>
    public MapNode Over(MapNode fallback) =>
        fallback.Entries.Count == 0
            ? this
            : this with
            {
                Entries = [.. Entries, .. fallback.Entries.Where(entry => Find(entry.Key) is null)],
            };
}

/// <param name="Key">As written.</param>
/// <param name="Location">Where the key begins.</param>
/// <param name="Value">Its value.</param>
public sealed record MapEntry(string Key, Location Location, DataNode Value);
