using Advance.Content.Fields;
using Advance.Content.Values;
using static Advance.Content.Fields.Formats;

namespace Advance.Content;

/// <summary>A paper, with its plain summary; the bibliographic record is CSL-JSON in the sidecar <c>_slug.json</c>.</summary>
public sealed record Publication : Item
{
    static readonly Field<string?> DoiField = new("doi", Formats.Doi!, "The DOI, such as 10.1007/s10896-022-00407-4.");
    public static readonly Field<IReadOnlyList<string>> KeyFindingsField = new("key_findings", Texts, "What was found, a sentence each, with the denominator of each number.") { Otherwise = [] };
    static readonly Field<IReadOnlyList<Correction>> CorrectionsField = new("corrections", new ListFormat<Correction>("a list of corrections", Correction.Format), "Corrections that were published.") { Otherwise = [] };
    static readonly Field<OpenAccess?> OpenAccessField = new("open_access", OpenAccess.Format!, "Where the full text is free to read.");

    public static ContentType Type { get; } = new("publication", [DoiField, KeyFindingsField, CorrectionsField, OpenAccessField, .. Dated], from => new Publication(from));

    Publication(EntrySource from) : base(from)
    {
        Record = from.Sidecar is { } sidecar ? CslRecord.Read(sidecar, from) : null;
        Doi = from.Fields.Get(DoiField) ?? Record?.Doi;
        KeyFindings = from.Fields.Get(KeyFindingsField);
        Corrections = from.Fields.Get(CorrectionsField);
        OpenAccess = from.Fields.Get(OpenAccessField);
    }

    /// <summary>Without resolver: <c>10.1007/…</c>.</summary>
    public string? Doi { get; }

    public IReadOnlyList<string> KeyFindings { get; }
    public IReadOnlyList<Correction> Corrections { get; }
    public OpenAccess? OpenAccess { get; }

    /// <summary>The bibliographic record, or null where there is no sidecar.</summary>
    public CslRecord? Record { get; }
}
