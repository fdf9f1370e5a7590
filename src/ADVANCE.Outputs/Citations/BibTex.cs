using System.Globalization;
using System.Text;
using Advance.Content;
using Advance.Content.Citations;
using Advance.Content.Records;
using Advance.Content.Values;

namespace Advance.Citations;

/// <summary>
/// A BibTeX entry (Patashnik, "BibTeXing", 1988), with fields that reference managers and biblatex add: <c>doi</c>, <c>url</c>,
/// <c>urldate</c>, <c>issn</c>, <c>isbn</c>, <c>language</c>, <c>day</c>, <c>translator</c>, <c>version</c>, <c>eventtitle</c>,
/// <c>venue</c> and <c>pagetotal</c>.
/// </summary>
public static class BibTex
{
    public static string Of(CitedWork work)
    {
        var (record, type) = (work.Record, TypeOf(work.Record));
        var entry = new StringBuilder().Append('@').Append(type).Append('{').Append(work.Key);
        Field("author", Names(record.Authors, record.HasMoreAuthors));
        Field("editor", Names(record.Editors, false));
        Field("translator", Names(record.Translators, false));
        Field("title", BibTexTitle.Of(record.MarkedTitle));
        Field(
            type switch
            {
                "article" => "journal",
                "incollection" or "inproceedings" => "booktitle",
                _ => "howpublished",
            },
            Text(
                record.ContainerTitle
                    ?? (record.Type == "speech" ? CslName.Join(", ", record.EventTitle, record.EventPlace) : null)
            )
        );
        Field("series", Text(record.CollectionTitle));
        Field("edition", Text(record.Edition));
        Field("volume", Text(record.Volume));
        Field("number", Text(NumberOf(record, type)));
        Field("pages", Text(PagesOf(record, type)));
        Field(
            type switch
            {
                "phdthesis" or "mastersthesis" => "school",
                "techreport" => "institution",
                _ => "publisher",
            },
            Whole(record.Publisher)
        );
        Field("address", Text(record.PublisherPlace));
        Field("type", Text(record.Genre));
        if (record.Issued is { } date)
        {
            Field("date", Edtf(record, date));
            Field("year", date.Year.ToString("0000", CultureInfo.InvariantCulture));
            // A macro that every style defines, so that each can write months in its own language.
            if (date.Precision != DatePrecision.Year)
                entry
                    .Append(",\n  month = ")
                    .Append(
                        CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(date.First.Month).ToLowerInvariant()
                    );
            if (date.Precision == DatePrecision.Day)
                Field("day", date.First.Day.ToString(CultureInfo.InvariantCulture));
        }
        else
            Field("year", Text(record.IssuedWords));
        Field("doi", Verbatim(record.Doi));
        Field("url", Verbatim(record.Url));
        Field("urldate", record.Url is null ? null : record.Accessed?.Iso);
        Field("version", Text(record.Version));
        Field("eventtitle", Text(record.EventTitle));
        Field("venue", Text(record.EventPlace));
        Field("pagetotal", Text(record.NumberOfPages));
        Field("note", Text(NoteOf(record)));
        Field("issn", Text(string.Join(", ", record.Issns)));
        Field("isbn", Text(string.Join(", ", record.Isbns)));
        Field("language", Text(record.Language));
        return entry.Append("\n}\n").ToString();

        void Field(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                entry.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
        }
    }

    // BibTeX's year is one number. biblatex also reads an EDTF date: a range, or an uncertain date.
    static string? Edtf(CslRecord record, ContentDate date)
    {
        var mark = record.IsCirca ? "~" : "";
        return record.IssuedUntil is { } until ? $"{date.Iso}{mark}/{until.Iso}{mark}"
            : record.IsCirca ? date.Iso + mark
            : null;
    }

    static string? NoteOf(CslRecord record) =>
        record.ReviewedTitle is { } title ? $"Review of {title}{By(record.ReviewedAuthors)}"
        : record.Status is { Length: > 0 } status ? char.ToUpperInvariant(status[0]) + status[1..]
        : null;

    static string By(IReadOnlyList<CslName> authors) =>
        authors.Count > 0 ? $", by {string.Join(", ", authors.Select(name => name.Spoken))}" : "";

    static string TypeOf(CslRecord record) =>
        record.Type switch
        {
            "article-journal" or "article-magazine" or "article-newspaper" or "review" or "review-book" => "article",
            "book" or "classic" or "collection" => "book",
            "chapter" or "entry" or "entry-dictionary" or "entry-encyclopedia" => "incollection",
            "paper-conference" => "inproceedings",
            "thesis" => record.Genre?.Contains("master", StringComparison.OrdinalIgnoreCase) == true
                ? "mastersthesis"
                : "phdthesis",
            "report" => "techreport",
            "pamphlet" => "booklet",
            _ => "misc",
        };

    // BibTeX's "number" is a journal's issue, or a report's or book's own number.
    static string? NumberOf(CslRecord record, string type) =>
        type == "article" ? record.Issue : record.Number ?? record.CollectionNumber ?? record.Issue;

    // An article without pages has an article number instead; older styles have no field for it.
    static string? PagesOf(CslRecord record, string type) =>
        record.Page is { } page ? PageRange.Full(page).Replace("–", "--", StringComparison.Ordinal)
        : type == "article" ? record.Number
        : null;

    static string Names(IReadOnlyList<CslName> names, bool hasMore) =>
        string.Join(" and ", [.. names.Select(Name), .. hasMore && names.Count > 0 ? ["others"] : Array.Empty<string>()]);

    // Braces keep a name together that BibTeX would otherwise split.
    static string Name(CslName name)
    {
        if (name.IsLiteral)
            return $"{{{LatexText.Escape(name.Family)}}}";
        var family = LatexText.Escape(name.FullFamily);
        if (IsTakenApart(name))
            family = $"{{{family}}}";
        return string.Join(
            ", ",
            new[] { family, LatexText.Escape(name.Suffix ?? ""), LatexText.Escape(name.FullGiven) }.Where(part => part.Length > 0)
        );
    }

    // BibTeX splits at a comma and at "and", at spaces if no given names follow, and at the hyphen of a particle.
    static bool IsTakenApart(CslName name) =>
        name.FullFamily.Contains(',', StringComparison.Ordinal)
        || HasAnd(name.FullFamily)
        || (name.FullGiven.Length == 0 && name.Family.Contains(' ', StringComparison.Ordinal))
        || (name.Particle is not null && !name.FullFamily.StartsWith(name.Particle + " ", StringComparison.Ordinal));

    // biblatex reads publishers and institutions as lists separated by "and".
    static string? Whole(string? text) => text is not null && HasAnd(text) ? $"{{{Text(text)}}}" : Text(text);

    static bool HasAnd(string text) => text.Contains(" and ", StringComparison.OrdinalIgnoreCase);

    static string? Text(string? text) => text is null ? null : LatexText.Escape(CslText.Plain(text));

    // Styles pass these fields to \url or \href unchanged; only a brace would end the field too soon.
    static string? Verbatim(string? address) =>
        address?.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);
}
