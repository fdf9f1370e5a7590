using Advance.Content.Documents;
using Advance.Sites;

namespace Advance.Inspect;

/// <summary>The target on this site of an address in a generated page.</summary>
/// <param name="Path">The file, relative to the output folder, decoded; null if it is outside the site's base path.</param>
/// <param name="Fragment">The part of the page, decoded, or "".</param>
public readonly record struct SiteAddress(string? Path, string Fragment)
{
    /// <summary>The target, or null for an address on another site or with another scheme, such as <c>mailto:</c>.</summary>
    /// <param name="address">The address as in the page.</param>
    /// <param name="page">The page's own path in the output folder.</param>
    /// <param name="site">The site, for its host and base path.</param>
    public static SiteAddress? Of(string address, string page, Site site)
    {
        var root = site.Settings.LinkRoot;
        if (UrlPolicy.IsExternal(address))
        {
            // An absolute address on this site: usually a canonical link.
            if (
                site.Settings.Origin is not { } origin
                || !address.StartsWith($"{origin}{root}/", StringComparison.OrdinalIgnoreCase)
            )
                return null;
            address = address[origin.Length..];
        }
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..]);
        // Anything after ':~:' is for the browser (WICG, Text Fragments).
        if (fragment.IndexOf(":~:", StringComparison.Ordinal) is >= 0 and var directive)
            fragment = fragment[..directive];
        var path = Uri.UnescapeDataString((hash < 0 ? address : address[..hash]).Split('?', 2)[0]);
        if (path.Length == 0)
            return new(page, fragment);
        if (path[0] != '/')
            return new(Normal(page[..(page.LastIndexOf('/') + 1)] + path), fragment);
        if (path == root)
            return new("index.html", fragment);
        return path.StartsWith(root + "/", StringComparison.Ordinal)
            ? new(Normal(path[(root.Length + 1)..]), fragment)
            : new(null, fragment);
    }

    /// <summary>Removes dot segments (RFC 3986, 5.2.4), and adds the file that a host serves for a folder.</summary>
    static string Normal(string path)
    {
        if (path.Contains("./", StringComparison.Ordinal) || path.EndsWith('.'))
            path = WithoutDots(path);
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    static string WithoutDots(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ".."))
                parts.Add(part);
        }
        var isFolder =
            path.EndsWith('/')
            || path.EndsWith("/.", StringComparison.Ordinal)
            || path.EndsWith("..", StringComparison.Ordinal)
            || path == ".";
        var joined = string.Join('/', parts.Where(part => part.Length > 0));
        return isFolder && joined.Length > 0 ? joined + "/" : joined;
    }
}
