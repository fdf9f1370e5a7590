using Advance.Content;

namespace Advance.Sites;

/// <summary>
/// The names of entries that can't be published. Each has its own message, so a link to one of them isn't reported again.
/// </summary>
sealed class BrokenEntryNames
{
    const int ShortestWord = 4;

    readonly Dictionary<string, Entry> sources = new(StringComparer.Ordinal);
    readonly Dictionary<string, Entry> addresses = new(StringComparer.Ordinal);
    readonly Dictionary<string, Entry> xrefs = new(StringComparer.Ordinal);

    // If a title can't be read, it may contain any word of the file's name.
    readonly Dictionary<string, Entry> words = new(StringComparer.Ordinal);

    public BrokenEntryNames(Site site)
    {
        foreach (var entry in Of(site))
        {
            sources.TryAdd(entry.Document.Source.Name, entry);
            foreach (var address in Addresses(entry))
                addresses.TryAdd(address.TrimEnd('/'), entry);
            foreach (var redirect in Redirect.Of(entry))
                addresses.TryAdd(redirect.From.Path.TrimEnd('/'), entry);
            if (entry.Xref is null && (entry.Title.Length == 0 || entry.Document.LacksFields))
                AddWords(entry);
            if (entry.Xref is not null || entry.Title.Length > 0)
                xrefs.TryAdd(XrefName.Of(entry), entry);
        }
    }

    /// <summary>Those of all languages.</summary>
    public static IEnumerable<Entry> Of(Site site) => site.Editions.All.SelectMany(edition => edition.Broken);

    /// <param name="name">A path below the input folder.</param>
    public Entry? BySource(string name) => sources.GetValueOrDefault(name);

    /// <param name="address">The address with its leading slash, with or without the trailing one.</param>
    public Entry? ByAddress(string address) => addresses.GetValueOrDefault(address.TrimEnd('/'));

    /// <summary>
    /// Finds a broken entry by its xref. If its title can't be read, its xref isn't known, so any entry that shares a word with
    /// its file name matches.
    /// </summary>
    public Entry? ByXref(string name) =>
        xrefs.GetValueOrDefault(name)
        ?? Words(name).Prepend(name).Select(words.GetValueOrDefault).FirstOrDefault(entry => entry is not null);

    void AddWords(Entry entry)
    {
        var file = Slug.OfFile(entry.Document.Source.Stem);
        foreach (var word in Words(entry.Name).Concat(Words(file)).Append(entry.Name).Append(file))
            words.TryAdd(word, entry);
    }

    // If an address can't be read or generated, the intended one is probably near the one as written, or near the name of the
    // file.
    static IEnumerable<string> Addresses(Entry entry)
    {
        yield return entry.Permalink.Path;
        if (entry.IsAddressKnown)
            yield break;
        var path = entry.Permalink.Path.TrimEnd('/');
        var isWhole = entry.Name.Length > 0 && path.EndsWith("/" + entry.Name, StringComparison.Ordinal);
        var folder = isWhole ? path[..^entry.Name.Length] : path[..(path.LastIndexOf('/') + 1)];
        yield return folder + Slug.From(entry.Name);
        yield return folder + Slug.OfFile(entry.Document.Source.Stem);
    }

    static IEnumerable<string> Words(string name) => name.Split('-').Where(word => word.Length >= ShortestWord);
}
