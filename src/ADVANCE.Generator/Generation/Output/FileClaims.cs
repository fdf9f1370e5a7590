using Advance.Checks;
using Advance.Content;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Generation.Output;

/// <summary>Gives each file of the output to the first generator that asks for it. No file can have the name of a folder.</summary>
/// <param name="site">Knows where the authors' own files come from.</param>
/// <param name="files">Filled with the paths that were given.</param>
/// <param name="diagnostics">Told where an author's file has the address of one that the site makes.</param>
sealed class FileClaims(Site site, HashSet<string> files, DiagnosticBag diagnostics)
{
    readonly HashSet<string> folders = new(StringComparer.Ordinal);

    /// <summary>True if nothing else has the path.</summary>
    public bool Take(string path)
    {
        if (files.Contains(path)) return Refuse(path, path);
        if (folders.Contains(path)) return Refuse(path, files.First(file => file.StartsWith(path + "/", StringComparison.Ordinal)));
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (files.Contains(path[..slash])) return Refuse(path, path[..slash]);
            // The folders above a known one are known.
            if (!folders.Add(path[..slash])) break;
        }
        return files.Add(path);
    }

    bool Refuse(string path, string taken)
    {
        var (location, address) = Author(path) ?? Author(taken) ?? throw new InvalidOperationException($"Two generators made the file '{path}'.");
        diagnostics.Report(DuplicateAddressCheck.Duplicate, location, $"The address {address} already belongs to a file that the site makes itself.");
        return false;
    }

    /// <summary>Who in the input asked for the file, if anybody did.</summary>
    (Location, Permalink)? Author(string path)
    {
        if (site.Index.Assets.GetValueOrDefault("/" + path) is { } asset) return (asset.File.Start, asset.Permalink);
        if (Redirect.Of(site).FirstOrDefault(redirect => redirect.From.OutputPath == path) is { } redirect) return (redirect.Location, redirect.From);
        return site.Editions.All.SelectMany(edition => edition.Entries).FirstOrDefault(entry => entry.Permalink.OutputPath == path) is { } entry ? (entry.Start, entry.Permalink) : null;
    }
}
