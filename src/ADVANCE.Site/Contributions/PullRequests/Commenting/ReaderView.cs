using System.Text;
using Advance.Content;
using Advance.Content.Groups;
using Advance.Content.InWords;
using Advance.Content.Values;
using Advance.Contributions.PullRequests.Changes;
using Advance.Reports;
using Advance.Sites;

namespace Advance.Contributions.PullRequests.Commenting;

/// <summary>
/// What readers will see of an entry besides the page itself: its text in lists, its address, where it is listed and from
/// when.
/// </summary>
/// <param name="review">The review of the change with the entry.</param>
/// <param name="main">The site with the change.</param>
sealed class ReaderView(Review review, Site main)
{
    readonly PublicationDay day = new(review, main);

    public void Write(Entry entry, FileChange change, StringBuilder comment)
    {
        var site = main.Editions.Of(entry);
        comment.Append("- **").Append(Kind(entry)).Append("**: ").Append(MarkdownText.Quote(entry.Title)).Append('\n');
        Line("Summary", entry.Summary.Length > 0 && entry is not (Person or Partner) ? MarkdownText.Of(entry.Summary) : null);
        if (entry is Item item)
            Line(item is Event ? "Announced" : "Date", DateWords.Of(item.Date, site.Words.Dates));
        if (entry is Event @event)
            Line("Takes place", MarkdownText.Of(When(@event, site)));
        if (entry is Event { Place: { } place })
            Line("Place", MarkdownText.Of(place.Name));
        if (entry is Event { Status: not EventStatus.Scheduled and var status })
            Line("Status", status == EventStatus.Cancelled ? "cancelled" : "postponed");
        if (PictureOf(entry) is { } picture)
            Line(
                "Picture",
                $"{MarkdownText.Code(picture.Src)}. Its description for people who can't see it: "
                    + $"{MarkdownText.Quote(picture.Alt)}"
            );
        Line("Address", MarkdownText.Code(AddressOf(entry, site)) + Moved(entry, change, site));
        Line("Listed", Listed(entry, site));
        Line("Readers see it", day.Of(entry));

        void Line(string name, string? text)
        {
            if (!string.IsNullOrEmpty(text))
                comment.Append("  - ").Append(name).Append(": ").Append(text).Append('\n');
        }
    }

    public static string Kind(Entry entry) =>
        entry switch
        {
            News => "News",
            Event => "Event",
            Publication => "Publication",
            Person => "Person",
            Partner => "Partner",
            Topic => "Topic",
            _ => "Page",
        };

    // All partners share a page.
    static string AddressOf(Entry entry, Site site) => site.Absolute(entry is Partner ? site.Places.Partners : entry.Permalink);

    static Picture? PictureOf(Entry entry) =>
        entry switch
        {
            Item item => item.Image,
            Person person => person.Image,
            Partner partner => partner.Logo,
            _ => null,
        };

    static string When(Event @event, Site site)
    {
        var end = TimeWords.End(@event, site.Words.Dates);
        var until = end is null ? "" : $" to {end}";
        var zone = @event.StartsAt.IsWholeDay ? "" : $" ({TimeWords.Zone(@event, site.Words.Dates)})";
        return TimeWords.Start(@event, site.Words.Dates) + until + zone;
    }

    // Links on other sites still lead to the old address.
    string Moved(Entry entry, FileChange change, Site site)
    {
        if (
            change.Kind == FileChangeKind.Added
            || entry is Partner
            || Review.EntryOf(review.History.InSite(change.OldPath ?? change.Path) ?? "", review.Before.Value.Site)
                is not { } before
            || before.Permalink == entry.Permalink
        )
            return "";
        var old = MarkdownText.Code(site.Href(before.Permalink));
        return entry.RedirectFrom.Any(old => old.Path.Trim('/') == before.Permalink.Path.Trim('/'))
            ? $". {old} redirects to it"
            : $", instead of {old}. **Links to the old address will stop working**: add it to “Old addresses” "
                + $"({MarkdownText.Code(Entry.RedirectFromField.Name)})";
    }

    static string Listed(Entry entry, Site site)
    {
        var places = new List<string>();
        if (entry is Item item)
        {
            if (
                site
                    .Views.OfType<HomeView>()
                    .Any(home => home.Latest.Concat(home.Events).Any(shown => ReferenceEquals(shown, entry)))
            )
                places.Add("on the home page");
            places.Add($"in the list {MarkdownText.Code(site.Href(site.NewsList))}");
            if (item is Event)
                places.Add($"in {MarkdownText.Code(site.Href(site.Places.Events))} and in calendars");
            if (item is Publication)
                places.Add($"in {MarkdownText.Code(site.Href(site.Places.Publications))}");
            if (site.Topics.Of(item).Select(topic => MarkdownText.Quote(topic.Title)).ToList() is { Count: > 0 } topics)
                places.Add($"under the {(topics.Count == 1 ? "topic" : "topics")} {EnglishCount.List(topics)}");
            if (Byline.People(item, site).Select(person => MarkdownText.Of(person.Title)).ToList() is { Count: > 0 } people)
                places.Add($"on the {(people.Count == 1 ? "page" : "pages")} of {EnglishCount.List(people)}");
        }
        if (entry is Person)
            places.Add($"in {MarkdownText.Code(site.Href(site.Places.People))}");
        if (entry is Topic)
            places.Add($"in {MarkdownText.Code(site.Href(site.Places.Topics))}");
        if (entry is Page { IsHome: false } page)
            places.Add(page.IsInMenu ? "in the menu of every page" : "at the foot of every page");
        return EnglishCount.List(places, most: 10);
    }
}
