using System.Text;
using Advance.Commands;
using Advance.Exits;

namespace Advance.Starters;

/// <summary>Writes files that must not exist yet: all of them, or none.</summary>
static class NewFiles
{
    /// <param name="root">The site's folder; messages show paths relative to it.</param>
    /// <param name="files">Full paths and contents.</param>
    /// <exception cref="UsageException">One of them already exists or can't be written.</exception>
    public static void Write(string root, params IReadOnlyList<(string Path, ReadOnlyMemory<byte> Content)> files)
    {
        foreach (var (path, _) in files)
            MustBeFree(root, path);
        var made = new List<string>();
        try
        {
            foreach (var (path, content) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                // Written completely under a name that no build publishes, then renamed, so a preview never sees half a file.
                made.Add(AtomicFile.Write(Path.GetDirectoryName(path)!, content.Span));
                File.Move(made[^1], path);
                made[^1] = path;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            foreach (var path in made)
                File.Delete(path);
            foreach (var (path, _) in files)
                MustBeFree(root, path);
            throw new UsageException($"'{Display(root, files[^1].Path)}' can't be written: {exception.Message}");
        }
    }

    public static void MustBeFree(string root, string path)
    {
        if (Path.Exists(path))
            throw new UsageException(
                $"'{Display(root, path)}' already exists and wasn't changed. Edit that file, or give another title."
            );
    }

    public static string Display(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    public static ReadOnlyMemory<byte> Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
