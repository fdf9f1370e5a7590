using System.Collections.Frozen;
using Advance.Content;
using Advance.Reading;
using Advance.Settings;
using NodaTime;

namespace Advance.Sites;

/// <summary>Step 4, Assemble: entries to a site. What is not to be seen yet is left out here, and so everywhere.</summary>
public static class SiteAssembler
{
    /// <param name="entries">All bound entries.</param>
    /// <param name="files">All files of the input; those that are neither content nor private are assets.</param>
    /// <param name="helplines">For "Get help".</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="now">Items with a later date are scheduled.</param>
    /// <param name="withDrafts">Keep drafts in.</param>
    public static Site Assemble(IReadOnlyList<Entry> entries, IReadOnlyList<SourceFile> files, IReadOnlyList<Helpline> helplines, SiteSettings settings, Instant now, bool withDrafts)
    {
        var zone = settings.Zone;
        var shown = entries.Where(entry => (withDrafts || !entry.IsDraft) && (entry is not Item item || item.Date.HasCome(now, zone))).ToArray();
        var items = shown.OfType<Item>().OrderByDescending(item => item.Date).ThenBy(item => item.Permalink).ToArray();
        var people = shown.OfType<Person>().OrderBy(person => person.SortKey, StringComparer.Ordinal).ThenBy(person => person.Permalink).ToArray();
        var assets = files.Where(file => !file.IsPrivate && !file.IsMarkdown).Select(Asset.Of).ToArray();
        return new Site
        {
            Settings = settings,
            Now = now,
            Items = items,
            Events = [.. items.OfType<Event>().OrderByDescending(happening => happening.StartsAt.At.ToInstant()).ThenBy(happening => happening.Permalink)],
            Publications = [.. items.OfType<Publication>()],
            People = people,
            Partners = [.. InOrder(shown.OfType<Partner>())],
            Pages = [.. InOrder(shown.OfType<Page>())],
            Topics = Taxonomy.Assemble([.. InOrder(shown.OfType<Topic>())], items),
            Helplines = helplines,
            Sources = files,
            Assets = assets,
            LeftOut = [.. entries.Except(shown, ReferenceEqualityComparer.Instance).Cast<Entry>()],
            Scheduled = [.. entries.OfType<Item>().Where(item => (withDrafts || !item.IsDraft) && !item.Date.HasCome(now, zone)).OrderBy(item => item.Date.StartIn(zone).ToInstant()).ThenBy(item => item.Permalink)],
            Index = Index(shown, items, people, assets),
            NewsFolder = NewsFolder(entries, settings),
        };
    }

    static IOrderedEnumerable<T> InOrder<T>(IEnumerable<T> entries) where T : Entry =>
        entries.OrderBy(entry => entry.Order).ThenBy(entry => entry.Title, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Permalink);

    static EntryIndex Index(IReadOnlyList<Entry> shown, IReadOnlyList<Item> items, IReadOnlyList<Person> people, IReadOnlyList<Asset> assets) => new()
    {
        BySource = shown.ToFrozenDictionary(entry => entry.Document.Source.Name, StringComparer.Ordinal),
        Items = First(items, item => item.Name),
        Publications = First(items.OfType<Publication>(), publication => publication.Name),
        People = First(people, person => person.Name),
        ByXref = First(shown, XrefOf),
        Assets = First(assets, asset => "/" + asset.File.Name),
        Positions = new Dictionary<Item, int>(items.Select((item, position) => KeyValuePair.Create(item, position)), ReferenceEqualityComparer.Instance),
    };

    internal static string XrefOf(Entry entry) => (entry.Xref ?? Slug.From(entry.Title)).ToLowerInvariant();

    // Two entries of one name are reported by a check; here the first one serves.
    static FrozenDictionary<string, T> First<T>(IEnumerable<T> all, Func<T, string> key)
    {
        var first = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var one in all) first.TryAdd(key(one), one);
        return first.ToFrozenDictionary(StringComparer.Ordinal);
    }

    static string NewsFolder(IReadOnlyList<Entry> entries, SiteSettings settings)
    {
        var used = entries.OfType<News>().Select(news => news.Document.Source.Section).ToHashSet(StringComparer.Ordinal);
        var folders = settings.Sections.Where(section => section.Value == "news").Select(section => section.Key).Where(used.Contains).Order(StringComparer.Ordinal).ToArray();
        return folders.Length == 0 || folders.Contains("news") ? "news" : folders[0];
    }
}
