using System.Globalization;
using Advance.Content.Records;
using Advance.Content.Values;

namespace Advance.Content.Citations;

/// <summary>Dates in APA style: the year first, then month and day if readers need them.</summary>
static class ApaDate
{
    /// <summary>"(2022)", "(2019, June 3–5)", "(ca. 1650)", "(in press)" or "(n.d.)".</summary>
    public static string Of(CslRecord record)
    {
        if (record.IssuedWords is { } words)
            return $"({words})";
        if (record.Issued is not { } date)
            return $"({record.Status?.ToLowerInvariant() ?? "n.d."})";
        var until = record.IssuedUntil ?? date;
        var years = (record.IsCirca ? "ca. " : "") + Range(Year(date), Year(until));
        if (!HasDay(record) || date.Precision == DatePrecision.Year)
            return $"({years})";
        return $"({years}, {Days(date, until)})";
    }

    /// <summary>"January 2, 2022".</summary>
    public static string Day(ContentDate date) =>
        date.Precision == DatePrecision.Year
            ? Year(date)
            : $"{MonthAndDay(date)}{(date.Precision == DatePrecision.Day ? "," : "")} {Year(date)}";

    static bool HasDay(CslRecord record) =>
        record.Type
            is "article-magazine"
                or "article-newspaper"
                or "document"
                or "post"
                or "post-weblog"
                or "webpage"
                or "speech"
                or "broadcast"
                or "event"
                or "motion_picture"
                or "collection"
                or "pamphlet"
                or "performance"
                or "song"
                or "personal_communication"
        || record is { Type: "paper-conference" or "interview", Editors.Count: 0, Issue: null, Page: null, Volume: null };

    static string Days(ContentDate date, ContentDate until) =>
        date.Precision == DatePrecision.Day
        && until.Precision == DatePrecision.Day
        && (date.Year, date.First.Month) == (until.Year, until.First.Month)
            ? MonthAndDay(date) + (date.First == until.First ? "" : $"–{until.First.Day.ToString(CultureInfo.InvariantCulture)}")
            : Range(MonthAndDay(date), until.Precision == DatePrecision.Year ? "" : MonthAndDay(until));

    static string Range(string first, string last) => last.Length == 0 || first == last ? first : $"{first}–{last}";

    static string Year(ContentDate date) => date.Year.ToString(CultureInfo.InvariantCulture);

    static string MonthAndDay(ContentDate date)
    {
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.First.Month);
        return date.Precision == DatePrecision.Day ? $"{month} {date.First.Day.ToString(CultureInfo.InvariantCulture)}" : month;
    }
}
