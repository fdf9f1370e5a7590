using Advance.Diagnostics;

namespace Advance.Generation.Output.Data;

/// <summary>The format of calendars.</summary>
public static class CalendarFormat
{
    static readonly Rule Wrong = new(
        "ADV0746",
        Severity.Warning,
        "A calendar isn't what calendar programs can read",
        "Correct the text or the file that it comes from."
            + " If nothing is wrong with that, it's a fault of the program: please report it."
    );

    /// <summary>Of calendars that the site makes.</summary>
    public static DataFormat Own { get; } = new(Wrong, CalendarFaults.InOwn);

    /// <summary>Of calendars in the input folder.</summary>
    public static DataFormat Authors { get; } = new(Wrong, CalendarFaults.InAuthors);
}
