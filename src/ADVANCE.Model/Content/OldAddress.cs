using Advance.Content.Fields;
using Advance.Diagnostics;

namespace Advance.Content;

/// <summary>An address that redirects to an entry: one of its <c>redirect_from</c>.</summary>
/// <param name="Path">From the site's root, with or without its first and last slash, as the author wrote it.</param>
/// <param name="Location">Where the author wrote it.</param>
public sealed record OldAddress(string Path, Location Location)
{
    /// <summary>
    /// The old addresses that the author gave, in order. Exports contain this site's addresses in full; an address on another
    /// site is reported.
    /// </summary>
    public static IReadOnlyList<OldAddress> Of(EntrySource from)
    {
        var given = from.Fields.Get(Entry.RedirectFromField);
        if (given.Count == 0)
            return [];
        var addresses = new List<OldAddress>(given.Count);
        foreach (var text in given)
        {
            var location = Entry.Where(from.Document, Entry.RedirectFromField, text);
            if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
                addresses.Add(new(text, location));
            else if (PathOf(url, from) is { } path)
                addresses.Add(new(path, location));
            else
                from.Fields.Fail(
                    Formats.Malformed,
                    location,
                    $"'{text}' isn't an address on this site. An address on another host can't redirect here. If it used "
                        + $"to be this site's, write '{url.PathAndQuery}'."
                );
        }
        return addresses;
    }

    static string? PathOf(Uri url, EntrySource from)
    {
        if (!url.Authority.Equals(from.Settings.Host, StringComparison.OrdinalIgnoreCase))
            return null;
        var (path, root) = (url.PathAndQuery, from.Settings.LinkRoot);
        if (path.Length == root.Length || !path.StartsWith(root + "/", StringComparison.Ordinal))
            return path == root ? "/" : null;
        return path[root.Length..];
    }
}
