using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Content.Fields;

/// <summary>
/// Reads fields from one map of keys and values, and reports any that are missing, malformed, unknown or given twice.
/// </summary>
public sealed class FieldReader(MapNode map, DiagnosticBag diagnostics)
{
    static readonly Rule Missing = new("ADV0104", Severity.Error, "A required field is missing", "");

    static readonly Rule Unknown = new("ADV0105", Severity.Warning, "A field has an unknown name", "");

    readonly List<Absent> absent = [];

    readonly List<MapEntry> strayed = [];

    /// <summary>
    /// Fields that may be in a part of the file that can't be read, so it isn't a mistake if they are missing here.
    /// </summary>
    public Func<IField, bool> MayLack { get; init; } = _ => false;

    /// <summary>
    /// True once a required field was missing or a value couldn't be read: what was bound must then not be used.
    /// </summary>
    public bool HasFailed { get; private set; }

    /// <summary>The field's value; its default if it isn't given or couldn't be read.</summary>
    public T Get<T>(Field<T> field)
    {
        if (field.IsRequired && !IsFilled(field, out _))
            Expect(
                field,
                Missing,
                $"The field '{field.Name}' is {(Has(field) ? "empty" : "missing")}: "
                    + $"{char.ToLowerInvariant(field.Help[0])}{field.Help[1..]}"
            );
        if (!IsFilled(field, out var entry) || ReportStrays(field, entry.Value))
            return field.Default;
        if (field.Format.TryRead(entry.Value, diagnostics, out var value))
            return value;
        HasFailed = true;
        // The parts of a list or group that could be read are checked with the rest.
        return field.Format.KeepsParts && value is not null ? value : field.Default;
    }

    /// <summary>Reports the rule if the field has no value.</summary>
    public void Expect(IField field, Rule rule, string message)
    {
        if (IsFilled(field, out var entry) || (entry is null && MayLack(field)))
            return;
        absent.Add(new Absent(field, rule, entry?.Location ?? map.Location, message));
        HasFailed |= rule.Severity == Severity.Error;
    }

    /// <summary>Where the field's value is, or the start of the map if it isn't given.</summary>
    public Location Where(IField field) => Find(map, field)?.Value.Location ?? map.Location;

    public bool Has(IField field) => Find(map, field) is not null;

    /// <summary>The first entry with one of the field's names, or null.</summary>
    public static MapEntry? Find(MapNode map, IField field)
    {
        // Every field of every document is looked up here, so this avoids an enumerator.
        for (var i = 0; i < map.Entries.Count; i++)
            if (Names(field, map.Entries[i]))
                return map.Entries[i];
        return null;
    }

    public void Fail(Rule rule, Location location, string message)
    {
        diagnostics.Report(rule, location, message);
        Fail();
    }

    /// <summary>Something that belongs to the document couldn't be read, and a diagnostic has reported it.</summary>
    public void Fail() => HasFailed = true;

    /// <summary>Reports what is known only once every field has been requested.</summary>
    /// <param name="fields">All fields that the map may contain.</param>
    public void Finish(IReadOnlyList<IField> fields)
    {
        var first = new MapEntry?[fields.Count];
        var lacks = fields.Any(MayLack);
        foreach (var entry in map.Entries)
        {
            var known = 0;
            while (known < fields.Count && !Names(fields[known], entry))
                known++;
            if (known == fields.Count && strayed.Contains(entry))
                continue;
            if (known == fields.Count)
                ReportUnknown(entry, fields, lacks);
            else if (first[known] is not { } other)
                first[known] = entry;
            // A key from a shared file is overridden without a message.
            else if (other.Location.File == entry.Location.File)
                Fail(
                    MapEntries.Duplicate,
                    entry.Location,
                    $"'{entry.Key}' means the same as '{other.Key}' on line {other.Location.Line}."
                );
        }
        foreach (var one in absent)
            diagnostics.Add(one.Rule.At(one.Location, one.Message) with { Missing = one.Field.Name });
    }

    // Other generators have 'image_alt' beside 'image'. A part that is missing from its group but present beside it is a
    // single mistake. True if there was one: the group is then not read, because it would report the same again.
    bool ReportStrays<T>(Field<T> field, DataNode value)
    {
        if (field.Shape is not Shape.Group group)
            return false;
        var before = strayed.Count;
        foreach (var part in group.Fields.Where(part => part.IsRequired && IsLacking(part)))
        {
            if (map.Entries.FirstOrDefault(entry => IsPart(entry.Key, field, part)) is not { } stray)
                continue;
            strayed.Add(stray);
            var needed = group.Fields.Where(one => one.IsRequired).Select(one => $"'{one.Name}'");
            Fail(
                Missing,
                stray.Location,
                $"The field '{part.Name}' of '{field.Name}' is missing. If '{stray.Key}' is meant to be it, write "
                    + $"{string.Join(" and ", needed)} on lines of their own below '{field.Name}', each indented by two spaces."
            );
        }
        return strayed.Count > before;

        bool IsLacking(IField part) =>
            value switch
            {
                MapNode given => Find(given, part) is null,
                ScalarNode => part.Name != group.Shorthand,
                _ => false,
            };
    }

    /// <summary>
    /// True for a key such as 'image_alt', 'image-alt' or 'imageAlt' that names a field and one of its parts.
    /// </summary>
    static bool IsPart(string key, IField field, IField part) =>
        key.StartsWith(field.Name, StringComparison.OrdinalIgnoreCase)
        && key[field.Name.Length..].TrimStart('_', '-', '.').Equals(part.Name, StringComparison.OrdinalIgnoreCase);

    // A missing field and a key that is nearly its name are a single mistake.
    void ReportUnknown(MapEntry entry, IReadOnlyList<IField> fields, bool lacks)
    {
        if (
            fields
                .SelectMany(field => field.Shape.Parts, (group, part) => (Group: group, Part: part))
                .FirstOrDefault(one => IsPart(entry.Key, one.Group, one.Part)) is
            { Part: not null } whole
        )
        {
            diagnostics.Report(
                Unknown,
                entry.Location,
                $"'{entry.Key}' isn't a field here. Write it as '{whole.Part.Name}' below '{whole.Group.Name}'."
            );
            return;
        }
        var names = fields.Select(field => field.Name).ToArray();
        var nearest = Suggestion.Nearest(entry.Key, [.. names, .. fields.SelectMany(field => field.Aliases)]);
        // Below a broken field it may be a line of that field's text.
        if (lacks && nearest is null)
            return;
        var meant = absent.FindIndex(one => nearest is not null && Names(one.Field, nearest));
        if (meant >= 0 && absent[meant].Rule == Missing)
            diagnostics.Report(Missing, entry.Location, $"The field '{nearest}' is missing. Is '{entry.Key}' meant to be it?");
        else
            diagnostics.Report(
                Unknown,
                entry.Location,
                $"'{entry.Key}' isn't a field here."
                    + (nearest is null ? $" The fields are: {string.Join(", ", names)}." : $" Did you mean '{nearest}'?")
            );
        if (meant >= 0)
            absent.RemoveAt(meant);
    }

    bool IsFilled(IField field, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out MapEntry? entry) =>
        (entry = Find(map, field)) is not null and not { Value: ScalarNode { IsEmpty: true } };

    /// <summary>
    /// True if the entry belongs to the field. Jekyll's "published" is true or false, and Statiq.Web's is a date.
    /// </summary>
    public static bool Names(IField field, MapEntry entry) =>
        entry.Key.Equals("published", StringComparison.OrdinalIgnoreCase)
        && entry.Value is ScalarNode scalar
        && Formats.IsFlag(scalar.Text)
            ? field.Name == "should_output"
            : Names(field, entry.Key);

    /// <summary>True if the key is one of the field's names, in any case.</summary>
    public static bool Names(IField field, string key) =>
        field.Name.Equals(key, StringComparison.OrdinalIgnoreCase)
        || (field.Aliases.Count > 0 && field.Aliases.Contains(key, StringComparer.OrdinalIgnoreCase));

    readonly record struct Absent(IField Field, Rule Rule, Location Location, string Message);
}
