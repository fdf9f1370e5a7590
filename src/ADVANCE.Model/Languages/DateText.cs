namespace Advance.Languages;

/// <summary>Dates, times and lists, in the style of a language.</summary>
public sealed record DateText
{
    /// <summary>Twelve, from January, in the form that is used within a date.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>Seven, from Monday.</summary>
    public required IReadOnlyList<string> Weekdays { get; init; }

    /// <summary>{day}, {month}, {year}.</summary>
    public required string Day { get; init; }

    /// <summary>{month}, {year}.</summary>
    public required string Month { get; init; }

    /// <summary>{weekday}, {date}.</summary>
    public required string WithWeekday { get; init; }

    /// <summary>{date}, {time}.</summary>
    public required string WithTime { get; init; }

    /// <summary>Added to a time such as 3 or 4.30.</summary>
    public required string Am { get; init; }

    public required string Pm { get; init; }
    public required string Midnight { get; init; }
    public required string Midday { get; init; }

    /// <summary>{place}: the city that names the time zone.</summary>
    public required string TimeIn { get; init; }

    /// <summary>
    /// The separator before the last part of a list, including spaces: " and ". It may depend on the word that follows.
    /// </summary>
    public required Func<string, string> And { get; init; }

    /// <summary>"a, b and c".</summary>
    public string List(IReadOnlyList<string> parts) => string.Concat(parts.Select((part, i) => Before(parts, i) + part));

    /// <summary>The separator before a part of a list: nothing, a comma or "and".</summary>
    public string Before(IReadOnlyList<string> parts, int i) =>
        i == 0 ? ""
        : i == parts.Count - 1 ? And(parts[i])
        : ", ";
}
