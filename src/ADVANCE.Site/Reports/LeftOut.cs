using System.Text.Json;
using Advance.Sites;
using NodaTime;
using NodaTime.Text;

namespace Advance.Reports;

/// <summary>The entries that a build leaves out: an author who typed 2062 for 2026 must learn why the page is missing.</summary>
/// <param name="Scheduled">Files and days of publication, soonest first.</param>
/// <param name="Drafts">Files of drafts.</param>
/// <param name="Today">The day of the build in the site's time zone.</param>
sealed record LeftOut(IReadOnlyList<(string File, LocalDate Date)> Scheduled, IReadOnlyList<string> Drafts, LocalDate Today)
{
    const int Named = 5;

    /// <param name="site">Null if the settings are wrong.</param>
    public static LeftOut Of(Site? site)
    {
        if (site is null)
            return new([], [], default);
        var zone = site.Settings.Zone;
        return new(
            [.. site.Scheduled.Select(item => (item.Document.Source.DisplayPath, item.Date.StartIn(zone).Date))],
            [
                .. site
                    .LeftOut.Except(site.Scheduled)
                    .Select(entry => entry.Document.Source.DisplayPath)
                    .Order(StringComparer.Ordinal),
            ],
            site.Now.InZone(zone).Date
        );
    }

    public IEnumerable<string> Lines
    {
        get
        {
            if (Scheduled.Count > 0)
            {
                var days = Scheduled.Select(entry =>
                    $"{entry.File} on {LocalDatePattern.Iso.Format(entry.Date)}"
                    + (IsFar(entry.Date) ? " (is that year right?)" : "")
                );
                yield return $"{Scheduled.Count} scheduled: {List(days, Scheduled.Count)}.";
            }
            if (Drafts.Count > 0)
                yield return $"{Drafts.Count} {(Drafts.Count == 1 ? "draft" : "drafts")}: {List(Drafts, Drafts.Count)}.";
        }
    }

    /// <summary>Writes fields into the current object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("leftOut", Scheduled.Count + Drafts.Count);
        json.WriteStartArray("scheduled");
        foreach (var (file, date) in Scheduled)
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteString("date", LocalDatePattern.Iso.Format(date));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("drafts");
        foreach (var file in Drafts)
            json.WriteStringValue(file);
        json.WriteEndArray();
    }

    // Few people plan more than a year ahead; a later date is probably mistyped.
    bool IsFar(LocalDate date) => date > Today.PlusYears(1);

    static string List(IEnumerable<string> names, int count) =>
        string.Join(", ", names.Take(Named).Select(MarkdownText.OneLine)) + (count > Named ? $" and {count - Named} more" : "");
}
