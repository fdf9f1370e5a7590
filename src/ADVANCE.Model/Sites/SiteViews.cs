using System.Globalization;
using Advance.Content;
using Advance.Languages;

namespace Advance.Sites;

/// <summary>Determines which pages a site has.</summary>
public static class SiteViews
{
    public static IEnumerable<PageView> Of(Site site) => All(site).Select(view => Introduced(view, site));

    // A section's own texts replace the site's; later pages of a list keep its title.
    static PageView Introduced(PageView view, Site site)
    {
        if (site.Introductions.Count == 0)
            return view;
        return view switch
        {
            ListView { Kind: not ListKind.Year, List: var list } => With(list.Number, list.First),
            EventsView { Past: var past } => With(past.Number, past.First),
            PeopleView or PartnersView or TopicsView => With(1, view.Permalink),
            _ => view,
        };

        PageView With(int number, Permalink first)
        {
            if (site.Introductions.GetValueOrDefault(first) is not { } introduction)
                return view;
            var title = view switch
            {
                ListView { List: var list } => Numbered(introduction.Title, list, site),
                EventsView { Past: var past } => Numbered(introduction.Title, past, site),
                _ => introduction.Title,
            };
            var description = introduction.Summary.Length > 0 ? introduction.Summary : view.Description;
            return view with { Title = title, Description = description, Introduction = number == 1 ? introduction : null };
        }
    }

    static IEnumerable<PageView> All(Site site) =>
        [
            Home(site),
            .. site.Pages.Where(page => !page.IsHome).Select(page => new PlainPageView(page)),
            .. ItemPages(site),
            .. News(site),
            .. EventPages(site),
            .. PublicationPages(site),
            .. ArchivePages(site),
            .. PeoplePages(site),
            .. site.Partners.Count == 0
                ? []
                : new[]
                {
                    new PartnersView(
                        site.Partners,
                        site.Words.Lists.Partners,
                        site.Words.Lists.PartnersDescription,
                        site.Places.Partners
                    ),
                },
            .. TopicPages(site),
            new SearchView(
                site.Topics.Terms,
                Years(site),
                site.Words.Search.Title,
                site.Words.Search.Description,
                site.Places.Search
            ),
            // A host serves one page for all missing addresses, whatever the language of the address.
            .. site.IsMain
                ? [new NotFoundView(site.Words.Frame.NotFoundTitle, site.Words.Frame.NotFoundDescription)]
                : Array.Empty<PageView>(),
        ];

    static HomeView Home(Site site)
    {
        var page = site.Pages.FirstOrDefault(page => page.IsHome);
        var next = site
            .Events.Where(@event => @event.OverAt > site.Now && @event.Status != EventStatus.Cancelled)
            .TakeLast(3)
            .Reverse()
            .ToArray();
        return new(
            page,
            [.. site.Items.Take(5)],
            next.Length > 0 ? next : [.. site.Events.Take(1)],
            page?.Title ?? site.Settings.SiteTitle,
            page?.Summary ?? site.Settings.SiteDescription,
            site.Places.Home
        );
    }

    static IEnumerable<PageView> ItemPages(Site site)
    {
        for (var i = 0; i < site.Items.Count; i++)
            yield return new ItemView(
                site.Items[i],
                i > 0 ? site.Items[i - 1] : null,
                i + 1 < site.Items.Count ? site.Items[i + 1] : null
            );
    }

    // A language in which only pages are translated has no empty lists.
    static IEnumerable<PageView> News(Site site) =>
        !site.IsMain && site.Items.Count == 0
            ? []
            : Paged
                .Of<Item>(site.Items, site.Settings.PageSize, site.NewsList)
                .Select(list => new ListView(
                    ListKind.News,
                    list,
                    Numbered(site.Words.Lists.News, list, site),
                    site.Words.Lists.NewsDescription
                ));

    static IEnumerable<PageView> EventPages(Site site)
    {
        if (site.Events.Count == 0)
            return [];
        var upcoming = site.Events.Where(@event => @event.OverAt > site.Now).Reverse().ToArray();
        var past = site.Events.Where(@event => @event.OverAt <= site.Now).ToArray();
        return Paged
            .Of(past, site.Settings.PageSize, site.Places.Events)
            .Select(list => new EventsView(
                list.Number == 1 ? upcoming : [],
                list,
                Numbered(site.Words.Lists.Events, list, site),
                site.Words.Lists.EventsDescription
            ));
    }

    static IEnumerable<PageView> PublicationPages(Site site)
    {
        if (site.Publications.Count == 0)
            yield break;
        var words = site.Words.Lists;
        foreach (var list in Pages(site.PublicationFilters.Papers, site.Places.Publications))
        {
            var title = Numbered(words.Publications, list, site);
            yield return new ListView(ListKind.Publications, list, title, words.PublicationsDescription);
        }
        var whole = site.Introductions.GetValueOrDefault(site.Places.Publications)?.Title ?? words.Publications;
        foreach (var filter in site.PublicationFilters.All)
        foreach (var list in Pages(filter.Papers, filter.Permalink))
        {
            var title = words.FilteredTitle.Fill(("title", whole), ("filter", filter.Title));
            var description = words.FilteredDescription.Fill(("filter", filter.Title));
            yield return new ListView(ListKind.Publications, list, Numbered(title, list, site), description) { Filter = filter };
        }

        IEnumerable<Paged<Item>> Pages(IReadOnlyList<Publication> papers, Permalink first) =>
            Paged.Of<Item>([.. papers], site.Settings.PageSize, first);
    }

    static IEnumerable<PageView> ArchivePages(Site site)
    {
        if (!site.IsMain && site.Items.Count == 0)
            yield break;
        var years = Years(site);
        yield return new ArchiveView(years, site.Words.Lists.Archive, site.Words.Lists.ArchiveDescription, site.Places.Archive);
        foreach (var year in years)
        foreach (var list in Paged.Of<Item>(year.Items, site.Settings.PageSize, year.Permalink))
            yield return new ListView(
                ListKind.Year,
                list,
                Numbered(Text(year.Year), list, site),
                site.Words.Lists.YearDescription.Fill(("year", Text(year.Year)))
            );
    }

    static IEnumerable<PageView> PeoplePages(Site site)
    {
        if (site.People.Count == 0)
            yield break;
        yield return new PeopleView(
            [.. site.People.Where(person => !person.IsFormer)],
            [.. site.People.Where(person => person.IsFormer)],
            site.Words.Lists.People,
            site.Words.Lists.PeopleDescription,
            site.Places.People
        );
        var works = site
            .Items.SelectMany(item => Byline.People(item, site).Select(person => (Person: person, Item: item)))
            .ToLookup(pair => pair.Person.Permalink, pair => pair.Item);
        foreach (var person in site.People)
            yield return new PersonView(
                person,
                [.. works[person.Permalink]],
                person.Summary.Length > 0 ? person.Summary : site.Words.Lists.PersonDescription.Fill(("name", person.Title))
            );
    }

    static IEnumerable<PageView> TopicPages(Site site)
    {
        if (site.Topics.Terms.Count == 0)
            yield break;
        yield return new TopicsView(
            site.Topics.Terms,
            site.Words.Lists.Topics,
            site.Words.Lists.TopicsDescription,
            site.Places.Topics
        );
        foreach (var term in site.Topics.Terms)
        foreach (var list in Paged.Of<Item>(term.Items, site.Settings.PageSize, term.Permalink))
            yield return new TopicView(
                term,
                list,
                term.Topic?.Summary is { Length: > 0 } summary
                    ? summary
                    : site.Words.Lists.TopicDescription.Fill(("topic", term.Title))
            );
    }

    static ArchiveYear[] Years(Site site) =>
        [
            .. site
                .Items.GroupBy(item => item.Date.Year)
                .OrderByDescending(year => year.Key)
                .Select(year => new ArchiveYear(year.Key, site.Places.Archive.Below(Text(year.Key)), [.. year])),
        ];

    static string Numbered<T>(string title, Paged<T> list, Site site) =>
        list.Number == 1
            ? title
            : site.Words.Lists.Numbered.Fill(("title", title), ("number", Text(list.Number)), ("count", Text(list.Count)));

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
