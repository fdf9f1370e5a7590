using Advance.Content;
using Advance.Content.InWords;
using Advance.Content.Values;
using Advance.Contributions.PullRequests.Changes;
using Advance.Reports;
using Advance.Sites;
using NodaTime.Text;

namespace Advance.Contributions.PullRequests.Commenting;

/// <summary>When readers will first see an entry.</summary>
/// <param name="review">The review of the change with the entry.</param>
/// <param name="site">The entry's site.</param>
sealed class PublicationDay(Review review, Site site)
{
    static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public string Of(Entry entry)
    {
        if (entry.IsDraft)
            return $"not yet. It is marked as a draft ({MarkdownText.Code(Entry.Draft.Name)}), and stays hidden until you "
                + "remove that mark";
        if (Scheduled(entry) is not { } date)
            return "as soon as this is merged and the site is rebuilt";
        var starts = date.StartIn(site.Settings.Zone);
        var time = date.Time is { IsWholeDay: false } ? $", {Clock.Format(starts.TimeOfDay)}" : "";
        var isFar = starts.Date > site.Now.InZone(site.Settings.Zone).Date.PlusYears(1);
        return $"from **{DateWords.Of(starts.Date, site.Words.Dates)}{time}** on ({MarkdownText.Of(site.Settings.TimeZone)}), "
            + $"automatically, if this is merged before then{(isFar ? ". Is that year right?" : "")}{Warning}";
    }

    // Authors must know that a public repository keeps nothing secret.
    string Warning =>
        review.Pull.IsPublic
            ? ". **Until then anyone can read it here**, because this repository is public. Don't add anything that is under "
                + "embargo"
            : "";

    // A translation waits for its original.
    ContentDate? Scheduled(Entry entry) =>
        new[] { entry, entry.Original }
            .OfType<Item>()
            .Where(item => !item.Date.HasCome(site.Now, site.Settings.Zone))
            .Select(item => (ContentDate?)item.Date)
            .OrderByDescending(date => date!.Value.StartIn(site.Settings.Zone).ToInstant())
            .FirstOrDefault();
}
