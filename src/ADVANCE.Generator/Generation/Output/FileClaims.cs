using Advance.Checks;
using Advance.Content;
using Advance.Content.Addresses;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Generation.Output;

/// <summary>
/// Gives each file of the output to the first generator that asks for it. No file can have the name of a folder.
/// </summary>
/// <param name="site">Knows where the authors' own files come from.</param>
/// <param name="files">Filled with the paths that were given.</param>
/// <param name="diagnostics">Told where an author's file has the address of one that the site makes.</param>
sealed class FileClaims(Site site, HashSet<string> files, DiagnosticBag diagnostics)
{
    /// <summary>Each folder, and the first file that made it one.</summary>
    readonly Dictionary<string, string> folders = new(StringComparer.Ordinal);

    readonly Lazy<Dictionary<string, (Location, Permalink)>> authors = new(() => Authors(site));

    // As hosts see them that take small and capital letters for one.
    readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    /// <summary>True if nothing else has the path.</summary>
    public bool Take(string path)
    {
        if (files.Contains(path))
            return Refuse(path, path);
        if (folders.TryGetValue(path, out var first))
            return Refuse(path, first);
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (files.Contains(path[..slash]))
                return Refuse(path, path[..slash]);
            // The folders above a known one are known.
            if (!folders.TryAdd(path[..slash], path))
                break;
        }
        if (
            !keys.TryAdd(SameAddress.Key(path), path)
            && keys[SameAddress.Key(path)] is var same
            && Author(path) is not null
            && !AreFiles(path, same)
        )
            return Refuse(path, same);
        return files.Add(path);
    }

    // Two files of the input that differ in case alone are told by their names.
    bool AreFiles(string path, string other) =>
        site.Index.Assets.ContainsKey("/" + path) && site.Index.Assets.ContainsKey("/" + other);

    /// <summary>
    /// Old addresses that only hosts lead on from, where a file is: a host would send readers of the file elsewhere.
    /// </summary>
    public void RefuseRedirects()
    {
        foreach (var redirect in Redirect.Of(site).Where(redirect => redirect.PageIn(site.Settings) is null))
            if (keys.ContainsKey(SameAddress.Key(redirect.From.OutputPath)))
                diagnostics.Report(
                    DuplicateAddressCheck.Duplicate,
                    redirect.Location,
                    $"The address {redirect.From} already belongs to a file that the site makes itself."
                );
    }

    bool Refuse(string path, string taken)
    {
        var (location, address) = Author(path)
            ?? Author(taken)
            ?? throw new InvalidOperationException($"Two generators made the file '{path}'.");
        diagnostics.Report(
            DuplicateAddressCheck.Duplicate,
            location,
            $"The address {address} already belongs to a file that the site makes itself."
        );
        return false;
    }

    /// <summary>Who in the input asked for the file, if anybody did.</summary>
    (Location, Permalink)? Author(string path) => authors.Value.TryGetValue(path, out var author) ? author : null;

    static Dictionary<string, (Location, Permalink)> Authors(Site site)
    {
        var authors = new Dictionary<string, (Location, Permalink)>(StringComparer.Ordinal);
        foreach (var (address, asset) in site.Index.Assets)
            authors.TryAdd(address[1..], (asset.File.Start, asset.Permalink));
        foreach (var redirect in Redirect.Of(site))
        {
            var path = (redirect.PageIn(site.Settings) ?? redirect.From).OutputPath;
            authors.TryAdd(path, (redirect.Location, redirect.From));
        }
        foreach (var entry in site.Editions.All.SelectMany(edition => edition.Entries))
            authors.TryAdd(entry.Permalink.OutputPath, (entry.Start, entry.Permalink));
        return authors;
    }
}
