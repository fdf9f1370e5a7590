namespace Advance.Content.Addresses;

/// <summary>Folders of the output that are reserved for generated files, in each language.</summary>
public static class ReservedFolders
{
    static readonly (string Name, string For)[] All =
    [
        ("admin", "the editor"),
        ("api", "other programs"),
        ("assets", "files that browsers cache for a year"),
        ("search", "the search"),
    ];

    /// <summary>The reserved folder that a path is in, and what it is for; null if it isn't in one.</summary>
    /// <param name="path">Below the output folder.</param>
    /// <param name="homes">The folders of the site's editions, each followed by a slash: "", <c>cy/</c>.</param>
    public static (string Name, string For)? Find(string path, IEnumerable<string> homes)
    {
        foreach (var home in homes.Where(home => path.StartsWith(home, StringComparison.OrdinalIgnoreCase)))
        {
            var parts = path[home.Length..].Split('/');
            // The search page is at the top of its folder: if its address is taken, the message names that page.
            if (
                parts.Length < 2
                || (CanonicalName.Of(parts[0]) == "search" && parts.Length == 2 && CanonicalName.Of(parts[1]) == "index.html")
            )
                continue;
            if (All.FirstOrDefault(folder => folder.Name == CanonicalName.Of(parts[0])) is { Name: not null } found)
                return (home + found.Name, found.For);
        }
        return null;
    }
}
