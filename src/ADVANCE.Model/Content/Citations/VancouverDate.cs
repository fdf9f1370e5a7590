using System.Globalization;
using Advance.Content.Records;
using Advance.Content.Values;

namespace Advance.Content.Citations;

/// <summary>Dates in Vancouver style: "2022 Jun 30".</summary>
static class VancouverDate
{
    /// <summary>
    /// A record's date or range, no more precise than requested; words if it has no date; null if it has neither.
    /// </summary>
    public static string? Of(CslRecord record, DatePrecision? precision)
    {
        if (record.IssuedWords is not null || record.Issued is not { } date)
            return record.IssuedWords;
        var first = Of(date, precision);
        if (record.IssuedUntil is not { } until)
            return first;
        var last = Of(until, until.Precision < precision ? until.Precision : precision);
        // What both dates share is written once: "2019 Jun 3–5".
        var common = 0;
        while (common < first.Length && common < last.Length && first[common] == last[common])
            common++;
        if (common == first.Length && common == last.Length)
            return first;
        var word = first[..Math.Min(common, first.Length)].LastIndexOf(' ') + 1;
        return $"{first}–{last[word..]}";
    }

    public static string Of(ContentDate date, DatePrecision? precision)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        if (precision == DatePrecision.Year || date.Precision == DatePrecision.Year)
            return year;
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(date.First.Month);
        return precision == DatePrecision.Month || date.Precision == DatePrecision.Month
            ? $"{year} {month}"
            : $"{year} {month} {date.First.Day.ToString(CultureInfo.InvariantCulture)}";
    }
}
