namespace Advance.Data;

/// <summary>Where a path leads after following every symbolic link on the way, as in realpath(3).</summary>
public static class RealPath
{
    // Linux gives up after this many (path_resolution(7)).
    const int MostLinks = 40;

    /// <param name="path">A full path.</param>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
    public static string Of(string path)
    {
        var root = Path.GetPathRoot(path)!;
        var rest = new Stack<string>();
        Push(path[root.Length..]);
        var real = root;
        var links = 0;
        while (rest.TryPop(out var part))
        {
            if (part is "" or ".")
                continue;
            var next = part == ".." ? Path.GetDirectoryName(real) ?? real : Path.Combine(real, part);
            if (part == ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }
            if (++links > MostLinks)
                throw new IOException("The links lead round in a circle.");
            if (Path.IsPathRooted(target))
                real = Path.GetPathRoot(target)!;
            Push(target[(Path.GetPathRoot(target)?.Length ?? 0)..]);
        }
        return real;

        void Push(string parts)
        {
            foreach (var part in parts.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Reverse())
                rest.Push(part);
        }
    }
}
