using Advance.Content;
using Advance.Content.InWords;
using Advance.Content.Values;
using Advance.Reports;
using Advance.Sites;
using NodaTime.Text;

namespace Advance.PullRequests.Commenting;

/// <summary>From when on readers see an entry.</summary>
/// <param name="review">What the entry is part of.</param>
/// <param name="site">Its site.</param>
sealed class PublicationDay(Review review, Site site)
{
    static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public string Of(Entry entry)
    {
        if (entry.IsDraft)
            return $"not yet. It is marked as a draft ({MarkdownText.Code(Entry.Draft.Name)}), and stays hidden until that "
                + "mark is taken away";
        if (Scheduled(entry) is not { } date)
            return "as soon as this is merged and the site is built again";
        var starts = date.StartIn(site.Settings.Zone);
        var time = date.Time is { IsWholeDay: false } ? $", {Clock.Format(starts.TimeOfDay)}" : "";
        var isFar = starts.Date > site.Now.InZone(site.Settings.Zone).Date.PlusYears(1);
        return $"from **{DateWords.Of(starts.Date, site.Words.Dates)}{time}** on ({MarkdownText.Of(site.Settings.TimeZone)}), "
            + $"by itself, if this is merged before{(isFar ? ". Is that year right?" : "")}{Warning}";
    }

    // Nobody should learn from a newspaper that a repository is no safe.
    string Warning =>
        review.Pull.IsPublic
            ? ". **Until then anybody can read it here**, for this repository is public: what is under embargo does not belong "
                + "in it yet"
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
