using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Advance.Content.Values;

/// <summary>A date and time as an author wrote it: local, or with an offset, or a day without a time.</summary>
/// <param name="Local">The local time; midnight for a whole day.</param>
/// <param name="IsWholeDay">No time of day was given.</param>
/// <param name="Moment">The instant, if an offset was given.</param>
public readonly partial record struct WrittenTime(LocalDateTime Local, bool IsWholeDay, Instant? Timestamp)
{
    static readonly LocalDateTimePattern[] LocalForms =
    [
        .. new[] { "uuuu-MM-dd'T'HH:mm", "uuuu-MM-dd'T'HH:mm:ss", "uuuu-MM-dd HH:mm", "uuuu-MM-dd HH:mm:ss" }.Select(
            LocalDateTimePattern.CreateWithInvariantCulture
        ),
    ];

    static readonly OffsetDateTimePattern[] OffsetForms =
    [
        .. new[]
        {
            "uuuu-MM-dd'T'HH:mm:sso<Z+HH:mm>",
            "uuuu-MM-dd'T'HH:mmo<Z+HH:mm>",
            "uuuu-MM-dd HH:mm:sso<Z+HH:mm>",
            "uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFFo<Z+HH:mm>",
        }.Select(OffsetDateTimePattern.CreateWithInvariantCulture),
    ];

    // No offset on Earth is larger: "15:00-16:30" is a range of hours.
    static readonly Offset Westernmost = Offset.FromHours(-12),
        Easternmost = Offset.FromHours(14);

    public static WrittenTime? Parse(string text)
    {
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day)
            return new(day.Value.AtMidnight(), true, null);
        if (Elsewhere().Match(text) is { Success: true } other)
            text = WithOffset(other);
        foreach (var form in LocalForms)
            if (form.Parse(text) is { Success: true } local)
                return new(local.Value, false, null);
        foreach (var form in OffsetForms)
            if (
                form.Parse(text) is { Success: true } offset
                && offset.Value.Offset >= Westernmost
                && offset.Value.Offset <= Easternmost
            )
                return new(offset.Value.LocalDateTime, false, offset.Value.ToInstant());
        return null;
    }

    // The forms of Jekyll, Nikola and git: "2024-03-04 10:00:00 +0100", "2024-03-04 10:00 UTC", "2024-03-04 10:00:00 UTC+01:00".
    static string WithOffset(Match written)
    {
        var offset = written.Groups["sign"] is { Success: true } sign
            ? $"{sign.Value}{written.Groups["hours"].Value}:"
                + (written.Groups["minutes"] is { Success: true } minutes ? minutes.Value : "00")
            : "Z";
        var second = written.Groups["second"] is { Success: true } given ? given.Value : ":00";
        var clock = written.Groups["hour"].Value.PadLeft(2, '0') + written.Groups["minute"].Value + second;
        return $"{written.Groups["day"].Value}T{clock}{(offset is "+00:00" or "-00:00" ? "Z" : offset)}";
    }

    // "15:00-16:30" without seconds is more often a range of hours, so a negative offset needs seconds or no colon.
    [GeneratedRegex(
        @"^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ](?<hour>[0-9]{1,2})(?<minute>:[0-9]{2})(?<second>:[0-9]{2}(?:\.[0-9]{1,9})?)?"
            + @" ?(?:UTC|GMT|Z|(?:UTC|GMT)? ?(?<sign>[+]|-(?=[0-9]{4}$)|(?<=:[0-9]{2}:.*)-)"
            + @"(?<hours>[0-9]{2}):?(?<minutes>[0-9]{2})?)$"
    )]
    private static partial Regex Elsewhere();

    /// <summary>
    /// The instant in a zone. A time that the clocks skip in spring is moved later; if a time occurs twice in autumn, the
    /// first is used.
    /// </summary>
    public EventTime In(DateTimeZone zone) => new((Timestamp?.InZone(zone)) ?? Local.InZoneLeniently(zone), IsWholeDay);
}

/// <summary>When an event begins or ends.</summary>
/// <param name="At">The instant, with the venue's zone.</param>
/// <param name="IsWholeDay">Only the day is known.</param>
public readonly record struct EventTime(ZonedDateTime At, bool IsWholeDay)
{
    static readonly OffsetDateTimePattern WithOffset = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm:sso<Z+HH:mm>"
    );

    /// <summary>ISO 8601: with the venue's offset from UTC, or only the day.</summary>
    public string Iso => IsWholeDay ? LocalDatePattern.Iso.Format(At.Date) : WithOffset.Format(At.ToOffsetDateTime());
}
