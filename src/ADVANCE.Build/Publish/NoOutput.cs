using Advance.Render;

namespace Advance.Publish;

/// <summary>
/// Renders the files that checks look at (pages, feeds and calendars), and publishes nothing: for <c>check</c>.
/// </summary>
public sealed class NoOutput : IOutput
{
    public IStagedSite Stage(IEnumerable<OutputFile> files, string folder)
    {
        // Listed first: listing may build the search index on many threads, which would deadlock if all the others were
        // waiting for it.
        var watched = files.Where(file => file.IsWatched || file.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Parallel.ForEach(watched, file => file.Content());
        return new Unpublished();
    }
}

/// <summary>Files that are never published.</summary>
public sealed class Unpublished : IStagedSite
{
    public WriteReport? Publish() => null;

    public void Dispose() { }
}
