using Advance.Content;
using Advance.Content.Addresses;

namespace Advance.Check.Addresses;

/// <summary>
/// Who has which address on the least careful host, which ignores case and treats <c>/x.html</c> as <c>/x/</c>.
/// </summary>
sealed class TakenAddresses
{
    readonly Dictionary<string, (string Path, string Owner, string Page)> files = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> folders = new(StringComparer.Ordinal);

    /// <param name="address">The address.</param>
    /// <param name="owner">Who has it, for a message.</param>
    /// <param name="page">The page at that address, or the one that it redirects to.</param>
    public void Take(Permalink address, string owner, string page)
    {
        var path = address.OutputPath;
        files[SameAddress.Key(path)] = (path, owner, page);
        foreach (var folder in Folders(path))
            folders.TryAdd(folder, owner);
    }

    /// <summary>Why an address isn't available, as a sentence; null if it is.</summary>
    /// <param name="address">The address.</param>
    /// <param name="page">The page at that address, or the one that it redirects to.</param>
    /// <param name="isFile">It is a file of the input: two that differ only in case are reported by name elsewhere.</param>
    public string? Find(Permalink address, string page, bool isFile)
    {
        var path = address.OutputPath;
        var isTaken = files.TryGetValue(SameAddress.Key(path), out var same);
        // The same redirect, given twice.
        if (isTaken && same.Path == path && same.Page == page && page != same.Owner)
            return null;
        if (isTaken && (same.Path == path || !isFile))
            return same.Path == path
                ? $"The address {address} already belongs to {same.Owner}."
                : $"The address {address} belongs to {same.Owner} on hosts that ignore capital letters or accents: "
                    + $"/{Shown(same.Path)}.";
        if (folders.GetValueOrDefault(path) is { } owner)
            return $"The address {address} already belongs to {owner}.";
        foreach (var folder in Folders(path))
            if (files.TryGetValue(SameAddress.Key(folder), out var file) && file.Path == folder)
                return $"The address {address} already belongs to {file.Owner}.";
        return
            SameAddress.ShownFor(path) is { } shown
            && files.TryGetValue(SameAddress.Key(shown), out var instead)
            && instead.Page != page
            ? $"Many hosts would show {address} instead of /{Shown(instead.Path)}, which belongs to {instead.Owner}."
            : null;
    }

    static string Shown(string path) =>
        path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length]
        : path == "index.html" ? ""
        : path;

    /// <summary>The folders of <c>a/b/c.html</c>: <c>a/b</c> and <c>a</c>. No file can have the name of one.</summary>
    static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }
}
