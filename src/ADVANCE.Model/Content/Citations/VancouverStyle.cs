using Advance.Content.Records;
using Advance.Content.Values;

namespace Advance.Content.Citations;

/// <summary>
/// A reference in Vancouver style (Citing Medicine: The NLM Style Guide, 2nd edition), as in the style's CSL file but without
/// the number before it, which depends on the reader's own list.
/// </summary>
public static class VancouverStyle
{
    /// <summary>With seven authors or more, six are named.</summary>
    const int Shown = 6;

    public static Citation Of(CslRecord record)
    {
        var text = new CitationBuilder();
        text.Add(record.Authors.Count > 0 ? Names(record.Authors, record.HasMoreAuthors) : Editors(record) ?? Translators(record))
            .Then(". ");
        Title(text, record);
        text.Then(". ");
        Container(text, record);
        text.Then(". ");
        Imprint(text, record);
        text.Then(". ").Add(Monographic(record));
        if (record is { Type: "webpage", ContainerTitle: not null })
            text.Then(". ").Add(record.Title);
        if (!IsSerial(record) && record.CollectionTitle is { } series)
        {
            var number = Ordinal.IsNumber(record.CollectionNumber) ? $"no. {record.CollectionNumber}" : record.CollectionNumber;
            text.Then(". ").Add($"({CslName.Join("; ", series, number)})");
        }
        if (record is { Type: "report", Number: { } report })
            text.Then(". ").Add($"{Capital(record.Genre) ?? "Report"} {(Ordinal.IsNumber(report) ? "no.: " : "")}{report}");
        text.Stop().Then(" ");
        if (!IsFound(record) && record.Url is { } url)
            text.Add("Available from: ").Add(url, url: url).Then(" ");
        if (record.Doi is { } doi)
            text.Add("doi:" + doi, url: DoiName.Url(doi));
        var ids = CslName.Join(
            "; ",
            record.Pmid is { } pmid ? $"PubMed PMID: {pmid}" : null,
            record.Pmcid is { } pmcid ? $"PubMed Central PMCID: {pmcid}" : null
        );
        if (ids.Length > 0)
            text.Then(" ").Add(ids).Stop();
        return text.Build();
    }

    /// <summary>An article whose identifier leads to it, so that its address adds nothing.</summary>
    static bool IsFound(CslRecord record) =>
        record.Type == "article-journal" && (record.Doi ?? record.Pmid ?? record.Pmcid) is not null;

    static bool IsSerial(CslRecord record) =>
        record.Type
            is "article-journal"
                or "article-magazine"
                or "article-newspaper"
                or "periodical"
                or "post-weblog"
                or "review"
                or "review-book";

    static bool IsPart(CslRecord record) =>
        record.Type is "chapter" or "paper-conference" or "entry-dictionary" or "entry-encyclopedia";

    static string Names(IReadOnlyList<CslName> names, bool hasMore)
    {
        var all = names
            .Select(name =>
                name.IsWhole
                    ? name.Spoken
                    : CslName.Join(" ", name.FullFamily, name.BareInitials, name.DroppingParticle, name.Suffix?.TrimEnd('.'))
            )
            .ToArray();
        if (all.Length > Shown)
            return $"{string.Join(", ", all[..Shown])}, et al";
        return string.Join(", ", all) + (hasMore ? ", et al" : "");
    }

    static string? Editors(CslRecord record) =>
        record.Editors.Count == 0
            ? null
            : $"{Names(record.Editors, false)}, {(record.Editors.Count == 1 ? "editor" : "editors")}";

    static string? Translators(CslRecord record) =>
        record.Translators.Count == 0
            ? null
            : $"{Names(record.Translators, false)}, {(record.Translators.Count == 1 ? "translator" : "translators")}";

    static void Title(CitationBuilder text, CslRecord record)
    {
        var isSite = record is { Type: "webpage", ContainerTitle: not null };
        text.Add(isSite ? record.ContainerTitle : record.Title).Then(" ").Add(record.Genre is { } genre ? $"[{genre}]" : null);
        if (isSite || record.ContainerTitle is null)
            text.Then(" ")
                .Add(
                    record.Medium is { } medium ? $"[{Capital(medium)}]"
                    : !IsPart(record) && record.Url is not null ? "[Internet]"
                    : null
                );
        if (record.ContainerTitle is null)
            text.Then(". ").Add(Ordinal.Edition(record.Edition));
    }

    static void Container(CitationBuilder text, CslRecord record)
    {
        if (record is { ContainerTitle: null, Authors.Count: > 0, Type: not "webpage" })
            text.Add(Editors(record)).Then(". ");
        if (record is { Type: "speech", ContainerTitle: null, EventTitle: { } name })
            text.Add(record.Genre is { } genre ? $"{Capital(genre)} presented at: {name}" : name);
        if (record is { Type: not ("webpage" or "speech"), ContainerTitle: null, Volume: { } volume })
            text.Add(Ordinal.IsNumber(volume) ? $"Vol. {volume}" : volume);
        if (record is { Type: "webpage" } or { ContainerTitle: null })
            return;
        var editors = record.Authors.Count > 0 ? Editors(record) : null;
        if (IsPart(record))
            editors = $"In: {editors}";
        text.Add(editors).Then(editors is "In: " ? "" : ". ");
        // Abbreviated journal names have no full stops.
        var title = record.Type is "article-journal" or "review" or "review-book"
            ? (record.ContainerTitleShort ?? record.ContainerTitle).Replace(".", "", StringComparison.Ordinal)
            : record.ContainerTitle;
        text.Add(title);
        if (record.Url is not null && !IsFound(record))
            text.Then(" ").Add("[Internet]");
        text.Then(". ").Add(Ordinal.Edition(record.Edition));
    }

    static void Imprint(CitationBuilder text, CslRecord record)
    {
        if (IsSerial(record))
        {
            text.Add(VancouverDate.Of(record, record.Issued?.Precision))
                .Then(" ")
                .Add(Cited(record))
                .Then(";")
                .Add(record.Volume)
                .Then("")
                .Add(record.Issue is { } issue ? $"({PageRange.Full(issue)})" : null);
            text.Then(":").Add(record.Type is "article-newspaper" ? null : record.Number ?? Pages(record));
            return;
        }
        var isTalk = record.Type == "speech";
        var place =
            isTalk ? null
            : record.Type == "thesis" && record.PublisherPlace is { } city ? $"[{city}]"
            : record.PublisherPlace;
        text.Add(CslName.Join(": ", place, record.Publisher)).Then("; ");
        var precision =
            isTalk ? record.Issued?.Precision
            : record.Type == "report" && record.Issued?.Precision != DatePrecision.Year ? DatePrecision.Month
            : DatePrecision.Year;
        text.Add(VancouverDate.Of(record, precision)).Then(" ").Add(Cited(record));
        if (isTalk)
            text.Then("; ").Add(record.EventPlace);
    }

    static string? Cited(CslRecord record) =>
        record is { Url: not null, Accessed: { } accessed } && !IsFound(record)
            ? $"[cited {VancouverDate.Of(accessed, accessed.Precision)}]"
            : null;

    static string? Monographic(CslRecord record) =>
        IsSerial(record) ? null
        : record.Type == "book" ? (record.NumberOfPages is { } count ? $"{count}{(Ordinal.IsNumber(count) ? " p." : "")}" : null)
        : Pages(record) is { } pages ? $"p. {pages}"
        : null;

    static string? Pages(CslRecord record) => record.Page is null ? null : PageRange.Minimal(record.Page);

    static string? Capital(string? text) => string.IsNullOrEmpty(text) ? null : char.ToUpperInvariant(text[0]) + text[1..];
}
