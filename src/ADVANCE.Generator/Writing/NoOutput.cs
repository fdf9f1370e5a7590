using Advance.Generation;

namespace Advance.Writing;

/// <summary>Generates what checks need, such as pages, feeds and calendars, but keeps nothing: for <c>check</c>.</summary>
public sealed class NoOutput : IOutput
{
    public WriteReport? Write(IEnumerable<OutputFile> files, string folder, Func<bool> isFit)
    {
        // Listed first: listing may build the search index on many threads, which would deadlock if all the others were
        // waiting for it.
        var watched = files.Where(file => file.IsWatched || file.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Parallel.ForEach(watched, file => file.Content());
        isFit();
        return null;
    }
}
