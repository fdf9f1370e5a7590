using Advance.Render.HtmlReading;

namespace Advance.Calendars;

/// <summary>Reads the components of an iCalendar stream and their properties, line by line (RFC 5545, 3.4 to 3.8).</summary>
/// <param name="faults">Receives what is wrong.</param>
/// <param name="isOwn">Whether to check every rule; otherwise only those without which no program can read the file.</param>
sealed class CalendarComponents(List<DataFault> faults, bool isOwn)
{
    readonly Stack<CalendarComponent> open = new();
    readonly HashSet<string> uids = new(StringComparer.Ordinal);
    bool hasMethod;
    int calendars;

    public void Read(string line, int number)
    {
        if (
            line.AsSpan().ContainsAnyInRange('\0', '\u0008')
            || line.AsSpan().ContainsAnyInRange('\u000A', '\u001F')
            || line.Contains('\u007F', StringComparison.Ordinal)
        )
            faults.Add(new($"line {number} has a control character.", Key, number));
        if (CalendarLine.Parse(line) is not { } property)
        {
            faults.Add(new($"line {number} has no name and value with ':' between them.", Key, number));
            return;
        }
        switch (property.Name)
        {
            case "BEGIN":
                Begin(property.Value.Trim().ToUpperInvariant(), number);
                break;
            case "END":
                End(property.Value.Trim().ToUpperInvariant(), number);
                break;
            default:
                Property(property, number);
                break;
        }
    }

    public void Finish()
    {
        if (open.Count > 0)
            faults.Add(new($"{open.Peek().Name} has no END.", Key, open.Peek().Line));
        else if (calendars == 0)
            faults.Add(new("it has no BEGIN:VCALENDAR."));
    }

    string? Key => open.Select(component => component.First("UID")).FirstOrDefault(uid => uid is not null);

    void Begin(string name, int number)
    {
        if (open.Count == 0 && name != "VCALENDAR")
            faults.Add(new($"line {number} begins {name} outside a VCALENDAR.", Line: number));
        if (open.Count > 0 && name is "VCALENDAR")
            faults.Add(new($"line {number} begins a VCALENDAR in another component.", Line: number));
        if (open.Count > 0)
            open.Peek().Parts++;
        if (name == "VCALENDAR")
            calendars++;
        open.Push(new(name, number));
    }

    void End(string name, int number)
    {
        if (open.Count == 0 || open.Peek().Name != name)
        {
            faults.Add(new($"line {number} ends {name}, but another component is still open.", Key, number));
            return;
        }
        var component = open.Pop();
        if (name == "VCALENDAR")
            Calendar(component);
        else if (name == "VEVENT")
            new EventFaults(component, faults, isOwn).Find(hasMethod, uids);
    }

    void Property(CalendarLine property, int number)
    {
        if (open.Count == 0)
            faults.Add(new($"line {number} is outside a VCALENDAR.", Line: number));
        else
            open.Peek().Add(property);
        if (property.Name == "METHOD")
            hasMethod = true;
    }

    // 3.6: one at least, and 3.7.3 and 3.7.4.
    void Calendar(CalendarComponent calendar)
    {
        if (calendar.First("VERSION")?.Trim() != "2.0")
            faults.Add(new("the calendar has no VERSION:2.0.", Line: calendar.Line));
        if (string.IsNullOrWhiteSpace(calendar.First("PRODID")) && isOwn)
            faults.Add(new("the calendar has no PRODID.", Line: calendar.Line));
        if (calendar.Parts == 0)
            faults.Add(new("the calendar is empty.", Line: calendar.Line));
    }
}
