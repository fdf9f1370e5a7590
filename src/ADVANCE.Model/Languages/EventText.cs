namespace Advance.Languages;

/// <summary>Events: their pages, their list and their calendars.</summary>
public sealed record EventText
{
    public required string When { get; init; }

    /// <summary>{start}, {end}: "3pm to 4.30pm".</summary>
    public required string FromTo { get; init; }

    public required string Where { get; init; }
    public required string Online { get; init; }

    /// <summary>After a place, with a comma before it.</summary>
    public required string AndOnline { get; init; }

    public required string Speaker { get; init; }
    public required string Speakers { get; init; }
    public required string Calendar { get; init; }
    public required string AddToCalendar { get; init; }
    public required string CalendarIsSeen { get; init; }
    public required string Registration { get; init; }
    public required string Register { get; init; }

    /// <summary>After <see cref="Register"/>. {date}.</summary>
    public required string RegisterBy { get; init; }

    public required string RegistrationClosed { get; init; }
    public required string HappeningNow { get; init; }
    public required string HappeningNowLong { get; init; }
    public required string HasTakenPlace { get; init; }
    public required string WasCancelled { get; init; }

    /// <summary>On the event's page, above its date.</summary>
    public required string WasPostponed { get; init; }

    /// <summary>In a calendar, without a date below it.</summary>
    public required string WasPostponedInCalendar { get; init; }

    /// <summary>In a list: "Cancelled."</summary>
    public required string Cancelled { get; init; }

    public required string Postponed { get; init; }

    /// <summary>An event's name in a calendar. {title}.</summary>
    public required string CancelledTitle { get; init; }

    public required string PostponedTitle { get; init; }

    /// <summary>The heading of the events that were not over at build time; true on any day.</summary>
    public required string Announced { get; init; }

    /// <summary>The same, once the reader's clock has shown which are over.</summary>
    public required string ComingUp { get; init; }

    public required string Past { get; init; }
    public required string SubscribeToCalendar { get; init; }

    /// <summary>{subscribe}: a link with the words <see cref="SubscribeToCalendar"/>.</summary>
    public required string HowToSubscribe { get; init; }

    /// <summary>The name of the calendar of all events. {site}.</summary>
    public required string CalendarName { get; init; }
}
