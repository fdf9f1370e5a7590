using Advance.Content;

namespace Advance.Sites;

/// <summary>
/// Further reading: the items that the author names, then those that share the most topics, nearest in time first.
/// </summary>
public static class RelatedItems
{
    const int Wanted = 3;

    // The number of neighbours on each side of the item in each of its topics: enough to find items that share two topics, and
    // no more work on a site with ten thousand items than on one with a hundred.
    const int Reach = 12;

    public static IReadOnlyList<Item> Of(Item item, Site site)
    {
        var named = item.Related.Select(name => site.Index.Items.GetValueOrDefault(name)).OfType<Item>();
        var found = new List<Item>();
        foreach (var other in named.Concat(ByTopic(item, site)))
        {
            if (found.Count >= Math.Max(Wanted, item.Related.Count))
                break;
            if (!ReferenceEquals(other, item) && !found.Exists(known => ReferenceEquals(known, other)))
                found.Add(other);
        }
        return found;
    }

    static IEnumerable<Item> ByTopic(Item item, Site site)
    {
        var here = site.Index.Positions[item];
        var shared = new Dictionary<int, int>();
        // If a topic comes from the main edition, its items do too.
        foreach (
            var term in site
                .Topics.Of(item)
                .Where(term => term.Items is [var first, ..] && site.Index.Positions.ContainsKey(first))
        )
        foreach (var position in Near(term.Items, here, site))
            shared[position] = shared.GetValueOrDefault(position) + 1;
        shared.Remove(here);
        return shared
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => Math.Abs(pair.Key - here))
            .ThenBy(pair => pair.Key)
            .Select(pair => site.Items[pair.Key]);
    }

    static IEnumerable<int> Near(IReadOnlyList<Item> items, int here, Site site)
    {
        int low = 0,
            high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (site.Index.Positions[items[middle]] < here)
                low = middle + 1;
            else
                high = middle;
        }
        for (var i = Math.Max(0, low - Reach); i < Math.Min(items.Count, low + Reach + 1); i++)
            yield return site.Index.Positions[items[i]];
    }
}
