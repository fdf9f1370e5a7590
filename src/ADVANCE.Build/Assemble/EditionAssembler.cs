using System.Collections.Frozen;
using Advance.Content;
using Advance.Data;
using Advance.Settings;
using Advance.Sites;
using NodaTime;

namespace Advance.Assemble;

/// <summary>Assembles the site in one language.</summary>
sealed class EditionAssembler(
    IReadOnlyList<Entry> entries,
    IReadOnlyList<Entry> broken,
    IReadOnlySet<Entry> shown,
    IReadOnlyList<SourceFile> files,
    HelplineFile helplines,
    SiteSettings settings,
    Instant now,
    bool withDrafts,
    Editions editions
)
{
    readonly Asset[] assets =
    [
        .. files.Where(file => !file.IsMarkdown && (!file.IsPrivate || settings.HostFiles.Contains(file.Name))).Select(Asset.Of),
    ];

    public Site Main() => Make([.. entries.Where(entry => entry.Edition is null && shown.Contains(entry))], null, null);

    public Site Translated(string tag, Site main) =>
        Make([.. entries.Where(entry => entry.Edition == tag && shown.Contains(entry))], tag, main);

    Site Make(IReadOnlyList<Entry> own, string? tag, Site? main)
    {
        var zone = settings.Zone;
        var all = tag is null ? entries : [.. entries.Where(entry => entry.Edition == tag)];
        var items = own.OfType<Item>().OrderByDescending(item => item.Date).ThenBy(item => item.Permalink).ToArray();
        var people = own.OfType<Person>()
            .OrderBy(person => person.SortKey, StringComparer.Ordinal)
            .ThenBy(person => person.Permalink)
            .ToArray();
        var translated = own.Select(entry => entry.Original).OfType<Entry>().ToHashSet<Entry>(ReferenceEqualityComparer.Instance);
        var places = new Places(tag is null ? Permalink.Home : Permalink.Home.Below(tag.ToLowerInvariant()));
        return new Site
        {
            Settings = tag is null ? settings : InLanguage(tag, own),
            Edition = tag,
            Editions = editions,
            Places = places,
            Now = now,
            Items = items,
            Events =
            [
                .. items
                    .OfType<Event>()
                    .OrderByDescending(@event => @event.StartsAt.At.ToInstant())
                    .ThenBy(@event => @event.Permalink),
            ],
            Publications = [.. items.OfType<Publication>()],
            People = people,
            Partners = [.. InOrder(own.OfType<Partner>())],
            Pages = [.. InOrder(own.OfType<Page>())],
            Introductions = own.OfType<Introduction>()
                .OrderBy(entry => entry.Permalink)
                .DistinctBy(entry => entry.Permalink)
                .ToDictionary(entry => entry.Permalink),
            Lent = main is null ? [] : [.. main.Pages.Where(page => !page.IsHome && !translated.Contains(page))],
            Topics = Taxonomy.Assemble(
                [.. InOrder(own.OfType<Topic>())],
                items,
                places.Topics,
                main?.Topics,
                hasOthers: broken.Any(entry => entry is Topic)
            ),
            Helplines = helplines.Lines,
            UnreadHelplines = helplines.Unread,
            Sources = files,
            Assets = assets,
            Broken = [.. broken.Where(entry => BelongsTo(entry, tag))],
            LeftOut = [.. all.Where(entry => !shown.Contains(entry))],
            Scheduled =
            [
                .. all.OfType<Item>()
                    .Where(item => (withDrafts || !item.IsDraft) && !item.Date.HasCome(now, zone))
                    .OrderBy(item => item.Date.StartIn(zone).ToInstant())
                    .ThenBy(item => item.Permalink),
            ],
            Index = Index(own, items, people, main?.Index),
            NewsFolder = NewsFolder(),
        };
    }

    // A language in which nothing can be shown has no edition, but its mistakes are still reported.
    bool BelongsTo(Entry entry, string? tag) => entry.Edition == tag || (tag is null && !Tags.Contains(entry.Edition ?? ""));

    HashSet<string> Tags => field ??= [.. shown.Select(entry => entry.Edition ?? ""), ""];

    // The home page in the other language describes the site in that language.
    SiteSettings InLanguage(string tag, IReadOnlyList<Entry> own) =>
        settings with
        {
            Language = tag,
            SiteDescription = own.OfType<Page>().FirstOrDefault(page => page.IsHome)?.Summary is { Length: > 0 } summary
                ? summary
                : settings.SiteDescription,
        };

    static IOrderedEnumerable<T> InOrder<T>(IEnumerable<T> entries)
        where T : Entry =>
        entries
            .OrderBy(entry => entry.Order)
            .ThenBy(entry => entry.Title, StringComparer.OrdinalIgnoreCase)
            .ThenBy(entry => entry.Permalink);

    /// <summary>
    /// Resolves names in this edition: to what is translated, or else to what the main edition has by that name.
    /// </summary>
    EntryIndex Index(IReadOnlyList<Entry> own, IReadOnlyList<Item> items, IReadOnlyList<Person> people, EntryIndex? main) =>
        new()
        {
            BySource = main is null
                ? First(entries.Where(shown.Contains), entry => entry.Document.Source.Name)
                : First(own, entry => entry.Original!.Document.Source.Name, main.BySource),
            Items = First(items, item => item.Name, main?.Items),
            Publications = First(items.OfType<Publication>(), publication => publication.Name, main?.Publications),
            People = First(people, person => person.Name, main?.People),
            ByXref = First(
                [
                    .. own.Select(entry => (Xref: XrefName.Of(entry), Entry: entry)),
                    .. own.Where(entry => entry.Original is not null)
                        .Select(entry => (Xref: XrefName.Of(entry.Original!), Entry: entry)),
                ],
                main?.ByXref
            ),
            Assets = First(assets, asset => "/" + asset.File.Name),
            Positions = new Dictionary<Item, int>(
                items.Select((item, position) => KeyValuePair.Create(item, position)),
                ReferenceEqualityComparer.Instance
            ),
        };

    static FrozenDictionary<string, T> First<T>(
        IEnumerable<T> all,
        Func<T, string> key,
        FrozenDictionary<string, T>? otherwise = null
    ) => First(all.Select(one => (key(one), one)), otherwise);

    // A check reports two entries with the same name; here the first one is used.
    static FrozenDictionary<string, T> First<T>(IEnumerable<(string Key, T Value)> all, FrozenDictionary<string, T>? otherwise)
    {
        var first = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, value) in all)
            first.TryAdd(key, value);
        foreach (var (key, value) in otherwise ?? FrozenDictionary<string, T>.Empty)
            first.TryAdd(key, value);
        return first.ToFrozenDictionary(StringComparer.Ordinal);
    }

    string NewsFolder()
    {
        var used = entries.OfType<News>().Select(news => news.Document.Source.Section).ToHashSet(StringComparer.Ordinal);
        var folders = settings
            .Sections.Where(section => section.Value == "news")
            .Select(section => section.Key)
            .Where(used.Contains)
            .Order(StringComparer.Ordinal)
            .ToArray();
        return folders.Length == 0 || folders.Contains("news") ? "news" : folders[0];
    }
}
