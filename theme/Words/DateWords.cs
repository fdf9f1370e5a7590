using System.Globalization;
using Advance.Content.Values;
using NodaTime;

namespace Advance.Theme.Words;

/// <summary>Dates in English words, the same on every machine.</summary>
static class DateWords
{
    static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>As precise as the date is known: "30 June 2022", "June 2022" or "2022".</summary>
    public static string Of(ContentDate date) => date.Precision switch
    {
        DatePrecision.Day => Of(date.First),
        DatePrecision.Month => $"{Months[date.First.Month - 1]} {Number(date.First.Year)}",
        _ => Number(date.First.Year),
    };

    public static string Of(LocalDate date) => $"{Number(date.Day)} {Months[date.Month - 1]} {Number(date.Year)}";

    /// <summary>"Thursday 30 June 2022".</summary>
    public static string WithWeekday(LocalDate date) => $"{date.DayOfWeek} {Of(date)}";

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
