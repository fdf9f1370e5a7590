using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Advance.Generation;

namespace Advance.Preview.Editions;

/// <summary>
/// The files of one build, in memory, made when they are asked for. Generators are run only as far as a path needs, so
/// that the search index, the last and dearest, is made when somebody asks for it or for a path that no page has.
/// </summary>
/// <param name="files">Those of a build that found no errors.</param>
public sealed class PreviewOutput(IEnumerable<OutputFile> files)
{
    readonly ConcurrentDictionary<string, DrawnFile> listed = new(StringComparer.Ordinal);
    readonly Lock listing = new();
    readonly IEnumerator<OutputFile> unlisted = files.GetEnumerator();
    ExceptionDispatchInfo? failure;

    /// <summary>The first of the paths that a generator comes up with, or null if no generator has any.</summary>
    /// <param name="paths">As in <see cref="OutputFile.Path"/>.</param>
    /// <returns>May throw what a generator throws.</returns>
    public string? Find(params IReadOnlyList<string> paths)
    {
        // Without the lock first: a page must not wait for a search index that another request made necessary.
        if (Listed(paths) is { } known)
            return known;
        lock (listing)
        {
            if (Listed(paths) is { } since)
                return since;
            while (Next() is { } path)
                if (paths.Contains(path, StringComparer.Ordinal))
                    return path;
            return null;
        }
    }

    /// <summary>The bytes of a path that <see cref="Find"/> gave. May throw what a theme throws.</summary>
    public ReadOnlyMemory<byte> Read(string path) => listed[path].Bytes;

    string? Listed(IReadOnlyList<string> paths) => paths.FirstOrDefault(listed.ContainsKey);

    string? Next()
    {
        failure?.Throw();
        try
        {
            if (!unlisted.MoveNext())
                return null;
            var file = unlisted.Current;
            return listed.TryAdd(file.Path, new DrawnFile(file))
                ? file.Path
                : throw new InvalidOperationException($"Two generators made the file '{file.Path}'.");
        }
        catch (Exception exception)
        {
            // An iterator that threw says that it is at its end: without this a bug would look like missing pages.
            failure = ExceptionDispatchInfo.Capture(exception);
            throw;
        }
    }
}
