using System.Collections.Frozen;
using Advance.Hosting;
using Advance.Render;
using Advance.Sites;

namespace Advance.Compression;

/// <summary>Marks the files that should also be written in compressed form, if the settings ask for it.</summary>
public sealed class PrecompressedFiles(IReadOnlyList<IGenerator> generators) : IGenerator
{
    static readonly FrozenSet<string> Extensions = FileTypes
        .All.Concat(FileTypes.Usual)
        .Where(type => FileTypes.IsText(type.MediaType))
        .Select(type => type.Extension)
        // The search index: half of it is repetitive numbers.
        .Append(".bin")
        .ToFrozenSet(StringComparer.Ordinal);

    public IEnumerable<OutputFile> Generate(Site site)
    {
        var files = generators.SelectMany(generator => generator.Generate(site));
        var codings = ContentCoding.All.Where(coding => site.Settings.Precompress.Contains(coding.Name)).ToArray();
        return codings.Length == 0
            ? files
            : files.Select(file =>
                IsForReaders(file.Path) && Extensions.Contains(Path.GetExtension(file.Path))
                    ? file with
                    {
                        Codings = codings,
                    }
                    : file
            );
    }

    static bool IsForReaders(string path) => path != AzureFile.Name;
}
