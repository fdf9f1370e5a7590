using Advance.Content.Citations;
using Advance.Content.Groups;
using Advance.Content.Values;
using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Content.Records;

/// <summary>
/// A bibliographic record: the part of CSL-JSON 1.0.2 (citationstyles.org, csl-data.json) that references and citation files
/// need. Abstracts and the owner's notes are left out, so that they can't be published by mistake.
/// </summary>
public sealed record CslRecord
{
    static readonly Rule NotARecord = new(
        "ADV0112",
        Severity.Error,
        "A bibliographic record isn't CSL-JSON",
        "A record is a single object with \"type\", \"title\", \"author\" and \"issued\", as doi.org provides it."
    );

    /// <summary>One of <see cref="CslTypes.All"/>, such as <c>article-journal</c>.</summary>
    public required string Type { get; init; }

    /// <summary>With CSL's few HTML tags, such as <c>&lt;i&gt;</c>.</summary>
    public required string MarkedTitle { get; init; }

    /// <summary>The title as plain text.</summary>
    public string Title => CslText.Plain(MarkedTitle);

    public required IReadOnlyList<CslName> Authors { get; init; }
    public IReadOnlyList<CslName> Editors { get; init; } = [];
    public IReadOnlyList<CslName> Translators { get; init; } = [];

    /// <summary>The author of the book that a chapter is in.</summary>
    public IReadOnlyList<CslName> ContainerAuthors { get; init; } = [];

    /// <summary>The author of the work that is reviewed.</summary>
    public IReadOnlyList<CslName> ReviewedAuthors { get; init; } = [];

    /// <summary>There are more authors than the record names (<c>custom.authors_incomplete</c>).</summary>
    public bool HasMoreAuthors { get; init; }

    /// <summary>The journal or book.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>The journal's abbreviation, as in "J Fam Violence".</summary>
    public string? ContainerTitleShort { get; init; }

    /// <summary>The series of a book or report.</summary>
    public string? CollectionTitle { get; init; }

    public string? CollectionNumber { get; init; }

    /// <summary>The conference where a talk was given.</summary>
    public string? EventTitle { get; init; }

    public string? EventPlace { get; init; }

    /// <summary>The subject of a review.</summary>
    public string? ReviewedTitle { get; init; }

    /// <summary>As in "film".</summary>
    public string? ReviewedGenre { get; init; }

    public string? Edition { get; init; }
    public string? Volume { get; init; }
    public string? Issue { get; init; }

    /// <summary>Pages as written: <c>855-868</c>.</summary>
    public string? Page { get; init; }

    /// <summary>Number of a report, or of an article in a journal without pages.</summary>
    public string? Number { get; init; }

    public string? NumberOfPages { get; init; }

    /// <summary>The version of software or data, such as <c>1.4.2</c>.</summary>
    public string? Version { get; init; }

    /// <summary>As in "advance online publication" or "in press".</summary>
    public string? Status { get; init; }

    public string? Publisher { get; init; }
    public string? PublisherPlace { get; init; }

    /// <summary>As in "Doctoral dissertation" or "Preprint".</summary>
    public string? Genre { get; init; }

    /// <summary>As in "Film".</summary>
    public string? Medium { get; init; }

    /// <summary>Without the resolver: <c>10.1007/…</c>.</summary>
    public string? Doi { get; init; }

    /// <summary>An address other than the DOI's own.</summary>
    public string? Url { get; init; }

    public IReadOnlyList<string> Issns { get; init; } = [];
    public IReadOnlyList<string> Isbns { get; init; } = [];
    public string? Pmid { get; init; }
    public string? Pmcid { get; init; }

    /// <summary>BCP 47 tag of the work's language.</summary>
    public string? Language { get; init; }

    /// <summary>When it was published, as precisely as the record says, or null if it has no date.</summary>
    public ContentDate? Issued { get; init; }

    /// <summary>The end of a range, if <see cref="Issued"/> begins one.</summary>
    public ContentDate? IssuedUntil { get; init; }

    /// <summary>The date is approximate.</summary>
    public bool IsCirca { get; init; }

    /// <summary>Text printed instead of a date, such as "first century".</summary>
    public string? IssuedWords { get; init; }

    /// <summary>When <see cref="Url"/> was last visited.</summary>
    public ContentDate? Accessed { get; init; }

    /// <summary>Addresses of the licences that the publisher deposited.</summary>
    public IReadOnlyList<string> Licences { get; init; } = [];

    /// <summary>Who funded the work, according to the publisher's deposit.</summary>
    public IReadOnlyList<Funding> Funding { get; init; } = [];

    public int? Year => Issued?.Year;

    /// <summary>The first and last page, in full ("321", "328"), or only the first; empty if there are none.</summary>
    public IReadOnlyList<string> Pages => PageRange.Ends(Page);

    /// <summary>
    /// The record in a CSL-JSON document, by itself or as the only item of a list; null with a diagnostic if there isn't one.
    /// </summary>
    public static CslRecord? Of(DataNode node, DiagnosticBag diagnostics)
    {
        var only = node is ListNode { Items: [var one] } ? one : node;
        if (only is MapNode map && new CslReader(map, diagnostics) is { HasTypeAndTitle: true } reader)
            return reader.Read();
        diagnostics.Report(
            NotARecord,
            only.Location,
            only is ListNode { Items.Count: > 1 and var count }
                ? $"This file contains {count} records."
                : "This isn't a bibliographic record."
        );
        return null;
    }
}
