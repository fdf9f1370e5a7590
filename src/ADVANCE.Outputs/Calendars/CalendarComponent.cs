namespace Advance.Calendars;

/// <summary>One component of a calendar, such as a VEVENT.</summary>
/// <param name="name">The name in upper case.</param>
/// <param name="line">The line where it begins.</param>
sealed class CalendarComponent(string name, int line)
{
    readonly List<CalendarLine> properties = [];

    public string Name => name;
    public int Line => line;

    /// <summary>The number of components directly inside it.</summary>
    public int Parts { get; set; }

    public void Add(CalendarLine property) => properties.Add(property);

    public IEnumerable<CalendarLine> All => properties;

    /// <summary>The value of the first property with a name, or null.</summary>
    public string? First(string property) => Find(property)?.Value;

    public CalendarLine? Find(string property) => properties.Find(one => one.Name == property);

    public int Count(string property) => properties.Count(one => one.Name == property);
}

/// <summary>A content line (RFC 5545, 3.1).</summary>
/// <param name="Name">The name in upper case.</param>
/// <param name="Parameters">The parameters as written, without the first semicolon; "" if there are none.</param>
/// <param name="Value">The value as written.</param>
sealed record CalendarLine(string Name, string Parameters, string Value)
{
    /// <summary>Parses a line; null if it has no name and value.</summary>
    public static CalendarLine? Parse(string line)
    {
        var isQuoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
                isQuoted = !isQuoted;
            if (line[i] != ':' || isQuoted)
                continue;
            var head = line[..i];
            var semicolon = head.IndexOf(';', StringComparison.Ordinal);
            var name = semicolon < 0 ? head : head[..semicolon];
            return name.Length == 0 || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
                ? null
                : new(name.ToUpperInvariant(), semicolon < 0 ? "" : head[(semicolon + 1)..], line[(i + 1)..]);
        }
        return null;
    }

    public bool IsDay => Parameters.ToUpperInvariant().Split(';').Contains("VALUE=DATE");
}
