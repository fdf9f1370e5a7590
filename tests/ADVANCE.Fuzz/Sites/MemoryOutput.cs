using System.Text;
using Advance.Publish;
using Advance.Render;

namespace Advance.Fuzz.Sites;

/// <summary>Generates every file, one after the other, and keeps them in memory.</summary>
sealed class MemoryOutput : IOutput
{
    public SortedDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public IStagedSite Stage(IEnumerable<OutputFile> files, string folder)
    {
        foreach (var file in files.ToList())
            Files[file.Path] = file.Content().ToArray();
        return new Unpublished();
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);
}
