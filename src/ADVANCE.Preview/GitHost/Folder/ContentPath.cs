using System.Buffers;
using System.Text;
using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.Folder;

/// <summary>
/// Decides where an editor may write: content and pictures in the input folders, with names that work on every system.
/// </summary>
static class ContentPath
{
    /// <summary>The kinds of file that an author may add. None of them runs in a reader's browser.</summary>
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

    // Names reserved by Windows; every member of a team must be able to check out the site.
    static readonly SearchValues<char> Reserved = SearchValues.Create("\\:*?\"<>|");

    // File systems allow 255 bytes, and some a little less.
    const int LongestName = 240,
        LongestPath = 1000,
        Quoted = 80;

    /// <summary>A path as quoted in messages.</summary>
    public static string Shown(string path) =>
        string.Concat(
            (path.Length > Quoted ? path[..Quoted] + "…" : path)
                .EnumerateRunes()
                .Select(letter => Rune.IsControl(letter) ? " " : letter.ToString())
        );

    /// <summary>The file's full path, if it may be written or deleted.</summary>
    /// <param name="root">The site's folder.</param>
    /// <param name="input">The input folders, full paths.</param>
    /// <param name="path">The path from the root, with <c>/</c>.</param>
    /// <exception cref="RefusalException">It may not be written.</exception>
    public static string Full(string root, IReadOnlyList<string> input, string path)
    {
        var parts = path.Split('/');
        // An unpaired surrogate is read as U+FFFD, which our names never contain.
        if (path.EnumerateRunes().Any(letter => letter == Rune.ReplacementChar))
            throw RefusalException.Bad($"'{Shown(path)}' isn't text, so it can't be a file name.");
        if (Encoding.UTF8.GetByteCount(path) > LongestPath || parts.Any(part => Encoding.UTF8.GetByteCount(part) > LongestName))
            throw RefusalException.Bad($"'{Shown(path)}' is too long for a file name. Choose a shorter title.");
        if (parts.Any(part => part is "" or [.., '.' or ' '] || part.AsSpan().ContainsAny(Reserved) || part.Any(char.IsControl)))
            throw RefusalException.Forbidden($"'{Shown(path)}' can't be used as a file name here.");
        // Hosts and tools look for such files and obey them.
        if (parts.Any(part => part[0] is '.' or '_'))
            throw RefusalException.Forbidden(
                $"'{path}' can't be changed in the editor, because a name in it begins with a dot or an underscore."
            );
        var full = Path.GetFullPath(Path.Combine([root, .. parts]));
        if (!input.Any(folder => full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            throw RefusalException.Forbidden($"'{path}' is outside the site's content folders.");
        if (!Kinds.Contains(Path.GetExtension(path)))
            throw RefusalException.Forbidden(
                $"'{path}' is a kind of file that can't be added here. The allowed kinds are {string.Join(' ', Kinds)}."
            );
        RefuseWay(root, parts, path, full);
        if (Directory.Exists(full))
            throw RefusalException.Forbidden($"'{Shown(path)}' is a folder. Choose another title.");
        return full;
    }

    // A link in the path could lead anywhere, and its target must not be changed.
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
                    $"'{Shown(path)}' can't be used as a file name here, because '{part}' is a file."
                );
        }
    }
}
