using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Advance.Content.Values;

/// <summary>What the author meant by a date in another form, or by a day that doesn't exist.</summary>
static partial class DateTypo
{
    static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];

    /// <summary>A sentence that suggests the date or says what is wrong with it; "" if there is nothing to say.</summary>
    public static string Correct(string text) =>
        IsoLike().Match(text) is { Success: true } iso ? OfNumbers(Number(iso, 1), Number(iso, 2), Number(iso, 3))
        : DayFirst().Match(text) is { Success: true } numbers
            ? OfEither(Number(numbers, 3), Number(numbers, 1), Number(numbers, 2))
        : DayMonthName().Match(text) is { Success: true } words ? OfWords(words)
        : MonthNameDay().Match(text) is { Success: true } american ? OfWords(american)
        : Packed().Match(text) is { Success: true } packed ? OfNumbers(Number(packed, 1), Number(packed, 2), Number(packed, 3))
        : MonthAlone(text) is { } month ? $"Did you mean '{month}'?{(month.Length > 4 ? " If you know the day, add it." : "")}"
        : LooseTime.Suggest(text) is { } time ? $"Did you mean '{time}'?"
        : Mail().Match(text) is { Success: true } mail ? OfWords(mail)
        : East().Match(text) is { Success: true } east ? OfNumbers(Number(east, 1), Number(east, 2), Number(east, 3))
        : Beginning().Match(text) is { Success: true } first ? OfNumbers(Number(first, 1), Number(first, 2), Number(first, 3))
        : "";

    /// <summary>The day that a date without a time was probably meant to be; null if there are none or several.</summary>
    public static string? Day(string text) =>
        Suggested().Match(Correct(text)) is { Success: true } match ? match.Groups[1].Value : null;

    // "January 2026", "Jan. 2026", "2026 January", "01/2026", "202601", and "Spring 2026", of which only the year is certain.
    static string? MonthAlone(string text)
    {
        if (MonthNumber().Match(text) is { Success: true } numbers)
            return OfMonth(numbers.Groups["year"].Value, Number(numbers, "month"));
        if (MonthName().Match(text) is not { Success: true } words)
            return null;
        var name = words.Groups["month"].Value;
        var year = words.Groups["year"].Value;
        var month = Array.FindIndex(Months, known => known.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return month >= 0 ? OfMonth(year, month + 1)
            : Season().IsMatch(name) ? year
            : null;
    }

    static string? OfMonth(string year, int month) =>
        month is >= 1 and <= 12 ? string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}") : null;

    static string OfNumbers(int year, int month, int day) =>
        year < 1 ? ""
        : month is < 1 or > 12
            ? Date(year, day, month) is { } swapped ? $"There is no month {month}. {Meant(swapped)}"
                : $"There is no month {month}."
        : Date(year, month, day) is { } date ? Meant(date)
        : $"{Months[month - 1]} {year} has {CalendarSystem.Iso.GetDaysInMonth(year, month)} days.";

    // 06/07/2022 is in June or in July, depending on the author's country.
    static string OfEither(int year, int first, int second) =>
        (Date(year, second, first), Date(year, first, second)) switch
        {
            ({ } day, { } month) when day != month => $"Do you mean '{Iso(day)}' or '{Iso(month)}'?",
            ({ } day, _) => Meant(day),
            (null, { } month) => Meant(month),
            _ => "",
        };

    static string OfWords(Match words)
    {
        var name = words.Groups["month"].Value;
        var month = Array.FindIndex(Months, known => known.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;
        return month > 0
            ? OfNumbers(
                int.Parse(words.Groups["year"].Value, CultureInfo.InvariantCulture),
                month,
                int.Parse(words.Groups["day"].Value, CultureInfo.InvariantCulture)
            )
            : "";
    }

    static LocalDate? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    static string Meant(LocalDate date) => $"Did you mean '{Iso(date)}'?";

    static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // RFC 5322, as accepted by Pelican and Nikola: "Mon, 04 Mar 2024 10:00:00 +0000".
    [GeneratedRegex("^(?:[A-Za-z]{3}, )?(?<day>[0-9]{1,2}) (?<month>[A-Za-z]{3}) (?<year>[0-9]{4}) [0-9]{1,2}:")]
    private static partial Regex Mail();

    [GeneratedRegex("^([0-9]{4})年 ?([0-9]{1,2})月 ?([0-9]{1,2})日$")]
    private static partial Regex East();

    // With a time or a zone in a form that no field accepts: "20240304T101500Z", "2024-03-04 10:00 Europe/London".
    [GeneratedRegex("^([0-9]{4})-?([0-9]{1,2})-?([0-9]{1,2})[ T][0-9]")]
    private static partial Regex Beginning();

    [GeneratedRegex("^((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})$")]
    private static partial Regex Packed();

    [GeneratedRegex(
        "^(?:(?<year>(?:19|20)[0-9]{2})(?:[-/.](?<month>[0-9]{1,2})|(?<month>[0-9]{2}))"
            + "|(?<month>[0-9]{1,2})[-/.](?<year>(?:19|20)[0-9]{2}))$"
    )]
    private static partial Regex MonthNumber();

    [GeneratedRegex(
        @"^(?:(?<month>[A-Za-z]{3,9})\.?,? (?:of )?(?<year>[0-9]{4})|(?<year>[0-9]{4}),? (?<month>[A-Za-z]{3,9})\.?)$"
    )]
    private static partial Regex MonthName();

    [GeneratedRegex("^(?:spring|summer|autumn|fall|winter)$", RegexOptions.IgnoreCase)]
    private static partial Regex Season();

    [GeneratedRegex("^Did you mean '([0-9]{4}-[0-9]{2}-[0-9]{2})'")]
    private static partial Regex Suggested();

    [GeneratedRegex(@"^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$")]
    private static partial Regex IsoLike();

    [GeneratedRegex(@"^([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^(?:[A-Za-z]+,? )?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>[A-Za-z]{3,9})\.?,? (?<year>[0-9]{4})$"
    )]
    private static partial Regex DayMonthName();

    [GeneratedRegex(@"^(?:[A-Za-z]+,? )?(?<month>[A-Za-z]{3,9})\.? (?<day>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<year>[0-9]{4})$")]
    private static partial Regex MonthNameDay();
}
