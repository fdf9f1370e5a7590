using Advance.Diagnostics;
using Advance.Reading;

namespace Advance.Parsing;

/// <summary>
/// Statiq's two ways to give a document keys from another file: <c>_directory.yml</c> for a folder and all below it,
/// and a sidecar <c>_name.yml</c> for <c>name.md</c>. The document's own keys win, then the sidecar's, then those of
/// the nearest folder. (A sidecar <c>_name.json</c> is a record of its own, such as CSL-JSON, and lends no keys.)
/// </summary>
sealed class SharedMetadata
{
    readonly Dictionary<string, MapNode> directories = new(StringComparer.Ordinal);
    readonly Dictionary<string, MapNode> sidecars = new(StringComparer.Ordinal);

    public static SharedMetadata Read(IReadOnlyList<SourceFile> files, DiagnosticBag diagnostics)
    {
        var shared = new SharedMetadata();
        foreach (var file in files.Where(IsData))
        {
            var into = IsDirectory(file) ? shared.directories : shared.sidecars;
            if (Load(file, diagnostics) is { } map) into[IsDirectory(file) ? file.Folder : file.Folder + file.Stem[1..]] = map;
        }
        return shared;
    }

    public Document Over(Document document)
    {
        if (directories.Count + sidecars.Count == 0) return document;
        var source = document.Source;
        var keys = document.FrontMatter;
        if (sidecars.TryGetValue(source.Folder + source.Stem, out var sidecar)) keys = keys.Over(sidecar);
        for (var folder = source.Folder; ; folder = folder[..(folder[..^1].LastIndexOf('/') + 1)])
        {
            if (directories.TryGetValue(folder, out var directory)) keys = keys.Over(directory);
            if (folder.Length == 0) break;
        }
        return document with { FrontMatter = keys };
    }

    // At the top of the input, `_x.yml` is a data file of the site (`_helplines.yml`), not a page's sidecar, unless the page is there.
    static bool IsData(SourceFile file) =>
        file.Stem.StartsWith('_') && (file.HasExtension(".yml") || file.HasExtension(".yaml")) && (IsDirectory(file) || file.Folder.Length > 0);

    static bool IsDirectory(SourceFile file) => file.Stem.Equals("_directory", StringComparison.OrdinalIgnoreCase);

    static MapNode? Load(SourceFile file, DiagnosticBag diagnostics) =>
        SourceText.Read(file, diagnostics) is { } text && Yaml.Read(text, file.DisplayPath, 1, diagnostics) is { } node
            ? FrontMatterBlock.AsMap(node, diagnostics)
            : null;
}
