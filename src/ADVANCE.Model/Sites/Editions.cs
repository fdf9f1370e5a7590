using Advance.Content;

namespace Advance.Sites;

/// <summary>
/// The site in each of its languages. The first edition is the main one, which has everything. Each other edition has what is
/// translated, below its language tag, and falls back to the main one for the rest.
/// </summary>
public sealed class Editions
{
    /// <summary>
    /// The main edition first, then the others in the order of the settings; fixed once the site is assembled.
    /// </summary>
    public IReadOnlyList<Site> All { get; private set; } = [];

    public Site Main => All[0];

    /// <summary>The edition that has an entry's page.</summary>
    public Site Of(Entry entry) => All.FirstOrDefault(site => site.Edition == entry.Edition) ?? Main;

    /// <summary>The same page in the other editions that have it.</summary>
    public IEnumerable<(Site Site, PageView View)> Twins(PageView view, Site of) =>
        KeyOf(view) is not { } key
            ? []
            : from other in All
            where other != of && other.ViewsByKey.ContainsKey(key)
            select (other, other.ViewsByKey[key]);

    /// <summary>The same item, person or page in the other languages that have it.</summary>
    public IEnumerable<(Site Site, Entry Entry)> TranslationsOf(Entry entry)
    {
        var original = entry.Original ?? entry;
        return from other in All
            where other.Edition != entry.Edition
            let found = other.Index.BySource.GetValueOrDefault(original.Document.Source.Name)
            where found is not null && found.Edition == other.Edition
            select (other, found);
    }

    /// <summary>
    /// A key that is the same for a page in two languages; null for pages that only one edition has, such as the second page of
    /// a list.
    /// </summary>
    internal static string? KeyOf(PageView view) =>
        view switch
        {
            HomeView => "home",
            PlainPageView page => Source(page.Page),
            ItemView item => Source(item.Item),
            PersonView person => Source(person.Person),
            TopicView { List.Number: 1 } topic => topic.Term.Topic is { } file ? Source(file) : "topic " + topic.Term.Slug,
            ListView { List.Number: 1, Filter: { } filter } => $"list of publications by {filter.Group} {filter.Key}",
            ListView { List.Number: 1, Kind: not ListKind.Year } list => $"list {list.Kind}",
            EventsView { Past.Number: 1 } => "events",
            ArchiveView or PeopleView or PartnersView or TopicsView or SearchView => view.GetType().Name,
            _ => null,
        };

    public void Fix(IReadOnlyList<Site> all) => All = all;

    static string Source(Entry entry) => (entry.Original ?? entry).Document.Source.Name;
}
