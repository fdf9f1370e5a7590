using Advance.Diagnostics;

namespace Advance.Data;

/// <summary>The entries of a map while it is read; a duplicate key is reported.</summary>
sealed class MapEntries(DiagnosticBag diagnostics)
{
    public static readonly Rule Duplicate = new("ADV0106", Severity.Error, "A key is used twice", "Keep one of them.");

    readonly Dictionary<string, MapEntry> byKey = new(StringComparer.OrdinalIgnoreCase);
    readonly List<MapEntry> entries = [];
    readonly List<MapEntry> firsts = [];

    public IReadOnlyList<MapEntry> All => entries;

    /// <summary>Without duplicate keys.</summary>
    public IReadOnlyList<MapEntry> Firsts => firsts;

    /// <summary>False if the key is already there, in any case.</summary>
    public bool Add(MapEntry entry)
    {
        entries.Add(entry);
        if (byKey.TryAdd(entry.Key, entry))
        {
            firsts.Add(entry);
            return true;
        }
        diagnostics.Report(Duplicate, entry.Location, $"'{entry.Key}' is already on line {byKey[entry.Key].Location.Line}.");
        return false;
    }
}
