using System.Globalization;
using Advance.Content.Values;
using Advance.Languages;
using NodaTime;

namespace Advance.Content.InWords;

/// <summary>Dates in words, the same on every computer.</summary>
public static class DateWords
{
    /// <summary>As precise as the date: "30 June 2022", "June 2022" or "2022".</summary>
    public static string Of(ContentDate date, DateText words) =>
        date.Precision switch
        {
            DatePrecision.Day => Of(date.First, words),
            DatePrecision.Month => words.Month.Fill(
                ("month", words.Months[date.First.Month - 1]),
                ("year", Number(date.First.Year))
            ),
            _ => Number(date.First.Year),
        };

    public static string Of(LocalDate date, DateText words) =>
        words.Day.Fill(("day", Number(date.Day)), ("month", words.Months[date.Month - 1]), ("year", Number(date.Year)));

    /// <summary>"Thursday 30 June 2022".</summary>
    public static string WithWeekday(LocalDate date, DateText words) =>
        words.WithWeekday.Fill(("weekday", words.Weekdays[(int)date.DayOfWeek - 1]), ("date", Of(date, words)));

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
