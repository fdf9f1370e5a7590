using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Advance.Content.Values;

/// <summary>Dates with times as people write them in emails: "2026-12-01, 3pm", "1 December 2026 at 15.00".</summary>
public static partial class LooseTime
{
    static readonly LocalDatePattern[] Days =
    [
        .. new[] { "uuuu-M-d", "d MMMM uuuu", "d MMM uuuu", "MMMM d uuuu", "MMMM d, uuuu" }.Select(
            LocalDatePattern.CreateWithInvariantCulture
        ),
    ];

    /// <summary>
    /// The same in the form that a field needs, or null if the meaning isn't clear. For a range of hours, its start.
    /// </summary>
    public static string? Suggest(string text)
    {
        if (Form().Match(text) is not { Success: true } match || DayOf(match.Groups["day"].Value) is not { } day)
            return null;
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true } minutes
            ? int.Parse(minutes.ValueSpan, CultureInfo.InvariantCulture)
            : 0;
        if (match.Groups["half"] is { Success: true } half)
        {
            if (hour is 0 or > 12)
                return null;
            hour = hour % 12 + (char.ToLowerInvariant(half.Value[0]) == 'p' ? 12 : 0);
        }
        return hour > 23 || minute > 59
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{LocalDatePattern.Iso.Format(day)}T{hour:00}:{minute:00}");
    }

    static LocalDate? DayOf(string text) =>
        Days.Select(form => form.Parse(Ordinal().Replace(text.Trim(), ""))).FirstOrDefault(read => read.Success) is { } day
            ? day.Value
            : null;

    [GeneratedRegex(
        @"^(?:\p{L}+day,?\s+)?(?<day>.*?[0-9])(?:st|nd|rd|th)?"
            + @"(?:\s*[,T]\s*|\s+(?:at\s+)?)(?<hour>[0-9]{1,2})(?:[:.h](?<minute>[0-9]{2}))?\s*(?<half>[ap]\.?m\.?)?"
            + @"(?:\s*[-–—]\s*[0-9]{1,2}(?:[:.h][0-9]{2})?\s*(?:[ap]\.?m\.?)?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();

    // "30th November", "30th of November".
    [GeneratedRegex(@"(?<=[0-9])(?:st|nd|rd|th)(?:\s+of)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
