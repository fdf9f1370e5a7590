using System.Globalization;
using Advance.Content;
using Advance.Content.Values;
using NodaTime;

namespace Advance.Theme.Words;

/// <summary>When an event is, by the clock of its place, in the style of the GOV.UK guide: "3pm to 4.30pm".</summary>
static class TimeWords
{
    /// <summary>The beginning: "Thursday 30 June 2022, 3pm", or the day alone.</summary>
    public static string Start(Event happening) => Full(happening.StartsAt);

    /// <summary>The end, no longer than need be: "4.30pm" on the same day; null where it is not known or says nothing new.</summary>
    public static string? End(Event happening) => happening.EndsAt switch
    {
        null => null,
        { } end when end.At.Date != happening.StartsAt.At.Date => Full(end),
        { IsWholeDay: true } => null,
        { } end => Clock(end.At.TimeOfDay),
    };

    /// <summary>The zone for people who take part from elsewhere: "time in London".</summary>
    public static string Zone(Event happening) => $"time in {happening.StartsAt.At.Zone.Id.Split('/')[^1].Replace('_', ' ')}";

    static string Full(EventTime time) => time.IsWholeDay ? DateWords.WithWeekday(time.At.Date) : $"{DateWords.WithWeekday(time.At.Date)}, {Clock(time.At.TimeOfDay)}";

    static string Clock(LocalTime time) => (time.Hour, time.Minute) switch
    {
        (0, 0) => "midnight",
        (12, 0) => "midday",
        var (hour, minute) => string.Create(CultureInfo.InvariantCulture, $"{(hour + 11) % 12 + 1}{(minute == 0 ? "" : $".{minute:00}")}{(hour < 12 ? "am" : "pm")}"),
    };
}
