using System.Text;
using Advance.Content;
using Advance.Content.Citations;
using Advance.Content.Records;
using Advance.Content.Values;

namespace Advance.Citations;

/// <summary>
/// A record in RIS. Some tags have different meanings in different types. They follow EndNote's list of RIS tags, as Zotero and
/// Mendeley do; where those differ, they follow Zotero (github.com/zotero/translators, RIS.js). Lines end with CR LF.
/// </summary>
public static class Ris
{
    public static string Of(CslRecord record)
    {
        var lines = new StringBuilder();
        var isSerial = record.Type is "article-journal" or "article-magazine" or "article-newspaper" or "review" or "review-book";
        var type = TypeOf(record.Type);
        Line("TY", type);
        foreach (var author in record.Authors)
            Line("AU", author.Inverted);
        foreach (var editor in record.Editors)
            Line(
                type switch
                {
                    "BOOK" => "A3",
                    "CHAP" or "CPAPER" or "ENCYC" or "DICT" or "JOUR" => "A2",
                    _ => "ED",
                },
                editor.Inverted
            );
        foreach (var translator in record.Translators)
            Line("A4", translator.Inverted);
        if (type == "CHAP")
            foreach (var author in record.ContainerAuthors)
                Line("C2", author.Inverted);
        Line("TI", record.Title);
        // For a conference paper, T2 is the conference and C3 its proceedings.
        var isAtConference = type is "CPAPER" or "SLIDE" && record.EventTitle is not null;
        Line("T2", isAtConference ? record.EventTitle : record.ContainerTitle);
        if (isAtConference)
            Line("C3", record.ContainerTitle);
        if (type == "CPAPER")
            Line("C1", record.EventPlace ?? record.PublisherPlace);
        Line("J2", record.ContainerTitleShort);
        Line(type is "BOOK" or "RPRT" && record.ContainerTitle is null ? "T2" : "T3", record.CollectionTitle);
        Line("VL", record.Volume);
        Line(
            "IS",
            isSerial ? record.Issue
                : type == "RPRT" ? null
                : record.Number ?? record.Issue
        );
        if (type == "BOOK")
            Line("M1", record.CollectionNumber);
        // An article without pages has an article number instead.
        var isList = PageRange.IsList(record.Page);
        Line(
            "SP",
            type == "BOOK" ? record.NumberOfPages
                : isList ? PageRange.Full(record.Page!)
                : record.Pages is [var first, ..] ? first
                : isSerial ? record.Number
                : null
        );
        Line("EP", type != "BOOK" && !isList && record.Pages is [_, var last] ? last : null);
        Line("PY", record.Issued?.Iso[..4]);
        Line(
            "DA",
            record.Issued is null
                ? record.IssuedWords is { } words
                    ? $"///{words}"
                    : null
                : DateOf(record)
        );
        Line("Y2", record.Url is null ? null : Slashed(record.Accessed));
        Line("ET", record.Version ?? record.Edition);
        Line("PB", record.Publisher);
        Line(
            "CY",
            type == "SLIDE" ? record.EventPlace ?? record.PublisherPlace
                : type == "CPAPER" ? null
                : record.PublisherPlace
        );
        if (type == "RPRT")
            Line("SN", record.Number);
        foreach (var code in record.Issns.Concat(record.Isbns))
            Line("SN", code);
        // In a journal article, Zotero reads M3 as a DOI.
        Line(isSerial ? "N1" : "M3", record.Genre);
        Line("LA", record.Language);
        Line("DO", record.Doi);
        Line("UR", record.Url ?? (record.Doi is { } doi ? DoiName.Url(doi) : null));
        Line("RI", record.ReviewedTitle);
        Line("N1", record.Status);
        if (record.HasMoreAuthors)
            Line("N1", "There are more authors than are named here.");
        return lines.Append("ER  - \r\n").ToString();

        void Line(string tag, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                lines.Append(tag).Append("  - ").Append(OneLine(CslText.Plain(value))).Append("\r\n");
        }
    }

    static string TypeOf(string type) =>
        type switch
        {
            "article-journal" or "review" or "review-book" => "JOUR",
            "article-magazine" => "MGZN",
            "article-newspaper" => "NEWS",
            "book" or "classic" or "collection" => "BOOK",
            "chapter" => "CHAP",
            "entry" or "entry-encyclopedia" => "ENCYC",
            "entry-dictionary" => "DICT",
            "paper-conference" => "CPAPER",
            "thesis" => "THES",
            "report" => "RPRT",
            "article" or "manuscript" => "UNPB",
            "dataset" => "DATA",
            "software" => "COMP",
            "webpage" or "post" => "ELEC",
            "post-weblog" => "BLOG",
            "speech" => "SLIDE",
            "pamphlet" => "PAMP",
            "patent" => "PAT",
            "standard" => "STAND",
            "motion_picture" => "MPCT",
            "broadcast" => "VIDEO",
            "song" => "SOUND",
            "map" => "MAP",
            "figure" or "graphic" => "ART",
            "interview" or "personal_communication" => "PCOMM",
            "bill" => "BILL",
            "hearing" => "HEAR",
            "legislation" => "STAT",
            "legal_case" => "CASE",
            _ => "GEN",
        };

    /// <summary>"2022/06/30/" or "2022/06//", followed by anything else that is known; a year alone has its own tag.</summary>
    static string? DateOf(CslRecord record)
    {
        var known = CslName.Join(" ", record.IsCirca ? "ca." : null, record.IssuedUntil is { } until ? $"to {until.Iso}" : null);
        var date = Slashed(record.Issued) ?? (known.Length > 0 ? record.Issued?.Iso + "///" : null);
        return date + known;
    }

    // Unknown parts are left empty.
    static string? Slashed(ContentDate? date) =>
        date switch
        {
            { Precision: DatePrecision.Day } day => day.Iso.Replace('-', '/') + "/",
            { Precision: DatePrecision.Month } month => month.Iso.Replace('-', '/') + "//",
            _ => null,
        };

    static string OneLine(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
