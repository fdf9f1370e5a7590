using Advance.Diagnostics;
using Advance.Render;

namespace Advance.Calendars;

/// <summary>The format of calendars.</summary>
public static class CalendarFormat
{
    static readonly Rule Wrong = new(
        "ADV0746",
        Severity.Warning,
        "Calendar programs can't read a calendar",
        "Correct the text or the file that it comes from."
            + " If nothing is wrong there, it's a bug in the program: please report it."
    );

    /// <summary>Of calendars that the site makes.</summary>
    public static DataFormat Own { get; } = new(Wrong, CalendarFaults.InOwn);

    /// <summary>Of calendars in the input folder.</summary>
    public static DataFormat Authors { get; } = new(Wrong, CalendarFaults.InAuthors);
}
