using System.Text;
using Advance.Commands;
using Advance.Data;
using Advance.Exits;

namespace Advance.Reports;

/// <summary>The file that a workflow posts as a comment. It may overwrite an earlier comment, but never any other file.</summary>
static class CommentFile
{
    /// <param name="path">The path as given on the command line.</param>
    /// <param name="text">The comment, beginning with the marker.</param>
    /// <param name="marker">The text that every comment of this kind begins with.</param>
    /// <exception cref="UsageException">It can't be written, or isn't a comment.</exception>
    public static void Write(string path, string text, string marker)
    {
        try
        {
            if (FileStatus.Of(path) is { Kind: FileKind.File, Stamp.Length: > 0 } && !Begins(path, marker))
                throw new UsageException(
                    $"The comment can't be written to '{path}': a file with that name already exists and isn't a comment. "
                        + "Name another file with --comment."
                );
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllText(path, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The comment can't be written to '{path}': {exception.Message}");
        }
    }

    static bool Begins(string path, string marker)
    {
        using var file = File.OpenRead(path);
        var start = new byte[Encoding.UTF8.GetByteCount(marker)];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
            && Encoding.UTF8.GetString(start) == marker;
    }
}
