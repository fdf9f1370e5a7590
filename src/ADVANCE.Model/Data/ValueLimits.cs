using System.Buffers;
using System.Globalization;
using Advance.Diagnostics;

namespace Advance.Data;

/// <summary>Applies the YAML reader's limits to TOML and JSON front matter, so that no format allows more.</summary>
static class ValueLimits
{
    /// <summary>No front matter needs more levels; deeper nesting would overflow the stack.</summary>
    public const int Deepest = 32;

    /// <summary>In characters. YAML allows at most 1,024, counted as escaped (YAML 1.2.2, 7.4.2).</summary>
    public const int LongestName = 200;

    const int MostFields = 100,
        MostItems = 5_000,
        LongestValue = 10_000;

    static readonly SearchValues<char> Unseen = SearchValues.Create([
        .. Enumerable.Range(0, 32).Append(127).Select(code => (char)code).Except(['\t', '\n', '\r']),
        '\u0085',
        '\u2028',
        '\u2029',
    ]);

    /// <summary>False, with one diagnostic, if the tree contains too much or has invisible characters.</summary>
    /// <param name="node">The tree, not deeper than <see cref="Deepest"/>.</param>
    /// <param name="broken">The rule of the format.</param>
    /// <param name="diagnostics">Gets a message for the first fault.</param>
    public static bool Hold(DataNode node, Rule broken, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case ScalarNode scalar when scalar.Text.AsSpan().ContainsAny(Unseen):
                diagnostics.Report(broken, scalar.Location, "This text contains an invisible control character. Delete it.");
                return false;
            case ScalarNode scalar when scalar.Text.Length > LongestValue:
                return TooMuch(
                    scalar,
                    $"This value has {Number(scalar.Text.Length)} characters; the limit is {Number(LongestValue)}.",
                    diagnostics
                );
            case ListNode { Items.Count: > MostItems } list:
                return TooMuch(list.Items[MostItems], $"A list here has more than {Number(MostItems)} items.", diagnostics);
            case MapNode { Entries.Count: > MostFields } map:
                return TooMuch(
                    map.Entries[MostFields].Value,
                    $"There are more than {MostFields} fields in one group here.",
                    diagnostics
                );
            case ListNode list:
                return list.Items.All(item => Hold(item, broken, diagnostics));
            case MapNode map when map.Entries.FirstOrDefault(entry => entry.Key.Length > LongestName) is { } longest:
                return TooMuch(new ScalarNode(longest.Key, longest.Location), NameIsTooLong(longest.Key), diagnostics);
            case MapNode map:
                return map.Entries.All(entry =>
                    Hold(new ScalarNode(entry.Key, entry.Location), broken, diagnostics) && Hold(entry.Value, broken, diagnostics)
                );
            default:
                return true;
        }
    }

    /// <summary>The message for a field whose name is longer than <see cref="LongestName"/>.</summary>
    public static string NameIsTooLong(string name) =>
        $"The name of this field has {Number(name.Length)} characters; the limit is {Number(LongestName)}.";

    static bool TooMuch(DataNode node, string message, DiagnosticBag diagnostics)
    {
        diagnostics.Report(LimitException.Rule, node.Location, message);
        return false;
    }

    static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
