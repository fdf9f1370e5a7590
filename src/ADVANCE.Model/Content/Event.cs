using Advance.Content.Fields;
using Advance.Content.Groups;
using Advance.Content.Values;
using NodaTime;
using static Advance.Content.Fields.Formats;

namespace Advance.Content;

/// <summary>An event that people can attend.</summary>
public sealed record Event : Item
{
    public static readonly Field<WrittenTime> StartField = new(
        "start",
        Time,
        "When it begins, in local time at the venue: 2022-06-30T15:00."
    )
    {
        IsRequired = true,
        Label = "Begins",
        Hint = "Local time at the venue.",
    };
    public static readonly Field<WrittenTime?> EndField = new("end", Optional(Time), "When it ends.") { Label = "Ends" };
    static readonly Field<DateTimeZone?> ZoneField = new("timezone", Zone!, "The venue's time zone, such as Europe/London.")
    {
        Label = "Time zone",
        Hint = "The venue's time zone, such as Europe/London. If you leave it out, the site's time zone is used.",
    };
    public static readonly Field<Place?> PlaceField = new("place", Place.Format!, "Where it is held.")
    {
        Hint = "Where it is held. Leave it out for online-only events.",
    };
    static readonly Field<bool> OnlineField = new("online", Flag, "True if people can join from anywhere.")
    {
        Hint = "People can join from anywhere.",
    };
    static readonly Field<Registration?> RegistrationField = new("registration", Registration.Format!, "How to register.");
    static readonly Field<EventStatus> StatusField = new(
        "status",
        Choice(("scheduled", EventStatus.Scheduled), ("postponed", EventStatus.Postponed), ("cancelled", EventStatus.Cancelled)),
        "scheduled, postponed or cancelled."
    )
    {
        Hint = "If an event is cancelled or postponed, its page stays on the site and says so.",
        IsForLater = true,
    };
    public static readonly Field<IReadOnlyList<string>> SpeakersField = new(
        "speakers",
        PeopleOrNames(isPicked: false),
        "Who speaks: names of files in input/people, or names."
    )
    {
        Default = [],
        Hint =
            "Who speaks: one name per row. For a member of the programme, use the last part of their page's address, "
            + "such as gail-gilchrist, to make it a link.",
    };
    public static readonly Field<string?> OutcomeField = new("outcome", Sentences!, "What came of it, once it is over.")
    {
        IsOwn = true,
        IsForLater = true,
    };

    public static ContentType Type { get; } =
        new(
            "event",
            [
                .. Lead,
                StartField,
                EndField,
                ZoneField,
                PlaceField,
                OnlineField,
                RegistrationField,
                StatusField,
                SpeakersField,
                OutcomeField,
                .. Dated,
            ],
            from => new Event(from)
        )
        {
            Label = "Event",
            Plural = "Events",
        };

    Event(EntrySource from)
        : base(from)
    {
        var zone = from.Fields.Get(ZoneField) ?? from.Settings.Zone;
        StartsAt = from.Fields.Get(StartField).In(zone);
        EndsAt = from.Fields.Get(EndField)?.In(zone);
        Place = from.Fields.Get(PlaceField);
        IsOnline = from.Fields.Get(OnlineField);
        Registration = from.Fields.Get(RegistrationField);
        Status = from.Fields.Get(StatusField);
        Speakers = from.Fields.Get(SpeakersField);
        Outcome = from.Fields.Get(OutcomeField);
    }

    public EventTime StartsAt { get; }
    public EventTime? EndsAt { get; }
    public Place? Place { get; }
    public bool IsOnline { get; }
    public Registration? Registration { get; }
    public EventStatus Status { get; }

    /// <summary>Slugs of people, or names.</summary>
    public IReadOnlyList<string> Speakers { get; }

    public string? Outcome { get; }

    /// <summary>When it is over: its end, or the end of its last day.</summary>
    public Instant OverAt => EndsAt is { IsWholeDay: false } end ? end.At.ToInstant() : EndOfDay((EndsAt ?? StartsAt).At);

    /// <summary>When registration closes; null if there is no registration.</summary>
    public Instant? RegistrationEndsAt =>
        Registration is null || Status == EventStatus.Cancelled ? null
        : Registration.Closes is { } closes ? Instant.Min(closes.EndIn(StartsAt.At.Zone), OverAt)
        : OverAt;

    static Instant EndOfDay(ZonedDateTime time) => time.Zone.AtStartOfDay(time.Date.PlusDays(1)).ToInstant();
}

public enum EventStatus
{
    Scheduled,
    Postponed,
    Cancelled,
}
