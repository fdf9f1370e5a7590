using Advance.Content;
using Advance.Diagnostics;
using Advance.Parsing;

namespace Advance.Sites;

/// <summary>
/// Finds what an address in a document means: a file of the input (<c>../publications/x.md</c>), an <c>xref:</c>, a path
/// on the site, an anchor, or another site.
/// </summary>
public sealed class LinkResolver(Site site)
{
    readonly HashSet<string> pages = [.. site.Views.Select(view => view.Permalink.Path)];

    readonly Dictionary<string, Entry> hidden = site.LeftOut.ToDictionary(entry => entry.Document.Source.Name, StringComparer.Ordinal);

    // A file that could not be read has a diagnostic of its own; a link to it is not a second mistake.
    readonly HashSet<string> sources = [.. site.Sources.Select(file => file.Name)];

    /// <param name="url">As written.</param>
    /// <param name="from">The entry in whose body or front matter it stands.</param>
    public LinkTarget Resolve(string url, Entry from)
    {
        if (url.Length == 0) return new("", "leads nowhere, since its address is empty");
        if (UrlPolicy.IsExternal(url)) return new(url);
        var cut = url.IndexOfAny(['?', '#']);
        var (path, rest) = cut < 0 ? (url, "") : (url[..cut], url[cut..]);
        if (path.Length == 0) return new(rest);
        if (path.StartsWith("xref:", StringComparison.OrdinalIgnoreCase)) return Xref(path[5..], rest);
        return Path(Uri.UnescapeDataString(path), from, url, rest);
    }

    LinkTarget Xref(string name, string rest) => site.Index.ByXref.TryGetValue(name.ToLowerInvariant(), out var entry)
        ? new(Href(entry.Permalink, rest))
        : new("#", $"names nothing.{Suggestion.DidYouMean(name, site.Index.ByXref.Keys)}");

    LinkTarget Path(string path, Entry from, string url, string rest)
    {
        var source = path[0] == '/' ? path[1..] : Combine(from.Document.Source.Folder, path);
        if (source is not null && site.Index.BySource.TryGetValue(source, out var entry)) return new(Href(entry.Permalink, rest));
        if (source is not null && hidden.ContainsKey(source)) return new(url, "leads to a page that is a draft or scheduled, and so is not on the site");
        if (site.Index.Assets.TryGetValue("/" + source, out var asset)) return new(Href(asset.Permalink, rest));

        var address = path[0] == '/' ? path[1..] : Combine(from.Permalink.Path, path);
        if (address is not null && pages.Contains("/" + address)) return new(Href(new Permalink("/" + address), rest));
        if (address is not null && pages.Contains("/" + address + "/")) return new(Href(new Permalink("/" + address + "/"), rest));
        if (source is null) return new(url, "leads out of the input folder");
        if (sources.Contains(source)) return new(url);
        if (IsGeneratedFile(path)) return new(Href(new Permalink(path), rest));
        return new(path[0] == '/' ? site.Settings.LinkRoot + url : url, $"leads to nothing on this site.{Suggest(source)}");
    }

    string Suggest(string source)
    {
        var names = site.Index.BySource.Keys.Concat(site.Index.Assets.Keys.Select(path => path[1..]));
        var nearest = Suggestion.Nearest(source, source.Contains('.', StringComparison.Ordinal) ? names : pages.Select(path => path[1..]));
        return nearest is null ? "" : $" Did you mean '/{nearest}'?";
    }

    // Feeds, calendars and the like are made by generators, after the checks.
    static bool IsGeneratedFile(string path) => path[0] == '/' && System.IO.Path.GetExtension(path) is ".rss" or ".atom" or ".json" or ".ics" or ".bib" or ".ris" or ".xml" or ".txt";

    string Href(Permalink permalink, string rest) => site.Href(permalink) + rest;

    /// <summary><c>news/</c> and <c>../x.md</c> to <c>x.md</c>; null if it climbs out of the folder at the top.</summary>
    static string? Combine(string folder, string path)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/'))
        {
            if (part is "." or "") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts) + (path.EndsWith('/') ? "/" : "");
    }
}
