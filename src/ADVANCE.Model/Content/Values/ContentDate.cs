using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Advance.Content.Values;

/// <summary>
/// A date as precise as its author knows it: a year, a month or a day, by ISO 8601. A time of day is accepted, but only
/// decides when a scheduled item is published.
/// </summary>
public readonly partial record struct ContentDate(LocalDate First, DatePrecision Precision, WrittenTime? Time = null)
    : IComparable<ContentDate>
{
    public static ContentDate? Parse(string text)
    {
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day)
            return new(day.Value, DatePrecision.Day);
        if (
            YearMonth().Match(text) is { Success: true } month
            && int.Parse(month.Groups[2].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var number
        )
            return new(
                new LocalDate(int.Parse(month.Groups[1].ValueSpan, CultureInfo.InvariantCulture), number, 1),
                DatePrecision.Month
            );
        if (YearAlone().IsMatch(text))
            return new(new LocalDate(int.Parse(text, CultureInfo.InvariantCulture), 1, 1), DatePrecision.Year);
        return WrittenTime.Parse(text) is { } time ? new(time.Local.Date, DatePrecision.Day, time) : null;
    }

    /// <summary>Its start, in local time of the given zone.</summary>
    public ZonedDateTime StartIn(DateTimeZone zone) => Time?.In(zone).At ?? zone.AtStartOfDay(First);

    /// <summary>The end of the date, in local time of the given zone; the time itself if there is one.</summary>
    public Instant EndIn(DateTimeZone zone) =>
        Time is { IsWholeDay: false } time
            ? time.In(zone).At.ToInstant()
            : zone.AtStartOfDay(
                    Precision switch
                    {
                        DatePrecision.Year => First.PlusYears(1),
                        DatePrecision.Month => First.PlusMonths(1),
                        _ => First.PlusDays(1),
                    }
                )
                .ToInstant();

    /// <summary>True once the date has arrived, in the given zone.</summary>
    public bool HasCome(Instant now, DateTimeZone zone) => StartIn(zone).ToInstant() <= now;

    /// <summary>
    /// The date in ISO 8601, no more precise than it was given: <c>2022</c>, <c>2022-06</c> or <c>2022-06-30</c>.
    /// </summary>
    public string Iso =>
        Precision switch
        {
            DatePrecision.Year => First.Year.ToString("0000", CultureInfo.InvariantCulture),
            DatePrecision.Month => $"{First.Year:0000}-{First.Month:00}",
            _ => LocalDatePattern.Iso.Format(First),
        };

    /// <summary>The same, with the time and the zone's offset if a time was given.</summary>
    public string IsoIn(DateTimeZone zone) => Time is { IsWholeDay: false } time ? time.In(zone).Iso : Iso;

    public int Year => First.Year;

    public int CompareTo(ContentDate other) => (First, Precision, Clock).CompareTo((other.First, other.Precision, other.Clock));

    public static bool operator <(ContentDate left, ContentDate right) => left.CompareTo(right) < 0;

    public static bool operator >(ContentDate left, ContentDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(ContentDate left, ContentDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ContentDate left, ContentDate right) => left.CompareTo(right) >= 0;

    public override string ToString() => Iso;

    // A day without a time sorts before its hours.
    LocalDateTime Clock => Time?.Local ?? First.AtMidnight();

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{2})$")]
    private static partial Regex YearMonth();

    [GeneratedRegex(@"^[0-9]{4}$")]
    private static partial Regex YearAlone();
}

/// <summary>How precise a date is.</summary>
public enum DatePrecision
{
    Year,
    Month,
    Day,
}
