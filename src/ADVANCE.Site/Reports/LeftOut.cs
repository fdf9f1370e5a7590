using System.Text.Json;
using Advance.Sites;
using NodaTime;
using NodaTime.Text;

namespace Advance.Reports;

/// <summary>What a build leaves out, by name: an author who wrote 2062 for 2026 must learn why the page is not there.</summary>
/// <param name="Scheduled">File and day of publication, soonest first.</param>
/// <param name="Drafts">Files.</param>
/// <param name="Today">The day of the build where the site is.</param>
sealed record LeftOut(IReadOnlyList<(string File, LocalDate Date)> Scheduled, IReadOnlyList<string> Drafts, LocalDate Today)
{
    const int Named = 5;

    /// <param name="site">Null where the settings were wrong.</param>
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

    /// <summary>Fields of an object that is begun.</summary>
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

    // Few plan for more than a year ahead; most who seem to have mistyped it.
    bool IsFar(LocalDate date) => date > Today.PlusYears(1);

    static string List(IEnumerable<string> names, int count) =>
        string.Join(", ", names.Take(Named).Select(MarkdownText.OneLine)) + (count > Named ? $" and {count - Named} more" : "");
}
