using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Advance.Render;

namespace Advance.Preview.Editions;

/// <summary>
/// The files of one build, in memory, rendered on request. Generators run only as far as a path needs, so
/// the search index, which is last and slowest, is built only for a request for it or for a path that no page has.
/// </summary>
/// <param name="files">Those of a build that found no errors.</param>
public sealed class PreviewOutput(IEnumerable<OutputFile> files)
{
    readonly ConcurrentDictionary<string, RenderedFile> listed = new(StringComparer.Ordinal);
    readonly Lock listing = new();
    readonly IEnumerator<OutputFile> unlisted = files.GetEnumerator();
    ExceptionDispatchInfo? failure;

    /// <summary>The first of these paths that a generator produces, or null.</summary>
    /// <param name="paths">Paths as in <see cref="OutputFile.Path"/>.</param>
    /// <returns>May throw exceptions of a generator.</returns>
    public string? Find(params IReadOnlyList<string> paths)
    {
        // First without the lock: a page must not wait for a search index that another request needs.
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

    /// <summary>The bytes of a path returned by <see cref="Find"/>. May throw exceptions of the theme.</summary>
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
            return listed.TryAdd(file.Path, new RenderedFile(file))
                ? file.Path
                : throw new InvalidOperationException($"Two generators produced the file '{file.Path}'.");
        }
        catch (Exception exception)
        {
            // An iterator that threw reports its end: without this a bug would look like missing pages.
            failure = ExceptionDispatchInfo.Capture(exception);
            throw;
        }
    }
}
