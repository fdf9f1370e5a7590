using Advance.Render.HtmlReading;
using NodaTime.Text;

namespace Advance.Calendars;

/// <summary>The requirements for a VEVENT (RFC 5545, 3.6.1 and 3.8).</summary>
/// <param name="component">The event.</param>
/// <param name="faults">Receives what is wrong.</param>
/// <param name="isOwn">Whether to check every rule.</param>
sealed class EventFaults(CalendarComponent component, List<DataFault> faults, bool isOwn)
{
    static readonly string[] AtMostOnce =
    [
        "CLASS",
        "CREATED",
        "DESCRIPTION",
        "DTEND",
        "DURATION",
        "GEO",
        "LAST-MODIFIED",
        "LOCATION",
        "ORGANIZER",
        "PRIORITY",
        "RECURRENCE-ID",
        "SEQUENCE",
        "STATUS",
        "SUMMARY",
        "TRANSP",
        "URL",
    ];

    static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    static readonly LocalDateTimePattern Timestamp = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    string? Uid => component.First("UID");

    /// <param name="hasMethod">Whether the calendar has a METHOD, so that the event may lack its start.</param>
    /// <param name="uids">The UIDs of the events before it.</param>
    public void Find(bool hasMethod, HashSet<string> uids)
    {
        if (string.IsNullOrWhiteSpace(Uid))
            Add("has no UID");
        else if (component.Find("RECURRENCE-ID") is null && !uids.Add(Uid))
            Add("has the UID of another event");
        if (component.First("DTSTAMP") is not { } stamp)
            Add("has no DTSTAMP");
        else if (!stamp.EndsWith('Z') || !IsMoment(stamp))
            Add($"has '{stamp}' for DTSTAMP, which isn't a UTC time");
        if (component.Find("DTSTART") is null && !hasMethod)
            Add("has no DTSTART");
        foreach (var name in new[] { "UID", "DTSTAMP", "DTSTART" }.Concat(AtMostOnce))
            if (component.Count(name) > 1)
                Add($"has more than one {name}");
        Times();
        if (component.First("STATUS")?.ToUpperInvariant() is { } status and not ("TENTATIVE" or "CONFIRMED" or "CANCELLED"))
            Add($"has '{status}' for STATUS, which is TENTATIVE, CONFIRMED or CANCELLED");
        if (component.First("TRANSP") is { } busy && busy.Trim().ToUpperInvariant() is not ("OPAQUE" or "TRANSPARENT"))
            Add($"has '{busy}' for TRANSP");
        if (component.First("SEQUENCE") is { } sequence && !(sequence.Length is > 0 and < 11 && sequence.All(char.IsAsciiDigit)))
            Add($"has '{sequence}' for SEQUENCE, which is a whole number");
        if (!isOwn)
            return;
        if (component.First("URL") is { } url && !XmlParts.IsAddress(url))
            Add($"has '{url}' for URL, which isn't a complete address");
        foreach (var text in component.All.Where(property => property.Name is "SUMMARY" or "DESCRIPTION" or "LOCATION"))
            if (!IsText(text.Value))
                Add($"has a {text.Name} whose commas, semicolons or backslashes aren't escaped");
    }

    void Times()
    {
        if (component.Find("DTEND") is not null && component.Find("DURATION") is not null)
            Add("has both DTEND and DURATION");
        foreach (var name in new[] { "DTSTART", "DTEND" })
            if (component.Find(name) is { } time && !(time.IsDay ? Day.Parse(time.Value).Success : IsMoment(time.Value)))
                Add($"has '{time.Value}' for {name}, which isn't a {Form(time)}");
        if (component.Find("DTSTART") is not { } start || component.Find("DTEND") is not { } end)
            return;
        if (start.IsDay != end.IsDay)
            Add("has a date for one of DTSTART and DTEND, and a date and time for the other");
        else if (
            start.Parameters == end.Parameters
            && start.Value.Length == end.Value.Length
            && string.CompareOrdinal(end.Value, start.Value) <= 0
        )
            Add("ends before it starts, or at the same time");
    }

    static string Form(CalendarLine time) => time.IsDay ? "date such as 20260630" : "date and time such as 20260630T150000Z";

    static bool IsMoment(string text) => Timestamp.Parse(text.TrimEnd('Z')).Success;

    // 3.3.11.
    static bool IsText(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is ',' or ';')
                return false;
            if (value[i] == '\\' && (++i >= value.Length || value[i] is not ('\\' or ';' or ',' or 'n' or 'N')))
                return false;
        }
        return true;
    }

    void Add(string what) => faults.Add(new($"the event at line {component.Line} {what}.", Uid, component.Line));
}
