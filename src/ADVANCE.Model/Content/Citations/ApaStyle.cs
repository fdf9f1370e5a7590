using Advance.Content.Records;
using Advance.Content.Values;

namespace Advance.Content.Citations;

/// <summary>
/// A reference in APA style (Publication Manual of the American Psychological Association, 7th edition, chapters 9 and 10),
/// as in the style's CSL file.
/// </summary>
public static class ApaStyle
{
    /// <summary>With this many authors or more, the first <see cref="Shown"/> and the last one are named.</summary>
    const int Many = 21,
        Shown = 19;

    public static Citation Of(CslRecord record)
    {
        var text = new CitationBuilder();
        var authors = Authors(record);
        if (authors.Length > 0)
            text.Add(authors).Then(". ").Add(ApaDate.Of(record)).Then(". ");
        Title(text, record);
        // A work with neither authors nor a title begins with the title of the work it is about.
        var beginsWithReview = authors.Length == 0 && IsReview(record) && record.ReviewedTitle is null;
        if (beginsWithReview)
            Review(text, record);
        if (authors.Length == 0)
            text.Then(". ").Add(ApaDate.Of(record));
        if (record.Type == "thesis")
            text.Then(" ").Add(ThesisNote(record));
        else if (IsReview(record) && !beginsWithReview)
            Review(text, record);
        else if (!IsReview(record) && Note(record) is { } note)
            text.Then(" ").Add($"[{note}]");
        text.Then(". ");
        Source(text, record);
        text.Stop().Then(" ");
        if (record.Doi is { } doi)
            text.Add("https://doi.org/" + doi, url: DoiName.Url(doi));
        else if (record.Url is { } url)
        {
            if (record is { Issued: null, IssuedWords: null, Status: null, Accessed: { } accessed })
                text.Add($"Retrieved {ApaDate.Day(accessed)}, from").Then(" ");
            text.Add(url, url: url);
        }
        if (record.Status is { } status && record.Issued is not null && IsPlaced(record))
            text.Then(" ").Add($"({Capital(status)})");
        return text.Build();
    }

    static bool IsSerial(CslRecord record) =>
        record.Type
            is "article-journal"
                or "article-magazine"
                or "article-newspaper"
                or "periodical"
                or "post-weblog"
                or "review"
                or "review-book"
        || (record is { Type: "paper-conference" or "interview", Editors.Count: 0 });

    static bool IsOnline(CslRecord record) => record is { Doi: not null } or { Url: not null };

    /// <summary>In a volume, and not only announced.</summary>
    static bool IsPlaced(CslRecord record) =>
        record
            is { Volume: not null }
                or { Issue: not null }
                or { Page: not null }
                or { Number: not null }
                or { CollectionTitle: not null };

    static bool IsReview(CslRecord record) => record.ReviewedTitle is not null || record.ReviewedAuthors.Count > 0;

    static bool IsPage(CslRecord record) => record.Type is "post" or "webpage";

    static string Authors(CslRecord record)
    {
        if (record.Authors.Count > 0)
            return Inverted(record.Authors, record.HasMoreAuthors);
        // A whole edited work is listed under its editors; a work inside one isn't.
        if (record.Editors.Count == 0)
            return "";
        return $"{Inverted(record.Editors, false)} ({(record.Editors.Count == 1 ? "Ed" : "Eds")}.)";
    }

    static string Inverted(IReadOnlyList<CslName> names, bool hasMore)
    {
        var all = names
            .Select(name =>
                name.IsWhole
                    ? name.Spoken
                    : CslName.Join(", ", name.FullFamily, $"{name.Initials} {name.DroppingParticle}".Trim(), name.Suffix)
            )
            .ToArray();
        if (hasMore)
            return $"{string.Join(", ", all)}, et al.";
        if (all.Length >= Many)
            return $"{string.Join(", ", all[..Shown])}, … {all[^1]}";
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])}, & {all[^1]}";
    }

    static void Title(CitationBuilder text, CslRecord record)
    {
        if (!IsReview(record) || record.ReviewedTitle is not null)
            text.Add(record.Title, italic: IsPage(record) || record.ContainerTitle is null);
        var isWhole = record.ContainerTitle is null && !IsSerial(record);
        text.Then(" ")
            .Add(
                isWhole
                    ? InBrackets(ApaContributors.Of(record), Identifier(record))
                    : InBrackets(ApaContributors.Translators(record))
            );
    }

    // "[Review of the book Title, by A. Ash]"; a review without its own title uses the title of the book.
    static void Review(CitationBuilder text, CslRecord record)
    {
        var kind =
            record.ReviewedGenre is { } genre ? $"Review of the {genre}"
            : record.Genre is { } own ? Capital(own)
            : record.Type == "review-book" ? "Review of the book"
            : "Review of";
        text.Then(" ").Add($"[{kind} ").Then("").Add(record.ReviewedTitle ?? record.Title, italic: true);
        text.Then("")
            .Add($"{(record.ReviewedAuthors.Count > 0 ? $", by {ApaContributors.Spoken(record.ReviewedAuthors)}" : "")}]");
    }

    static string? ThesisNote(CslRecord record)
    {
        var note = CslName.Join(", ", Capital(record.Genre), IsOnline(record) ? record.Publisher : null);
        return note.Length == 0 ? null : $"[{note}]";
    }

    static string? Note(CslRecord record) =>
        record switch
        {
            { Type: "report" or "document" or "standard", ContainerTitle: not null } => null,
            { Type: "software", ContainerTitle: not null } => null,
            { Genre: not null, Number: null } => CslName.Join("; ", Capital(record.Genre), Capital(record.Medium)),
            { Genre: not null } => null,
            { Medium: not null } => Capital(record.Medium),
            { Type: "dataset" } => "Dataset",
            { Type: "software" } => "Computer software",
            { Type: "motion_picture" } => "Video recording",
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
            if (record is { Issued: not null, Status: { } status } && !IsPlaced(record))
                text.Then(". ").Add(Capital(status));
            if (record.Type == "paper-conference" && !IsPlaced(record))
                Event(text, record);
            return;
        }
        if (record.ContainerTitle is { } whole)
        {
            text.Add("In ");
            if (record.ContainerAuthors.Count > 0)
                text.Add(ApaContributors.Spoken(record.ContainerAuthors)).Then(", ");
            else if (record is { Editors.Count: > 0, Authors.Count: > 0 })
                text.Add($"{ApaContributors.Spoken(record.Editors)} ({(record.Editors.Count == 1 ? "Ed" : "Eds")}.)").Then(", ");
            text.Add(whole, italic: true).Then(" ").Add(InBrackets(Identifier(record))).Then(". ");
        }
        if (record.Type == "software" && record.ContainerTitle is not null)
            text.Then(" ").Add("[Computer software]").Then(". ");
        if (record.Type != "thesis" || !IsOnline(record))
            text.Add(record.Publisher);
        if (record.Type != "paper-conference")
            Event(text, record);
    }

    // Where a talk was given; printed proceedings don't need it.
    static void Event(CitationBuilder text, CslRecord record)
    {
        if (record.EventTitle is not null)
            text.Then(". ").Add(CslName.Join(", ", Capital(record.EventTitle), record.EventPlace));
    }

    /// <summary>
    /// "Technical Report 12", then "2nd ed., Vol. 1, pp. 3–9": which of several works it is, and where in it.
    /// </summary>
    static string? Identifier(CslRecord record)
    {
        var number = record.Number is null
            ? ""
            : $"{Capitals(record.Genre)} {(Ordinal.IsNumber(record.Number) ? "No. " : "")}{record.Number}".Trim();
        var series = record.Type is "report" or "document" or "standard"
            ? $"{record.CollectionTitle} {record.CollectionNumber}".Trim()
            : "";
        var version = record.Version is null ? "" : $"Version {record.Version}";
        var volume = record.Volume is null ? "" : $"Vol. {record.Volume}";
        var issue = record.Issue is null ? "" : $"Issue {record.Issue}";
        var pages = Pages(record) is { } range ? $"{(record.Pages.Count > 1 ? "pp." : "p.")} {range}" : "";
        return CslName.Join(
            "; ",
            number,
            CslName.Join(", ", version, Ordinal.Edition(record.Edition), series, volume, issue, pages)
        );
    }

    static string InBrackets(params string?[] parts) => CslName.Join("; ", parts) is { Length: > 0 } inner ? $"({inner})" : "";

    static string? Pages(CslRecord record) => record.Page is null ? null : PageRange.Full(record.Page);

    static string Capitals(string? text) => text is null ? "" : string.Join(' ', text.Split(' ').Select(Capital));

    static string? Capital(string? text) => string.IsNullOrEmpty(text) ? null : char.ToUpperInvariant(text[0]) + text[1..];
}
