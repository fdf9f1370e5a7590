using Advance.Languages;

namespace Advance.Content.InWords;

/// <summary>
/// What readers need to know about an event wherever its title appears without its page: in a feed, a preview, a list, a
/// search result.
/// </summary>
public static class EventWords
{
    /// <summary>
    /// The title, preceded by the fact that the event is cancelled or postponed; many programs show nothing else.
    /// </summary>
    public static string Title(Item item, EventText words) =>
        item switch
        {
            Event { Status: EventStatus.Cancelled } => words.CancelledTitle.Fill(("title", item.Title)),
            Event { Status: EventStatus.Postponed } => words.PostponedTitle.Fill(("title", item.Title)),
            _ => item.Title,
        };

    /// <summary>
    /// The title with the first day and the place: "The seminar (Thursday 30 June 2022, 3pm, Science Gallery London)".
    /// </summary>
    public static string TitleWithPlace(Item item, Wording words)
    {
        if (item is not Event happening)
            return item.Title;
        var place = happening.Place?.Name ?? (happening.IsOnline ? words.Events.Online : null);
        return $"{Title(item, words.Events)} ({Joined(TimeWords.Start(happening, words.Dates), place)})";
    }

    /// <summary>"Thursday 30 June 2022, 3pm to 4.30pm", with the zone if people join from elsewhere.</summary>
    public static string When(Event happening, Wording words)
    {
        var start = TimeWords.Start(happening, words.Dates);
        var span = TimeWords.End(happening, words.Dates) is { } end
            ? words.Events.FromTo.Fill(("start", start), ("end", end))
            : start;
        return happening.IsOnline && !happening.StartsAt.IsWholeDay ? Joined(span, TimeWords.Zone(happening, words.Dates)) : span;
    }

    /// <summary>"Science Gallery London, Great Maze Pond, and online"; null if the event doesn't say.</summary>
    public static string? Where(Event happening, EventText words)
    {
        var online = happening.Place is null ? words.Online : words.AndOnline;
        var place = Joined(happening.Place?.Name, happening.Place?.Address, happening.IsOnline ? online : null);
        return place.Length > 0 ? place : null;
    }

    /// <summary>Both, on one line.</summary>
    public static string WhenAndWhere(Event happening, Wording words) =>
        Joined(When(happening, words), Where(happening, words.Events));

    /// <summary>The summary, preceded for an event by when and where it is.</summary>
    public static string Summary(Item item, Wording words) =>
        item is not Event happening ? item.Summary : $"{WhenAndWhere(happening, words)}. {item.Summary}".TrimEnd();

    /// <summary>What happened to the event, as a sentence; null if it goes ahead as planned.</summary>
    public static string? Notice(Event happening, EventText words) =>
        happening.Status switch
        {
            EventStatus.Cancelled => words.WasCancelled,
            EventStatus.Postponed => words.WasPostponedInCalendar,
            _ => null,
        };

    static string Joined(params ReadOnlySpan<string?> parts)
    {
        var said = new List<string>(parts.Length);
        foreach (var part in parts)
            if (!string.IsNullOrWhiteSpace(part))
                said.Add(part);
        return string.Join(", ", said);
    }
}
