using Advance.Content;
using Advance.Content.Documents;
using Advance.Content.Fields;
using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Contributions.PullRequests.Changes;

/// <summary>The field with a problem, named as in the form that its author filled in.</summary>
/// <param name="Label">Such as "Picture: What the picture shows".</param>
/// <param name="Field">The innermost field.</param>
/// <param name="Value">Its current value, or null.</param>
sealed record NamedField(string Label, IField Field, ScalarNode? Value)
{
    /// <summary>Null for a problem that isn't in a field of the type.</summary>
    public static NamedField? Of(Diagnostic finding, Document document, ContentType type)
    {
        if (finding.Location.File != document.Source.DisplayPath || finding.Location.Line >= document.BodyLine)
            return null;
        if (finding.Missing is { } missing && finding.Location == document.FrontMatter.Location)
            return Missing(missing, type.Fields, "");
        return In(document.FrontMatter, type.Fields, finding, "");
    }

    static NamedField? In(MapNode map, IReadOnlyList<IField> fields, Diagnostic finding, string before)
    {
        if (finding.Missing is { } missing && finding.Location == map.Location && before.Length > 0)
            return Missing(missing, fields, before);
        // Keys taken from another file have positions in that file.
        var entry = map
            .Entries.Where(entry => entry.Location.File == finding.Location.File && entry.Location <= finding.Location)
            .MaxBy(entry => entry.Location);
        if (entry is null || fields.FirstOrDefault(field => FieldReader.Names(field, entry)) is not { } field)
            return null;
        var label = before + field.Label;
        return finding.Location == entry.Location || field.Shape.Parts.Count == 0
                ? new(label, field, Scalar(entry.Value, finding.Location))
            : Group(entry.Value, finding.Location) is { } group
            && In(group, field.Shape.Parts, finding, $"{label}: ") is { } inner
                ? inner
            : new(label, field, Scalar(entry.Value, finding.Location));
    }

    static NamedField? Missing(string key, IReadOnlyList<IField> fields, string before) =>
        fields.FirstOrDefault(field => field.Name == key) is { } field ? new(before + field.Label, field, null) : null;

    static MapNode? Group(DataNode value, Location place) =>
        value switch
        {
            MapNode map => map,
            ListNode list => list.Items.OfType<MapNode>().LastOrDefault(map => map.Location <= place),
            _ => null,
        };

    static ScalarNode? Scalar(DataNode value, Location place) =>
        value switch
        {
            ScalarNode scalar => scalar,
            ListNode list => list.Items.OfType<ScalarNode>().LastOrDefault(item => item.Location <= place),
            _ => null,
        };
}
