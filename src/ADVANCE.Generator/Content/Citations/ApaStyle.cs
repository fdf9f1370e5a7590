using System.Globalization;
using Advance.Content.Values;

namespace Advance.Content.Citations;

/// <summary>
/// A reference in APA style (Publication Manual of the American Psychological Association, 7th edition, chapters 9 and
/// 10), as the style's CSL file would have it.
/// </summary>
public static class ApaStyle
{
    /// <summary>From so many authors on, the first <see cref="Shown"/> and the last one are named.</summary>
    const int Many = 21, Shown = 19;

    public static Citation Of(CslRecord record)
    {
        var text = new CitationBuilder();
        var authors = Authors(record);
        if (authors.Length > 0) text.Add(authors).Then(". ").Add(Date(record)).Then(". ");
        Title(text, record);
        if (authors.Length == 0) text.Then(". ").Add(Date(record));
        if (record.Type == "thesis") text.Then(" ").Add(ThesisNote(record));
        else if (Note(record) is { } note) text.Then(" ").Add($"[{note}]");
        text.Then(". ");
        Source(text, record);
        text.Stop().Then(" ");
        if (record.Doi is { } doi) text.Add("https://doi.org/" + doi, url: DoiName.Url(doi));
        else text.Add(record.Url, url: record.Url);
        return text.Build();
    }

    static bool IsSerial(CslRecord record) =>
        record.Type is "article-journal" or "article-magazine" or "article-newspaper" or "periodical" or "post-weblog" or "review" or "review-book"
        || (record is { Type: "paper-conference" or "interview", Editors.Count: 0 });

    static bool IsOnline(CslRecord record) => record is { Doi: not null } or { Url: not null };

    static bool IsPage(CslRecord record) => record.Type is "post" or "webpage";

    static string Authors(CslRecord record)
    {
        if (record.Authors.Count > 0) return Inverted(record.Authors, record.HasMoreAuthors);
        // An edited whole stands under its editors; what only lies in one does not.
        if (record.Editors.Count == 0) return "";
        return $"{Inverted(record.Editors, false)} ({(record.Editors.Count == 1 ? "Ed" : "Eds")}.)";
    }

    static string Inverted(IReadOnlyList<CslName> names, bool hasMore)
    {
        var all = names.Select(name => name.IsLiteral ? name.Family : CslName.Join(", ", name.FullFamily, $"{name.Initials} {name.DroppingParticle}".Trim(), name.Suffix)).ToArray();
        if (hasMore) return $"{string.Join(", ", all)}, et al.";
        if (all.Length >= Many) return $"{string.Join(", ", all[..Shown])}, … {all[^1]}";
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])}, & {all[^1]}";
    }

    static string Date(CslRecord record)
    {
        if (record.Issued is not { } date) return "(n.d.)";
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        var isDated = record.Type is "article-magazine" or "article-newspaper" or "document" or "post" or "post-weblog" or "webpage" or "speech" or "broadcast" or "event" or "motion_picture" or "collection" or "pamphlet" or "performance" or "song"
            || (record is { Type: "paper-conference" or "interview", Editors.Count: 0, Issue: null, Page: null, Volume: null });
        if (!isDated || date.Precision == DatePrecision.Year) return $"({year})";
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.First.Month);
        return date.Precision == DatePrecision.Month ? $"({year}, {month})" : $"({year}, {month} {date.First.Day.ToString(CultureInfo.InvariantCulture)})";
    }

    static void Title(CitationBuilder text, CslRecord record)
    {
        text.Add(record.Title, italic: IsPage(record) || record.ContainerTitle is null);
        if (record.ContainerTitle is null && !IsSerial(record)) text.Then(" ").Add(InBrackets(EditorsOfAWhole(record), Identifier(record)));
    }

    static string? ThesisNote(CslRecord record)
    {
        var note = CslName.Join(", ", Capital(record.Genre), IsOnline(record) ? record.Publisher : null);
        return note.Length == 0 ? null : $"[{note}]";
    }

    static string? Note(CslRecord record) => record switch
    {
        { Type: "report" or "document" or "software" or "standard", ContainerTitle: not null } => null,
        { Genre: not null, Number: null } => Capital(record.Genre),
        { Genre: not null } => null,
        { Type: "dataset" } => "Dataset",
        { Type: "software" } => "Computer software",
        _ => null,
    };

    static void Source(CitationBuilder text, CslRecord record)
    {
        if (IsPage(record))
        {
            text.Add(record.ContainerTitle).Then(". ").Add(record.Publisher);
            return;
        }
        if (IsSerial(record))
        {
            text.Add(record.ContainerTitle, italic: true).Then(", ").Add(record.Volume, italic: true);
            text.Then("").Add(record.Issue is { } issue ? $"({PageRange.Full(issue)})" : null);
            text.Then(", ").Add(record.Number is { } number ? $"Article {number}" : Pages(record));
            return;
        }
        if (record.ContainerTitle is { } whole)
        {
            text.Add("In ");
            if (record is { Editors.Count: > 0, Authors.Count: > 0 }) text.Add($"{Spoken(record.Editors)} ({(record.Editors.Count == 1 ? "Ed" : "Eds")}.)").Then(", ");
            text.Add(whole, italic: true).Then(" ").Add(InBrackets(Identifier(record))).Then(". ");
        }
        if (record.Type != "thesis" || !IsOnline(record)) text.Add(record.Publisher);
    }

    static string? EditorsOfAWhole(CslRecord record) => record is { Editors.Count: > 0, Authors.Count: > 0 } ? $"{Spoken(record.Editors)}, {(record.Editors.Count == 1 ? "Ed" : "Eds")}." : null;

    /// <summary>"Technical Report 12", then "2nd ed., Vol. 1, pp. 3–9": which of several it is, and where in it.</summary>
    static string? Identifier(CslRecord record)
    {
        var number = record.Number is null ? "" : $"{Capitals(record.Genre)} {(Ordinal.IsNumber(record.Number) ? "No. " : "")}{record.Number}".Trim();
        var series = record.Type is "report" or "document" or "standard" ? $"{record.CollectionTitle} {record.CollectionNumber}".Trim() : "";
        var volume = record.Volume is null ? "" : $"Vol. {record.Volume}";
        var pages = Pages(record) is { } range ? $"{(record.Pages.Count > 1 ? "pp." : "p.")} {range}" : "";
        return CslName.Join("; ", number, CslName.Join(", ", Ordinal.Edition(record.Edition), series, volume, pages));
    }

    static string InBrackets(params string?[] parts) => CslName.Join("; ", parts) is { Length: > 0 } inner ? $"({inner})" : "";

    static string Spoken(IReadOnlyList<CslName> names)
    {
        var all = names.Select(name => name.IsLiteral ? name.Family : CslName.Join(", ", CslName.Join(" ", name.Initials, name.DroppingParticle, name.FullFamily), name.Suffix)).ToArray();
        return all.Length switch { 1 => all[0], 2 => $"{all[0]} & {all[1]}", _ => $"{string.Join(", ", all[..^1])}, & {all[^1]}" };
    }

    static string? Pages(CslRecord record) => record.Page is null ? null : PageRange.Full(record.Page);

    static string Capitals(string? text) => text is null ? "" : string.Join(' ', text.Split(' ').Select(Capital));

    static string? Capital(string? text) => string.IsNullOrEmpty(text) ? null : char.ToUpperInvariant(text[0]) + text[1..];
}
