using System.Globalization;
using Advance.Content.Values;
using Advance.Languages;
using NodaTime;

namespace Advance.Content.InWords;

/// <summary>When an event is, in local time at the venue, in the style of the GOV.UK guide: "3pm to 4.30pm".</summary>
public static class TimeWords
{
    /// <summary>The beginning: "Thursday 30 June 2022, 3pm", or only the day.</summary>
    public static string Start(Event happening, DateText words) => Full(happening.StartsAt, words);

    /// <summary>The end, as short as possible: "4.30pm" on the same day; null if it isn't known or adds nothing.</summary>
    public static string? End(Event happening, DateText words) =>
        happening.EndsAt switch
        {
            null => null,
            { } end when end.At.Date != happening.StartsAt.At.Date => Full(end, words),
            { IsWholeDay: true } => null,
            { } end => Clock(end.At.TimeOfDay, words),
        };

    /// <summary>The zone, for people who join from elsewhere: "time in London".</summary>
    public static string Zone(Event happening, DateText words) =>
        words.TimeIn.Fill(("place", happening.StartsAt.At.Zone.Id.Split('/')[^1].Replace('_', ' ')));

    static string Full(EventTime time, DateText words) =>
        time.IsWholeDay
            ? DateWords.WithWeekday(time.At.Date, words)
            : words.WithTime.Fill(
                ("date", DateWords.WithWeekday(time.At.Date, words)),
                ("time", Clock(time.At.TimeOfDay, words))
            );

    static string Clock(LocalTime time, DateText words) =>
        (time.Hour, time.Minute) switch
        {
            (0, 0) => words.Midnight,
            (12, 0) => words.Midday,
            var (hour, minute) => string.Create(
                CultureInfo.InvariantCulture,
                $"{(hour + 11) % 12 + 1}{(minute == 0 ? "" : $".{minute:00}")}{(hour < 12 ? words.Am : words.Pm)}"
            ),
        };
}
