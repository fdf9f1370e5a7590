using Advance.Generation;

namespace Advance.Writing;

/// <summary>Makes what checks look at, pages, feeds and calendars, and keeps nothing: for <c>check</c>.</summary>
public sealed class NoOutput : IOutput
{
    public WriteReport? Write(IEnumerable<OutputFile> files, string folder, Func<bool> isFit)
    {
        // Listed first: listing may make the search index on many threads, for which it would wait while all others wait for it.
        var watched = files.Where(file => file.IsWatched || file.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Parallel.ForEach(watched, file => file.Content());
        isFit();
        return null;
    }
}
