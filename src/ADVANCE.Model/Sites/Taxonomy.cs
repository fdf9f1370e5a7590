using Advance.Content;

namespace Advance.Sites;

/// <summary>The site's topics. If the input has no topic files, every topic that an item names is a term.</summary>
public sealed record Taxonomy
{
    readonly Dictionary<string, Term> byName;
    readonly Taxonomy? main;

    Taxonomy(IReadOnlyList<Term> terms, bool isOpen, Taxonomy? main)
    {
        this.main = main;
        Terms = terms;
        IsOpen = isOpen;
        byName = new(StringComparer.OrdinalIgnoreCase);
        foreach (var term in terms)
        {
            byName.TryAdd(term.Slug, term);
            byName.TryAdd(term.Title, term);
            if (term.Topic?.Original is { } original)
                byName.TryAdd(original.Title, term);
        }
    }

    /// <summary>All terms, by title.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>Whether there are no topic files, so that any topic is allowed.</summary>
    public bool IsOpen { get; }

    /// <summary>The term that an item names by slug or title, or null.</summary>
    public Term? Find(string name) =>
        byName.GetValueOrDefault(name) ?? (IsOpen ? byName.GetValueOrDefault(Slug.From(name)) : null) ?? main?.Find(name);

    /// <summary>The terms of an item, in the author's order.</summary>
    public IEnumerable<Term> Of(Item item) =>
        item.Topics.Select(Find).OfType<Term>().Distinct(ReferenceEqualityComparer.Instance).Cast<Term>();

    /// <param name="topics">Topic files.</param>
    /// <param name="items">All items, newest first.</param>
    /// <param name="list">The address of the list of topics.</param>
    /// <param name="hasOthers">Whether there are topic files that can't be read completely.</param>
    /// <param name="main">The topics of the main edition, which replace missing translations; null for the main edition
    /// itself.</param>
    public static Taxonomy Assemble(
        IReadOnlyList<Topic> topics,
        IReadOnlyList<Item> items,
        Permalink list,
        Taxonomy? main = null,
        bool hasOthers = false
    )
    {
        var isOpen = !hasOthers && (topics.Count == 0 && main is null or { IsOpen: true });
        var seeds = new Dictionary<string, (string Title, Topic? Topic, List<Item> Items)>(StringComparer.OrdinalIgnoreCase);
        foreach (var topic in topics)
            seeds.TryAdd(topic.Name, (topic.Title, topic, []));
        var slugs = topics
            .GroupBy(topic => topic.Title, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First().Name, StringComparer.OrdinalIgnoreCase);
        // A translation takes its original's topics, which may be titles.
        foreach (var topic in topics.Where(topic => topic.Original is not null))
            slugs.TryAdd(topic.Original!.Title, topic.Name);

        foreach (var item in items)
        foreach (
            var (slug, name) in item
                .Topics.Select(name =>
                    (Slug: seeds.ContainsKey(name) ? name : slugs.GetValueOrDefault(name) ?? Slug.From(name), Name: name)
                )
                .DistinctBy(topic => topic.Slug, StringComparer.OrdinalIgnoreCase)
        )
        {
            if (isOpen && slug.Length > 0 && !seeds.ContainsKey(slug))
                seeds[slug] = (name, null, []);
            if (seeds.TryGetValue(slug, out var seed))
                seed.Items.Add(item);
        }
        return new(
            [
                .. seeds
                    .Select(seed => new Term(
                        seed.Value.Topic?.Name ?? seed.Key,
                        seed.Value.Title,
                        seed.Value.Topic,
                        seed.Value.Items,
                        seed.Value.Topic?.Permalink ?? list.Below(seed.Key)
                    ))
                    .OrderBy(term => term.Title, StringComparer.OrdinalIgnoreCase)
                    .ThenBy(term => term.Slug, StringComparer.Ordinal),
            ],
            isOpen,
            main
        );
    }
}

/// <summary>A topic and its items.</summary>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Title">Its name.</param>
/// <param name="Topic">Its file, or null if the site has none.</param>
/// <param name="Items">Newest first.</param>
/// <param name="Permalink">The address of its page.</param>
public sealed record Term(string Slug, string Title, Topic? Topic, IReadOnlyList<Item> Items, Permalink Permalink);
