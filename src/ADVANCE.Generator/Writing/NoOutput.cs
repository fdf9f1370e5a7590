using Advance.Generation;

namespace Advance.Writing;

/// <summary>Makes the pages, which checks look at, and keeps nothing: for <c>check</c>.</summary>
public sealed class NoOutput : IOutput
{
    public WriteReport? Write(IEnumerable<OutputFile> files, string folder, Func<bool> isFit)
    {
        Parallel.ForEach(files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), file => file.Content());
        isFit();
        return null;
    }
}
