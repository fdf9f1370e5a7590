using System.Collections.Concurrent;
using System.Collections.Frozen;
using Advance.Content;
using Advance.Languages;
using Advance.Settings;
using NodaTime;

namespace Advance.Sites;

/// <summary>
/// The whole site in one language, assembled and read-only, as checks, the theme and generators see it. Drafts and scheduled
/// items are not in it, except in <see cref="LeftOut"/>.
/// </summary>
public sealed record Site
{
    public required SiteSettings Settings { get; init; }

    /// <summary>The time of the build: the only clock that is used.</summary>
    public required Instant Now { get; init; }

    /// <summary>News, events and publications, newest first.</summary>
    public required IReadOnlyList<Item> Items { get; init; }

    public required IReadOnlyList<Event> Events { get; init; }
    public required IReadOnlyList<Publication> Publications { get; init; }

    /// <summary>The people, by surname.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    public required IReadOnlyList<Partner> Partners { get; init; }

    /// <summary>The pages, by order, then title, including the home page.</summary>
    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>Titles and introductions of lists, by the list's address.</summary>
    public required IReadOnlyDictionary<Permalink, Introduction> Introductions { get; init; }

    public required Taxonomy Topics { get; init; }
    public required IReadOnlyList<Helpline> Helplines { get; init; }

    /// <summary>See <see cref="HelplineFile.Unread"/>.</summary>
    public string? UnreadHelplines { get; init; }

    public required IReadOnlyList<Asset> Assets { get; init; }

    /// <summary>Drafts and scheduled items; the main edition has those of all editions.</summary>
    public required IReadOnlyList<Entry> LeftOut { get; init; }

    /// <summary>
    /// Entries that can't be published, because a diagnostic reports an error in them. Their texts, links and references are
    /// checked like all others, and links to them are not unknown, but nothing is generated from them.
    /// </summary>
    public IReadOnlyList<Entry> Broken { get; init; } = [];

    /// <summary>All published entries and all broken ones: what the checks of single entries look at.</summary>
    public IEnumerable<Entry> Written => [.. Entries, .. Broken];

    /// <summary>The entries of <see cref="LeftOut"/> that will appear when their date comes, soonest first.</summary>
    public required IReadOnlyList<Item> Scheduled { get; init; }

    public required EntryIndex Index { get; init; }

    /// <summary>Every file of the input, including those that could not be read.</summary>
    public required IReadOnlyList<Data.SourceFile> Sources { get; init; }

    /// <summary>
    /// The folder of the list of all items: <c>news</c>, or for example <c>posts</c> on a site that calls it so.
    /// </summary>
    public required string NewsFolder { get; init; }

    /// <summary>The language that this edition is a translation into; null for the main edition.</summary>
    public string? Edition { get; init; }

    /// <summary>This edition and the site's other editions.</summary>
    public required Editions Editions { get; init; }

    public bool IsMain => Edition is null;

    public required Places Places { get; init; }

    /// <summary>Pages of the main edition that this one lacks, and so links to; none for the main edition.</summary>
    public required IReadOnlyList<Page> Lent { get; init; }

    /// <summary>
    /// The language of an entry or page if it differs from this edition's, for <c>lang</c> and <c>hreflang</c>; otherwise null.
    /// </summary>
    public string? OtherLanguageOf(Entry entry) =>
        (entry as Item)?.Language ?? (entry.Edition == Edition ? null : Editions.Of(entry).Settings.Language);

    /// <summary>The site's own texts, in its language.</summary>
    public Wording Words => words ??= Wording.Of(Settings.Language);

    Wording? words;

    /// <summary>Every HTML page, in a fixed order. Created on first use; bodies are rendered later.</summary>
    public IReadOnlyList<PageView> Views => views ??= [.. SiteViews.Of(this)];

    IReadOnlyList<PageView>? views;

    internal IReadOnlyDictionary<string, PageView> ViewsByKey =>
        viewsByKey ??= Views
            .Where(view => Sites.Editions.KeyOf(view) is not null)
            .DistinctBy(Sites.Editions.KeyOf)
            .ToFrozenDictionary(view => Sites.Editions.KeyOf(view)!, StringComparer.Ordinal);

    IReadOnlyDictionary<string, PageView>? viewsByKey;

    /// <summary>The filtered lists of publications. Created on first use.</summary>
    public PublicationFilters PublicationFilters => publicationFilters ??= new PublicationFilters(this);

    PublicationFilters? publicationFilters;

    /// <summary>Resolves addresses in documents. Created on first use.</summary>
    public LinkResolver Links => links ??= new LinkResolver(this);

    LinkResolver? links;

    public IEnumerable<Entry> Entries =>
        [
            .. Items,
            .. People,
            .. Partners,
            .. Pages,
            .. Topics.Terms.Select(term => term.Topic).OfType<Topic>(),
            .. Introductions.Values,
        ];

    /// <summary>The address of the list of all items.</summary>
    public Permalink NewsList => Places.Home.Below(NewsFolder);

    /// <summary>A link to an address of this site, from any of its pages.</summary>
    public string Href(Permalink permalink) => Settings.LinkRoot + permalink.Encoded;

    /// <summary>The full address; without a host, only the path.</summary>
    public string Absolute(Permalink permalink) => Settings.Origin + Href(permalink);

    // Two people with the same name have different file names; by the name alone, the first is found.
    FrozenDictionary<string, Person> PeopleByTitle =>
        peopleByTitle ??= People
            .DistinctBy(person => person.Title, StringComparer.Ordinal)
            .ToFrozenDictionary(person => person.Title, StringComparer.Ordinal);
    FrozenDictionary<string, Person>? peopleByTitle;

    /// <summary>Cached bylines.</summary>
    internal ConcurrentDictionary<Item, IReadOnlyList<Author>> Bylines { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>People of this edition and the main one by <see cref="PersonMatch.KeyOf(Person)"/>.</summary>
    internal IReadOnlyList<Person> PeopleLike(string key) =>
        [
            .. (
                peopleByKey ??= (IsMain ? People : [.. People, .. Editions.Main.People]).ToLookup(
                    PersonMatch.KeyOf,
                    StringComparer.Ordinal
                )
            )[key],
        ];

    ILookup<string, Person>? peopleByKey;

    internal Person? PersonByOrcid(string orcid) =>
        (
            peopleByOrcid ??= (IsMain ? People : [.. People, .. Editions.Main.People])
                .Where(person => person.Orcid is not null)
                .DistinctBy(person => person.Orcid, StringComparer.Ordinal)
                .ToFrozenDictionary(person => person.Orcid!, StringComparer.Ordinal)
        ).GetValueOrDefault(orcid);

    FrozenDictionary<string, Person>? peopleByOrcid;

    /// <summary>A person of the site by slug or name, or null.</summary>
    public Person? FindPerson(string author) =>
        Index.People.GetValueOrDefault(author)
        ?? PeopleByTitle.GetValueOrDefault(author)
        ?? (IsMain ? null : Editions.Main.FindPerson(author));

    /// <summary>The name to print for an author, as written in front matter.</summary>
    public string AuthorName(string author) => FindPerson(author)?.Title ?? author;
}

/// <summary>A file of the input that is published and isn't content.</summary>
/// <param name="File">The source file.</param>
/// <param name="Permalink">Its address: its path in the input.</param>
public sealed record Asset(Data.SourceFile File, Permalink Permalink)
{
    /// <summary>
    /// Whether it is an SVG, which can contain scripts: a picture of it is published instead, at its address followed by
    /// <c>.png</c>.
    /// </summary>
    public bool IsDrawing => File.HasExtension(".svg") || File.HasExtension(".svgz");

    public static Asset Of(Data.SourceFile file)
    {
        var asset = new Asset(file, new Permalink("/" + file.Name));
        return asset.IsDrawing ? asset with { Permalink = new Permalink($"/{file.Name}.png") } : asset;
    }
}

/// <summary>Finds entries by the names that other entries use for them.</summary>
public sealed record EntryIndex
{
    /// <summary>Entries by path below the input folder.</summary>
    public required FrozenDictionary<string, Entry> BySource { get; init; }

    /// <summary>Items by slug.</summary>
    public required FrozenDictionary<string, Item> Items { get; init; }

    /// <summary>Publications by slug: a news item may have the same slug as the paper that it announces.</summary>
    public required FrozenDictionary<string, Publication> Publications { get; init; }

    /// <summary>People by slug.</summary>
    public required FrozenDictionary<string, Person> People { get; init; }

    /// <summary>Entries by <c>xref</c>, or by title with hyphens for spaces; lower case.</summary>
    public required FrozenDictionary<string, Entry> ByXref { get; init; }

    /// <summary>Assets by their path in the input, with a leading slash.</summary>
    public required FrozenDictionary<string, Asset> Assets { get; init; }

    /// <summary>Positions in <see cref="Site.Items"/>, by reference and not by equality.</summary>
    public required IReadOnlyDictionary<Item, int> Positions { get; init; }
}
