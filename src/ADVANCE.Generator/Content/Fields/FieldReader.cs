using Advance.Diagnostics;
using Advance.Reading;

namespace Advance.Content.Fields;

/// <summary>Reads fields out of one map of keys and values, and reports what is missing, malformed or unknown.</summary>
public sealed class FieldReader(MapNode map, DiagnosticBag diagnostics)
{
    static readonly Rule Missing = new("ADV0104", Severity.Error, "A required field is missing", "");

    static readonly Rule Unknown = new("ADV0105", Severity.Warning, "A field has an unknown name", "");

    /// <summary>True once a required field was missing or a value could not be read: what was bound must not be used.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The field's value; its default where it is not given or could not be read.</summary>
    public T Get<T>(Field<T> field)
    {
        if (Find(field) is not { } entry || entry.Value is ScalarNode { IsEmpty: true } or ScalarNode { Text: "" })
        {
            if (field.IsRequired) Fail(Missing, Find(field)?.Location ?? map.Location, $"The field '{field.Name}' is missing: {field.Help}");
            return field.Otherwise;
        }
        if (field.Format.TryRead(entry.Value, diagnostics, out var value)) return value;
        HasFailed = true;
        return field.Otherwise;
    }

    /// <summary>Where the field's value stands, or the start of the map where it is not given.</summary>
    public Location Where(IField field) => Find(field)?.Value.Location ?? map.Location;

    public bool Has(IField field) => Find(field) is not null;

    public void ReportUnknown(IReadOnlyList<IField> fields)
    {
        foreach (var entry in map.Entries)
        {
            if (fields.Any(field => Names(field, entry.Key))) continue;
            diagnostics.Report(Unknown, entry.Location, $"'{entry.Key}' is not a field here.{Suggest(entry.Key, fields)}");
        }
    }

    public void Fail(Rule rule, Location location, string message)
    {
        diagnostics.Report(rule, location, message);
        HasFailed = true;
    }

    MapEntry? Find(IField field) => map.Entries.FirstOrDefault(entry => Names(field, entry.Key));

    static bool Names(IField field, string key) =>
        field.Name.Equals(key, StringComparison.OrdinalIgnoreCase) || field.Aliases.Contains(key, StringComparer.OrdinalIgnoreCase);

    static string Suggest(string key, IReadOnlyList<IField> fields)
    {
        var names = fields.Select(field => field.Name).ToArray();
        return Suggestion.Nearest(key, names) is { } nearest ? $" Did you mean '{nearest}'?" : $" The fields are: {string.Join(", ", names)}.";
    }
}
