using Advance.Content;
using Advance.Content.Values;

namespace Advance.Sites;

/// <summary>One HTML page of the site: its address and what it shows. The theme has a component for each kind.</summary>
/// <param name="Permalink">The page's address.</param>
/// <param name="Title">The page's heading, and the first part of the document's title.</param>
/// <param name="Description">One or two plain sentences for search engines and cards.</param>
public abstract record PageView(Permalink Permalink, string Title, string Description)
{
    /// <summary>The section's own introduction, on the first page of a list; otherwise null.</summary>
    public Introduction? Introduction { get; init; }

    /// <summary>Whether it is in the sitemap and open to search engines.</summary>
    public virtual bool IsIndexed => true;

    /// <summary>The last known change, for the sitemap.</summary>
    public virtual ContentDate? Modified => null;
}

/// <summary>The home page.</summary>
/// <param name="Page"><c>index.md</c>, or null if there is none.</param>
/// <param name="Latest">The newest items, at most five.</param>
/// <param name="Events">The next events at build time, soonest first and at most three; if there are none, the last
/// event.</param>
public sealed record HomeView(
    Page? Page,
    IReadOnlyList<Item> Latest,
    IReadOnlyList<Event> Events,
    string Title,
    string Description,
    Permalink Permalink
) : PageView(Permalink, Title, Description);

/// <summary>A page such as About.</summary>
public sealed record PlainPageView(Page Page) : PageView(Page.Permalink, Page.Title, Page.Summary);

/// <summary>One news item, event or publication.</summary>
/// <param name="Item">A <see cref="News"/>, <see cref="Event"/> or <see cref="Publication"/>.</param>
/// <param name="Newer">The item published after it, or null.</param>
/// <param name="Older">The item published before it, or null.</param>
public sealed record ItemView(Item Item, Item? Newer, Item? Older) : PageView(Item.Permalink, Item.Title, Item.Summary)
{
    public override ContentDate? Modified => Item.Updated ?? Item.Date;
}

/// <summary>One page of a list of items.</summary>
/// <param name="Kind">The kind of list.</param>
/// <param name="List">The items on this page, and its position among the pages.</param>
public sealed record ListView(ListKind Kind, Paged<Item> List, string Title, string Description)
    : PageView(List.Permalink, Title, Description)
{
    /// <summary>The type or year that a list of publications is filtered by; null for the whole list.</summary>
    public PublicationFilter? Filter { get; init; }
}

/// <summary>Upcoming events, and one page of past events.</summary>
public sealed record EventsView(IReadOnlyList<Event> Upcoming, Paged<Event> Past, string Title, string Description)
    : PageView(Past.Permalink, Title, Description);

/// <summary>All years, with the number of items in each.</summary>
public sealed record ArchiveView(IReadOnlyList<ArchiveYear> Years, string Title, string Description, Permalink Permalink)
    : PageView(Permalink, Title, Description);

/// <param name="Year">The calendar year.</param>
/// <param name="Permalink">The address of the list of its items.</param>
/// <param name="Items">The items, newest first.</param>
public sealed record ArchiveYear(int Year, Permalink Permalink, IReadOnlyList<Item> Items);

/// <summary>Everyone on the programme.</summary>
public sealed record PeopleView(
    IReadOnlyList<Person> Current,
    IReadOnlyList<Person> Former,
    string Title,
    string Description,
    Permalink Permalink
) : PageView(Permalink, Title, Description);

/// <summary>A person and what they wrote.</summary>
public sealed record PersonView(Person Person, IReadOnlyList<Item> Items, string Description)
    : PageView(Person.Permalink, Person.Title, Description);

/// <summary>All partners on one page; each has its slug as an anchor.</summary>
public sealed record PartnersView(IReadOnlyList<Partner> Partners, string Title, string Description, Permalink Permalink)
    : PageView(Permalink, Title, Description);

/// <summary>All topics.</summary>
public sealed record TopicsView(IReadOnlyList<Term> Terms, string Title, string Description, Permalink Permalink)
    : PageView(Permalink, Title, Description);

/// <summary>One topic and one page of its items.</summary>
public sealed record TopicView(Term Term, Paged<Item> List, string Description)
    : PageView(List.Permalink, Term.Title, Description);

/// <summary>The search page; it also lists every item, for readers whose browser doesn't run scripts.</summary>
public sealed record SearchView(
    IReadOnlyList<Term> Topics,
    IReadOnlyList<ArchiveYear> Years,
    string Title,
    string Description,
    Permalink Permalink
) : PageView(Permalink, Title, Description);

/// <summary>The page that a host serves for a missing address.</summary>
public sealed record NotFoundView(string Title, string Description) : PageView(new Permalink("/404.html"), Title, Description)
{
    public override bool IsIndexed => false;
}

public enum ListKind
{
    News,
    Publications,
    Year,
}
