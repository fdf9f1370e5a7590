using Advance.Content;
using Advance.Content.Documents;
using Advance.Diagnostics;

namespace Advance.Sites;

/// <summary>
/// Resolves addresses in documents: a file of the input (<c>../publications/x.md</c>), an <c>xref:</c>, a path on the site, an
/// anchor, or another site.
/// </summary>
public sealed class LinkResolver(Site site)
{
    readonly HashSet<string> pages =
    [
        .. site.Editions.All.SelectMany(edition => edition.Views).Select(view => view.Permalink.Path),
    ];

    // Each of these has its own message, so a link to it isn't reported again.
    readonly BrokenEntryNames broken = new(site);

    readonly Names files = new([
        .. site.Index.BySource.Keys,
        .. BrokenEntryNames.Of(site).Select(entry => entry.Document.Source.Name),
        .. site.Index.Assets.Keys.Select(path => path[1..]),
    ]);

    readonly Names addresses = new(
        site.Editions.All.SelectMany(edition => edition.Views)
            .Select(view => view.Permalink.Path[1..])
            .Concat(BrokenEntryNames.Of(site).Where(entry => entry.IsAddressKnown).Select(entry => entry.Permalink.Path[1..]))
    );

    readonly HashSet<string> hidden =
    [
        .. site.Editions.Main.LeftOut.SelectMany(entry =>
            new[] { entry.Document.Source.Name, entry.Permalink.Path[1..], entry.Permalink.Path[1..^1] }
        ),
    ];

    readonly HashSet<string> hiddenNames = [.. site.Editions.Main.LeftOut.Select(XrefName.Of)];

    readonly Dictionary<string, Entry> moved = Moved(site);
    readonly Lazy<Candidates> xrefs = new(() =>
        new Candidates(
            site.Index.ByXref.Keys.Concat(
                BrokenEntryNames.Of(site).Where(entry => entry.Title.Length > 0 || entry.Xref is not null).Select(XrefName.Of)
            )
        )
    );

    readonly Lazy<Dictionary<string, string>> xrefsByName = new(() =>
        site
            .Index.ByXref.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .DistinctBy(pair => pair.Value.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(pair => pair.Value.Name, pair => pair.Key, StringComparer.OrdinalIgnoreCase)
    );

    // A file that could not be read has its own diagnostic, so a link to it isn't reported again.
    readonly HashSet<string> sources = [.. site.Sources.Select(file => file.Name)];

    /// <param name="url">The address as written.</param>
    /// <param name="from">The entry whose body or front matter contains it; null for a file at the top of the input that isn't
    /// a page.</param>
    public LinkTarget Resolve(string url, Entry? from)
    {
        if (url.Length == 0)
            return new("", "leads nowhere, because its address is empty");
        var cut = url.IndexOfAny(['?', '#']);
        var (path, rest) = cut < 0 ? (url, "") : (url[..cut], url[cut..]);
        if (path.Contains('\\', StringComparison.Ordinal) && UrlPolicy.Scheme(url) is null)
            return Backslash(url, from);
        if (UrlPolicy.IsExternal(url))
            return new(url);
        if (path.Length == 0)
            return new(rest);
        if (path.StartsWith("xref:", StringComparison.OrdinalIgnoreCase))
            return Xref(path[5..], rest);
        return Path(Uri.UnescapeDataString(path), from, url, rest);
    }

    /// <summary>
    /// The same for readers elsewhere: the address with scheme and host, or only its path if the site has no host.
    /// </summary>
    public string Absolute(string url, Entry from) =>
        Resolve(url, from).Href switch
        {
            ['#', ..] anchor => site.Absolute(from.Permalink) + anchor,
            ['/', ..] path when !path.StartsWith("//", StringComparison.Ordinal) => site.Settings.Origin + path,
            var other => other,
        };

    // Browsers treat a backslash as a slash, but pages encode it.
    LinkTarget Backslash(string url, Entry? from)
    {
        var slashed = url.Replace('\\', '/');
        var isHere = !UrlPolicy.IsExternal(slashed) && Resolve(slashed, from).Problem is null;
        return new(
            url.Replace("\\", "%5C", StringComparison.Ordinal),
            isHere
                ? $"has a backslash, but addresses use slashes. Write '{slashed}'"
                : "has a backslash, but addresses use slashes. Write '/', and 'https://' before the name of another site"
        );
    }

    LinkTarget Xref(string name, string rest) =>
        site.Index.ByXref.TryGetValue(name.ToLowerInvariant(), out var entry) ? new(Href(entry.Permalink, rest))
        : broken.ByXref(name.ToLowerInvariant()) is { } other ? new(Href(other.Permalink, rest))
        : hiddenNames.Contains(name.ToLowerInvariant()) ? LeftOut("#")
        : new("#", "names nothing", IsUnknown: true);

    LinkTarget Path(string path, Entry? from, string url, string rest)
    {
        var source = path[0] == '/' ? path[1..] : Combine(FolderOf(from), path);
        if (source is not null && site.Index.BySource.TryGetValue(source, out var entry))
            return new(Href(entry.Permalink, rest));
        if (source is not null && broken.BySource(source) is { } unread)
            return new(Href(unread.Permalink, rest));
        if (source is not null && hidden.Contains(source))
            return LeftOut(url);
        if (site.Index.Assets.TryGetValue("/" + source, out var asset))
            return new(Href(asset.Permalink, rest), Asset: asset);

        var address = path[0] == '/' ? path[1..] : Combine(from?.Permalink.Path ?? "/", path);
        if (address is not null && pages.Contains("/" + address))
            return new(Href(new Permalink("/" + address), rest));
        if (address is not null && pages.Contains("/" + address + "/"))
            return new(Href(new Permalink("/" + address + "/"), rest));
        if (address is not null && moved.TryGetValue("/" + address.TrimEnd('/'), out var now))
            return new(Href(now.Permalink, rest));
        if (address is not null && broken.ByAddress("/" + address) is { } lost)
            return new(Href(lost.Permalink, rest));
        if (address is not null && hidden.Contains(address))
            return LeftOut(url);
        if (source is not null && sources.Contains(source))
            return new(url);
        var asWritten = path[0] == '/' ? site.Settings.LinkRoot + url : url;
        if ((InOtherCase(source, files) ?? InOtherCase(address, addresses)) is { } right)
            return new(
                asWritten,
                "differs only in upper and lower case, which works on some computers but fails on most web servers",
                Spelling: Respelled(path, right)
            );
        if (address is not null && MayBeGenerated(address))
            return new(Href(new Permalink("/" + address), rest));
        if (source is null)
            return new(url, "leads out of the input folder");
        return new(asWritten, "leads to nothing on this site", IsUnknown: true);
    }

    static LinkTarget LeftOut(string href) =>
        new(href, "leads to a page that is a draft or scheduled, so it isn't on the site", IsLeftOut: true);

    static string FolderOf(Entry? from) => from?.Document.Source.Folder ?? "";

    static string? InOtherCase(string? name, Names names) =>
        name is null ? null
        : names.InAnyCase.TryGetValue(name, out var right) || names.InAnyCase.TryGetValue(name + "/", out right) ? right
        : null;

    /// <summary>The path as the author wrote it, with the name's letters if the two differ only in case.</summary>
    static string Respelled(string path, string right)
    {
        right = path.EndsWith('/') ? right : right.TrimEnd('/');
        var same = 0;
        while (
            same < Math.Min(path.Length, right.Length)
            && char.ToLowerInvariant(path[^(same + 1)]) == char.ToLowerInvariant(right[^(same + 1)])
        )
            same++;
        return path[..^same] + right[^same..];
    }

    /// <summary>
    /// The address that was probably meant by an unknown one, or null. A link to a file gets the name of a file, and a link to
    /// a page gets an address: the nearest one, or the same name in another folder.
    /// </summary>
    public string? Nearest(string url, Entry? from)
    {
        if (AddressTypo.OfScheme(url) is { } complete)
            return complete;
        if (AddressTypo.OfLocal(url) is { } elsewhere)
            return elsewhere;
        var path = Uri.UnescapeDataString(url.Split('?', '#')[0]);
        if (path.StartsWith("xref:", StringComparison.OrdinalIgnoreCase))
            return NearestXref(path[5..].Trim());
        if ((path[0] == '/' ? path[1..] : Combine(FolderOf(from), path)) is not { } source)
            return null;
        var names = source.Contains('.', StringComparison.Ordinal) ? files : addresses;
        var nearest =
            Suggestion.Nearest(source, names.Candidates) is { } near && IsLike(Names.LastPart(source), Names.LastPart(near))
                ? near
                : names.ByLastPart.GetValueOrDefault(Names.LastPart(source));
        return nearest is null ? null : "/" + nearest;
    }

    /// <summary>The nearest name, or that of the page whose file or slug was written instead.</summary>
    string? NearestXref(string name)
    {
        if (Suggestion.Nearest(name, xrefs.Value) is { } near)
            return near;
        var slug = Names.LastPart(name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name);
        return xrefsByName.Value.GetValueOrDefault(slug);
    }

    // In a long path, a short name may be a different name altogether.
    static bool IsLike(string name, string other) =>
        name.Length < 2 || name == other || Suggestion.Nearest(name, [other]) is not null;

    /// <summary>All names that a link may have been meant to use, without the leading slash.</summary>
    sealed class Names(IEnumerable<string> names)
    {
        public IReadOnlyList<string> All { get; } = [.. names];
        public Candidates Candidates => field ??= new(All);
        public IReadOnlyDictionary<string, string> InAnyCase =>
            field ??= All.GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(same => same.Key, same => same.First(), StringComparer.OrdinalIgnoreCase);
        public Dictionary<string, string> ByLastPart =>
            field ??= All.Order(StringComparer.Ordinal)
                .DistinctBy(LastPart, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(LastPart, StringComparer.OrdinalIgnoreCase);

        public static string LastPart(string name) =>
            name.TrimEnd('/') is var trimmed ? trimmed[(trimmed.LastIndexOf('/') + 1)..] : "";
    }

    // Feeds, calendars and so on are generated later: the checks of the generated site find out whether they exist.
    static bool MayBeGenerated(string address) =>
        System.IO.Path.GetExtension(address) is ".rss" or ".atom" or ".json" or ".ics" or ".bib" or ".ris" or ".xml" or ".txt"
        || address.EndsWith("/index.md", StringComparison.Ordinal);

    static Dictionary<string, Entry> Moved(Site site)
    {
        var moved = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var redirect in Redirect.Of(site))
            moved.TryAdd(redirect.From.Path.TrimEnd('/'), redirect.To);
        return moved;
    }

    string Href(Permalink permalink, string rest) => site.Href(permalink) + rest;

    /// <summary>
    /// Resolves <c>news/</c> and <c>../x.md</c> to <c>x.md</c>; null if the path leads out of the top folder.
    /// </summary>
    static string? Combine(string folder, string path)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/'))
        {
            if (part is "." or "")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts) + (path.EndsWith('/') ? "/" : "");
    }
}
