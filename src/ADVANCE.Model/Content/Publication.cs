using Advance.Content.Fields;
using Advance.Content.Groups;
using Advance.Content.Records;
using Advance.Content.Values;
using Advance.Data;
using Advance.Diagnostics;
using static Advance.Content.Fields.Formats;

namespace Advance.Content;

/// <summary>
/// A paper, with its plain-language summary; the bibliographic record is CSL-JSON in the sidecar <c>_slug.json</c>.
/// </summary>
public sealed record Publication : Item
{
    static readonly Rule TwoDois = new(
        "ADV0120",
        Severity.Warning,
        "A publication has two DOIs",
        "Look both up at https://doi.org, and fix the one that leads to another paper."
    );

    public static readonly Field<string?> DoiField = new("doi", Formats.Doi!, "The DOI, such as 10.1007/s10896-022-00407-4.")
    {
        Label = "DOI",
    };
    public static readonly Field<IReadOnlyList<string>> KeyFindingsField = new(
        "key_findings",
        new ListFormat<string>("a list of texts", Sentences),
        "What was found, one sentence per finding, with a denominator for each number."
    )
    {
        IsOwn = true,
        Default = [],
        Label = "Key findings",
    };
    static readonly Field<IReadOnlyList<Correction>> CorrectionsField = new(
        "corrections",
        new ListFormat<Correction>("a list of corrections", Correction.Format),
        "Published corrections."
    )
    {
        Default = [],
        IsForLater = true,
    };
    static readonly Field<OpenAccess?> OpenAccessField = new(
        "open_access",
        OpenAccess.Format!,
        "Where the full text is free to read."
    )
    {
        Label = "Free full text",
    };

    static readonly Field<IReadOnlyList<Funding>> FundingField = new(
        "funding",
        new ListFormat<Funding>("a list of funders", Content.Groups.Funding.Format),
        "Who funded the work, and the award. If you leave it out, the record's funders are used."
    )
    {
        Default = [],
        IsForLater = true,
    };

    public static ContentType Type { get; } =
        new(
            "publication",
            [.. Lead, DoiField, KeyFindingsField, CorrectionsField, OpenAccessField, FundingField, .. Dated],
            from => new Publication(from)
        )
        {
            Label = "Publication",
            Plural = "Publications",
        };

    Publication(EntrySource from)
        : base(from)
    {
        var record = from.Sidecar is { } sidecar ? ReadRecord(sidecar, from) : null;
        Doi = from.Fields.Get(DoiField) ?? record?.Doi;
        Record = record is null ? null : record with { Doi = Doi };
        if (record?.Doi is { } other && !other.Equals(Doi, StringComparison.OrdinalIgnoreCase))
            from.Diagnostics.Report(
                TwoDois,
                from.Fields.Where(DoiField),
                $"This DOI, {Doi}, isn't the one in {from.Sidecar!.DisplayPath}, {other}."
            );
        KeyFindings = from.Fields.Get(KeyFindingsField);
        Corrections = from.Fields.Get(CorrectionsField);
        OpenAccess = from.Fields.Get(OpenAccessField);
        Funding = from.Fields.Get(FundingField) is { Count: > 0 } funding ? funding : record?.Funding ?? [];
    }

    /// <summary>Without the resolver: <c>10.1007/…</c>.</summary>
    public string? Doi { get; }

    public PublicationKind Kind => PublicationKinds.Of(this);

    /// <summary>The year in which the work itself was published; the page's year if the record doesn't give one.</summary>
    public int Year => Record?.Year ?? Date.Year;

    public IReadOnlyList<string> KeyFindings { get; }
    public IReadOnlyList<Correction> Corrections { get; }
    public OpenAccess? OpenAccess { get; }

    /// <summary>Who funded the work: from the front matter, or from the record if the front matter doesn't say.</summary>
    public IReadOnlyList<Funding> Funding { get; }

    /// <summary>
    /// The bibliographic record, with the front matter's DOI if both have one; null if there is no sidecar.
    /// </summary>
    public CslRecord? Record { get; }

    /// <summary>The record in a sidecar, or null with a diagnostic, in which case the document fails too.</summary>
    static CslRecord? ReadRecord(SourceFile file, EntrySource from)
    {
        var record =
            SourceText.Read(file, from.Diagnostics) is { } text && Json.Read(text, file.DisplayPath, from.Diagnostics) is { } node
                ? CslRecord.Of(node, from.Diagnostics)
                : null;
        if (record is null)
            from.Fields.Fail();
        return record;
    }
}
