using Advance.Content.Documents;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Settings;

namespace Advance.Parse;

/// <summary>
/// Statiq's two ways of giving a document keys from another file: <c>_directory.yml</c> for a folder and everything below it,
/// and a sidecar <c>_name.yml</c> or <c>_name.json</c> for <c>name.md</c>. The document's own keys take precedence, then the
/// sidecar's, then those of the nearest folder. (Beside a publication, JSON is its bibliographic record and supplies no
/// keys.)
/// </summary>
sealed class SharedMetadata
{
    readonly Dictionary<string, MapNode> directories = new(StringComparer.Ordinal);
    readonly Dictionary<string, MapNode> sidecars = new(StringComparer.Ordinal);

    // The keys in a broken file aren't known, so they aren't reported as missing in the documents.
    readonly HashSet<MapNode> broken = new(ReferenceEqualityComparer.Instance);

    public static SharedMetadata Read(IReadOnlyList<SourceFile> files, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var shared = new SharedMetadata();
        foreach (var file in files.Where(file => IsData(file) && !IsRecord(file, settings)))
        {
            var into = IsDirectory(file) ? shared.directories : shared.sidecars;
            var map = Load(file, diagnostics, out var isWhole);
            into[IsDirectory(file) ? file.Folder : file.Folder + file.Stem[1..]] = map;
            if (!isWhole)
                shared.broken.Add(map);
        }
        return shared;
    }

    public Document Over(Document document)
    {
        if (directories.Count + sidecars.Count == 0)
            return document;
        var source = document.Source;
        var keys = document.FrontMatter;
        var lacks = document.LacksFields;
        if (sidecars.TryGetValue(source.Folder + source.Stem, out var sidecar))
            Add(sidecar);
        for (var folder = source.Folder; ; folder = folder[..(folder[..^1].LastIndexOf('/') + 1)])
        {
            if (directories.TryGetValue(folder, out var directory))
                Add(directory);
            if (folder.Length == 0)
                break;
        }
        return document with { FrontMatter = keys, LacksFields = lacks, IsBroken = document.IsBroken || lacks };

        void Add(MapNode shared)
        {
            keys = keys.Over(shared);
            lacks |= broken.Contains(shared);
        }
    }

    // At the top of the input, `_x.yml` is a data file of the site (`_helplines.yml`), not a page's sidecar, unless the page
    // exists.
    static bool IsData(SourceFile file) =>
        file.Stem.StartsWith('_')
        && (file.HasExtension(".yml") || file.HasExtension(".yaml") || (file.HasExtension(".json") && !IsDirectory(file)))
        && (IsDirectory(file) || file.Folder.Length > 0);

    static bool IsRecord(SourceFile file, SiteSettings settings) =>
        file.HasExtension(".json") && settings.Sections.GetValueOrDefault(file.Section) == "publication";

    static bool IsDirectory(SourceFile file) => file.Stem.Equals("_directory", StringComparison.OrdinalIgnoreCase);

    static MapNode Load(SourceFile file, DiagnosticBag diagnostics, out bool isWhole)
    {
        isWhole = false;
        if (SourceText.Read(file, diagnostics) is not { } text)
            return MapNode.Empty(file.Start);
        if (file.HasExtension(".json"))
        {
            var json = Json.Read(text, file.DisplayPath, diagnostics);
            isWhole = json is not null;
            return json as MapNode ?? MapNode.Empty(file.Start);
        }
        var map = FieldRecovery.Read(text, file.DisplayPath, 1, diagnostics, out isWhole, out _) is { } node
            ? FrontMatterBlock.AsMap(node, diagnostics)
            : null;
        isWhole &= map is not null;
        return map ?? MapNode.Empty(file.Start);
    }
}
