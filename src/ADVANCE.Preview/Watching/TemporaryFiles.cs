namespace Advance.Preview.Watching;

/// <summary>Recognises files that editors and systems create beside the author's own.</summary>
static class TemporaryFiles
{
    static readonly string[] Endings = ["~", ".swp", ".swx", ".tmp", ".crswap", ".part", ".crdownload"];

    /// <param name="path">The path relative to the watched folder.</param>
    public static bool Is(string path)
    {
        var parts = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        // Hosts serve .well-known; other names with a dot are hidden files, which the generator ignores too.
        return parts.Any(part => part.StartsWith('.') && part != ".well-known") || IsTemporary(parts[^1]);
    }

    // Vim writes "4913" to test whether it can write; "#x#" is Emacs's automatic save.
    static bool IsTemporary(string name) =>
        name == "4913"
        || name is ['#', .., '#']
        || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
