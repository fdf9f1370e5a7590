using System.Buffers;
using System.Text;

namespace Advance.Preview.GitHost.Folder;

/// <summary>
/// Where an editor may write: content and pictures below the input folders, under names that every system can keep.
/// </summary>
static class ContentPath
{
    /// <summary>What somebody who writes may add. Nothing of it runs in a reader's browser.</summary>
    public static IReadOnlySet<string> Kinds { get; } =
        new SortedSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            ".md",
            ".avif",
            ".gif",
            ".jpeg",
            ".jpg",
            ".pdf",
            ".png",
            ".svg",
            ".webp",
        };

    // What Windows keeps for itself; a site that one person could not check out would be no site for a team.
    static readonly SearchValues<char> Reserved = SearchValues.Create("\\:*?\"<>|");

    // File systems take 255 bytes, and some of them a little less.
    const int LongestName = 240,
        LongestPath = 1000,
        Quoted = 80;

    /// <summary>A path as a message quotes it.</summary>
    public static string Shown(string path) =>
        string.Concat(
            (path.Length > Quoted ? path[..Quoted] + "…" : path)
                .EnumerateRunes()
                .Select(letter => Rune.IsControl(letter) ? " " : letter.ToString())
        );

    /// <summary>The file's full path, if it may be written or deleted.</summary>
    /// <param name="root">Folder of the site.</param>
    /// <param name="input">The input folders, full paths.</param>
    /// <param name="path">From the root, with <c>/</c>.</param>
    /// <exception cref="RefusalException">It may not.</exception>
    public static string Full(string root, IReadOnlyList<string> input, string path)
    {
        var parts = path.Split('/');
        // A half of a letter in two halves is read as a sign of its own, which no name of ours has.
        if (path.EnumerateRunes().Any(letter => letter == Rune.ReplacementChar))
            throw RefusalException.Bad($"'{Shown(path)}' isn't text, so it can't be the name of a file.");
        if (Encoding.UTF8.GetByteCount(path) > LongestPath || parts.Any(part => Encoding.UTF8.GetByteCount(part) > LongestName))
            throw RefusalException.Bad($"'{Shown(path)}' is too long for the name of a file. Choose a shorter title.");
        if (parts.Any(part => part is "" or [.., '.' or ' '] || part.AsSpan().ContainsAny(Reserved) || part.Any(char.IsControl)))
            throw RefusalException.Forbidden($"'{Shown(path)}' can't be the name of a file here.");
        // Hosts and tools look for such files, and obey them.
        if (parts.Any(part => part[0] is '.' or '_'))
            throw RefusalException.Forbidden(
                $"'{path}' can't be changed in the editor, because a name in it begins with a dot or an underscore."
            );
        var full = Path.GetFullPath(Path.Combine([root, .. parts]));
        if (!input.Any(folder => full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            throw RefusalException.Forbidden($"'{path}' lies outside the folders of the site's content.");
        if (!Kinds.Contains(Path.GetExtension(path)))
            throw RefusalException.Forbidden(
                $"'{path}' is of a kind that can't be added here. The kinds are {string.Join(' ', Kinds)}."
            );
        RefuseWay(root, parts, path, full);
        if (Directory.Exists(full))
            throw RefusalException.Forbidden($"'{Shown(path)}' is a folder. Choose another title.");
        return full;
    }

    // A link on the way could lead anywhere, and what it leads to must not change.
    static void RefuseWay(string root, string[] parts, string path, string full)
    {
        var here = root;
        foreach (var part in parts)
        {
            here = Path.Combine(here, part);
            if (new FileInfo(here).LinkTarget is not null)
                throw RefusalException.Forbidden(
                    $"'{path}' can't be changed in the editor, because '{part}' is a link to another place."
                );
            if (here.Length < full.Length && File.Exists(here))
                throw RefusalException.Forbidden(
                    $"'{Shown(path)}' can't be the name of a file here, because '{part}' is a file itself."
                );
        }
    }
}
