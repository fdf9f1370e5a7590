using System.Text.RegularExpressions;
using Advance.Content;
using Advance.Content.Fields;
using Advance.Content.Values;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Sites;
using NodaTime;
using NodaTime.Text;

namespace Advance.Check.Entries;

/// <summary>An event ends after it starts, at times that exist in its time zone.</summary>
public sealed partial class EventTimeCheck : ICheck
{
    static readonly Rule EndsFirst = new(
        "ADV0114",
        Severity.Error,
        "An event ends before it starts",
        "Check the date, time and time zone of both."
    );

    static readonly Rule NotOfTheZone = new(
        "ADV0118",
        Severity.Warning,
        "A time doesn't fit its time zone",
        "Write the local time at the venue."
    );

    static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var happening in site.Events.Concat(site.Broken.OfType<Event>().Where(HasTimes)))
        {
            var start = happening.StartsAt.At;
            Look(happening, Event.StartField, start, diagnostics);
            if (happening.EndsAt is not { } end)
                continue;
            if (happening.OverAt <= start.ToInstant())
                diagnostics.Report(
                    EndsFirst,
                    happening.Where(Event.EndField),
                    happening.OverAt == start.ToInstant()
                        ? "The event ends at the time it starts."
                        : "The event ends before it starts."
                );
            else
                Look(happening, Event.EndField, end.At, diagnostics);
        }
    }

    // Values that aren't times have already been reported.
    static bool HasTimes(Event happening) =>
        IsTime(happening, Event.StartField)
        && (FieldReader.Find(happening.Document.FrontMatter, Event.EndField) is null || IsTime(happening, Event.EndField));

    static bool IsTime(Event happening, IField field) =>
        FieldReader.Find(happening.Document.FrontMatter, field)?.Value is ScalarNode scalar
        && WrittenTime.Parse(scalar.Text.Trim()) is not null;

    static void Look(Event happening, IField field, ZonedDateTime shown, DiagnosticBag diagnostics)
    {
        if (
            FieldReader.Find(happening.Document.FrontMatter, field)?.Value is not ScalarNode scalar
            || WrittenTime.Parse(scalar.Text.Trim()) is not { } written
            || written.Local == shown.LocalDateTime
        )
            return;
        var seen = Minutes.Format(shown.LocalDateTime);
        if (written.Timestamp is null)
            diagnostics.Report(
                NotOfTheZone,
                scalar.Location,
                $"'{scalar.Text}' doesn't exist in {shown.Zone.Id}, because the clocks go forward past it, so readers see "
                    + $"{seen}."
            );
        else if (
            Span().Match(scalar.Text) is { Success: true } span
            && string.CompareOrdinal(span.Groups["from"].Value, span.Groups["to"].Value) < 0
        )
            diagnostics.Report(
                NotOfTheZone,
                scalar.Location,
                $"'{scalar.Text}' is read as a time {span.Groups["to"].Value} hours behind Greenwich, so readers see "
                    + $"{seen}. If you meant a range, write the end time as 'end: …'."
            );
    }

    [GeneratedRegex(@"[T ](?<from>\d{2}:\d{2})-(?<to>\d{2}:\d{2})\s*$")]
    private static partial Regex Span();
}
