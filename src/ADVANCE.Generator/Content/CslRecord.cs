using System.Globalization;
using System.Text;
using Advance.Diagnostics;
using Advance.Reading;

namespace Advance.Content;

/// <summary>What a reference needs of a CSL-JSON 1.0.2 record (citationstyles.org schema, csl-data.json).</summary>
public sealed record CslRecord
{
    static readonly Rule NotARecord = new("ADV0112", Severity.Error, "A bibliographic record is not CSL-JSON",
        "A record is one object with \"type\", \"title\", \"author\" and \"issued\", as doi.org gives it.");

    public required string Type { get; init; }
    public required string Title { get; init; }
    public required IReadOnlyList<CslName> Authors { get; init; }

    /// <summary>There are more authors than the record names (<c>custom.authors_incomplete</c>).</summary>
    public bool HasMoreAuthors { get; init; }

    /// <summary>The journal or book.</summary>
    public string? ContainerTitle { get; init; }

    public string? Volume { get; init; }
    public string? Issue { get; init; }
    public string? Page { get; init; }
    public string? Publisher { get; init; }
    public string? Note { get; init; }
    public string? Doi { get; init; }

    /// <summary>Year of publication, or null where the record gives none.</summary>
    public int? Year { get; init; }

    /// <summary>The record in a sidecar, or null with a diagnostic; the document fails with it.</summary>
    internal static CslRecord? Read(SourceFile file, EntrySource from)
    {
        if (SourceText.Read(file, from.Diagnostics) is not { } text || Json.Read(text, file.DisplayPath, from.Diagnostics) is not { } node) return null;
        var record = node is ListNode { Items: [var only] } ? only : node;
        if (record is MapNode map && Text(map, "type") is { } type && Text(map, "title") is { } title) return Bind(map, type, title);
        from.Fields.Fail(NotARecord, record.Location, "This is not a bibliographic record.");
        return null;
    }

    static CslRecord Bind(MapNode map, string type, string title) => new()
    {
        Type = type,
        Title = title,
        Authors = [.. Items(map, "author").OfType<MapNode>().Select(name => new CslName(Text(name, "family") ?? Text(name, "literal") ?? "", Text(name, "given") ?? ""))],
        HasMoreAuthors = map.Find("custom")?.Value is MapNode custom && Text(custom, "authors_incomplete") == "true",
        ContainerTitle = Text(map, "container-title"),
        Volume = Text(map, "volume"),
        Issue = Text(map, "issue"),
        Page = Text(map, "page"),
        Publisher = Text(map, "publisher"),
        Note = Text(map, "note"),
        Doi = Text(map, "DOI"),
        Year = YearOf(map),
    };

    static string? Text(MapNode map, string key) => map.Find(key)?.Value switch
    {
        ScalarNode { IsEmpty: false } scalar => scalar.Text,
        ListNode { Items: [ScalarNode first, ..] } => first.Text,
        _ => null,
    };

    static IReadOnlyList<DataNode> Items(MapNode map, string key) => map.Find(key)?.Value is ListNode list ? list.Items : [];

    static int? YearOf(MapNode map) =>
        map.Find("issued")?.Value is MapNode issued && Items(issued, "date-parts") is [ListNode { Items: [ScalarNode year, ..] }, ..]
        && int.TryParse(year.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>A person as a reference names them.</summary>
public readonly record struct CslName(string Family, string Given)
{
    /// <summary>First letters of the given names, as in "G." or "S. L.".</summary>
    public string Initials => string.Join(' ', Given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{Rune.ToUpperInvariant(part.EnumerateRunes().First())}."));
}
