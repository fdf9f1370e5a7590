namespace Advance.Preview.Watching;

/// <summary>Tells the files that editors and systems keep beside the author's own.</summary>
static class Noise
{
    static readonly string[] Endings = ["~", ".swp", ".swx", ".tmp", ".crswap", ".part", ".crdownload"];

    /// <param name="path">Relative to the watched folder.</param>
    public static bool Is(string path)
    {
        var parts = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        // Hosts serve .well-known; everything else with a dot is hidden, and the generator leaves it out too.
        return parts.Any(part => part.StartsWith('.') && part != ".well-known") || IsTemporary(parts[^1]);
    }

    // "4913" is what Vim writes to find out whether it may write; "#x#" is what Emacs saves by itself.
    static bool IsTemporary(string name) =>
        name == "4913"
        || name is ['#', .., '#']
        || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
