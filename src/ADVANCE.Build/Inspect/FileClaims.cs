using Advance.Check.Addresses;
using Advance.Content;
using Advance.Content.Addresses;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Inspect;

/// <summary>
/// Gives each output path to the first generator that asks for it. A file can't have the same name as a folder.
/// </summary>
/// <param name="site">The site, to find where authors' files come from.</param>
/// <param name="files">Receives the paths that were given out.</param>
/// <param name="diagnostics">Receives a message if an author's file has the address of a generated file.</param>
sealed class FileClaims(Site site, HashSet<string> files, DiagnosticBag diagnostics)
{
    /// <summary>Each folder, and the first file in it.</summary>
    readonly Dictionary<string, string> folders = new(StringComparer.Ordinal);

    readonly Lazy<Dictionary<string, (Location, Permalink)>> authors = new(() => Authors(site));

    // Paths as seen by hosts that don't distinguish upper and lower case.
    readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    /// <summary>Whether the path was still free.</summary>
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
            // If a folder is known, so are the folders above it.
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

    // Two files of the input that differ only in case are reported by another check.
    bool AreFiles(string path, string other) =>
        site.Index.Assets.ContainsKey("/" + path) && site.Index.Assets.ContainsKey("/" + other);

    /// <summary>
    /// Reports redirects by the host from addresses where there is a file: the host would send readers of the file elsewhere.
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

    /// <summary>Where the input asked for the file, if it did.</summary>
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
