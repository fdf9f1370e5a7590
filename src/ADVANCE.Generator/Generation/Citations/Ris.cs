using System.Text;
using Advance.Content;
using Advance.Content.Citations;
using Advance.Content.Values;

namespace Advance.Generation.Citations;

/// <summary>
/// A record in RIS. Some tags mean another thing in another type: they are used as EndNote's list of RIS tags has them,
/// which Zotero and Mendeley follow. Lines end with CR LF.
/// </summary>
public static class Ris
{
    public static string Of(CslRecord record)
    {
        var lines = new StringBuilder();
        var isSerial = record.Type is "article-journal" or "article-magazine" or "article-newspaper" or "review" or "review-book";
        var type = TypeOf(record.Type);
        Line("TY", type);
        foreach (var author in record.Authors) Line("AU", author.Inverted);
        foreach (var editor in record.Editors) Line(type switch { "BOOK" => "A3", "CHAP" or "CPAPER" or "ENCYC" or "DICT" => "A2", _ => "ED" }, editor.Inverted);
        Line("TI", record.Title);
        Line("T2", record.ContainerTitle);
        if (record.Type == "article-journal") Line("JO", record.ContainerTitle);
        Line("J2", record.ContainerTitleShort);
        Line(type is "BOOK" or "RPRT" && record.ContainerTitle is null ? "T2" : "T3", record.CollectionTitle);
        Line("VL", record.Volume);
        Line("IS", isSerial ? record.Issue : record.Number ?? record.Issue);
        // An article without pages has a number in their place.
        Line("SP", record.Pages is [var first, ..] ? first : isSerial ? record.Number : null);
        Line("EP", record.Pages is [_, var last] ? last : null);
        Line("PY", record.Issued?.Iso[..4]);
        Line("DA", DateOf(record.Issued));
        Line("ET", record.Edition);
        Line("PB", record.Publisher);
        Line("CY", record.PublisherPlace);
        foreach (var code in record.Issns.Concat(record.Isbns)) Line("SN", code);
        Line("M3", record.Genre);
        Line("LA", record.Language);
        Line("DO", record.Doi);
        Line("UR", record.Url ?? (record.Doi is { } doi ? DoiName.Url(doi) : null));
        if (record.HasMoreAuthors) Line("N1", "There are more authors than are named here.");
        return lines.Append("ER  - \r\n").ToString();

        void Line(string tag, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value)) lines.Append(tag).Append("  - ").Append(OneLine(CslText.Plain(value))).Append("\r\n");
        }
    }

    static string TypeOf(string type) => type switch
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
        "webpage" or "post" or "post-weblog" => "ELEC",
        "pamphlet" => "PAMP",
        "patent" => "PAT",
        "standard" => "STAND",
        "motion_picture" => "VIDEO",
        _ => "GEN",
    };

    /// <summary>"2022/06/30/" or "2022/06//": what is not known is left empty, and a year alone has its own tag.</summary>
    static string? DateOf(ContentDate? issued) => issued switch
    {
        { Precision: DatePrecision.Day } date => date.Iso.Replace('-', '/') + "/",
        { Precision: DatePrecision.Month } date => date.Iso.Replace('-', '/') + "//",
        _ => null,
    };

    static string OneLine(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
