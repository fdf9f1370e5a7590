using System.Text;
using Advance.Render.HtmlReading;
using Advance.Sites;

namespace Advance.Calendars;

/// <summary>The requirements of iCalendar, RFC 5545, for a calendar of events.</summary>
static class CalendarFaults
{
    const int LongestLine = 75;

    /// <summary>Checks a generated file against every rule.</summary>
    public static IReadOnlyList<DataFault> InOwn(ReadOnlySpan<byte> bytes, Site site) => In(bytes, isOwn: true);

    /// <summary>
    /// Checks a file that an author exported from a program, only for faults that stop other programs from reading it. Wrong
    /// line endings and long lines don't.
    /// </summary>
    public static IReadOnlyList<DataFault> InAuthors(ReadOnlySpan<byte> bytes, Site site) => In(bytes, isOwn: false);

    static List<DataFault> In(ReadOnlySpan<byte> bytes, bool isOwn)
    {
        var faults = new List<DataFault>();
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
            faults.Add(new("it isn't in UTF-8."));
        if (isOwn)
            Lines(bytes, faults);
        var calendar = new CalendarComponents(faults, isOwn);
        foreach (var (line, number) in Unfolded(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')))
        {
            if (faults.Count >= XmlParts.Most)
                return faults;
            calendar.Read(line, number);
        }
        calendar.Finish();
        return faults;
    }

    // 3.1: lines end with CRLF and have at most 75 octets.
    static void Lines(ReadOnlySpan<byte> bytes, List<DataFault> faults)
    {
        var number = 0;
        while (bytes.Length > 0)
        {
            number++;
            var end = bytes.IndexOf((byte)'\n');
            if (end <= 0 || bytes[end - 1] != '\r')
            {
                faults.Add(new($"line {number} doesn't end with CR and LF.", Line: number));
                return;
            }
            if (end - 1 > LongestLine)
            {
                faults.Add(new($"line {number} has more than {LongestLine} octets.", Line: number));
                return;
            }
            bytes = bytes[(end + 1)..];
        }
    }

    /// <summary>The unfolded lines, each with the number of its first line.</summary>
    static IEnumerable<(string Line, int Number)> Unfolded(string text)
    {
        var line = new StringBuilder();
        var (number, first) = (0, 1);
        foreach (var part in text.Split('\n'))
        {
            number++;
            var plain = part.TrimEnd('\r');
            if (plain.StartsWith(' ') || plain.StartsWith('\t'))
            {
                line.Append(plain, 1, plain.Length - 1);
                continue;
            }
            if (line.Length > 0)
                yield return (line.ToString(), first);
            line.Clear().Append(plain);
            first = number;
        }
        if (line.Length > 0)
            yield return (line.ToString(), first);
    }
}
