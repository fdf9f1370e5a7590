using Advance.Diagnostics;
using Advance.Reading;

namespace Advance.Generation.Assets;

/// <summary>A file that a theme brings along.</summary>
/// <param name="Name">Path below the theme's <c>assets</c> folder, with <c>/</c>: <c>css/site.css</c>.</param>
/// <param name="Read">Its bytes.</param>
public sealed record ThemeFile(string Name, Func<byte[]> Read)
{
    /// <summary>As messages show it.</summary>
    public string Path { get; init; } = "theme/assets/" + Name;
}

/// <summary>Lays a site's own theme folder over the files that the theme brings along, as Statiq's themes do.</summary>
public static class ThemeFiles
{
    /// <param name="own">The theme's own files.</param>
    /// <param name="root">The site's root.</param>
    /// <param name="themePaths">Folders below it, the first one winning.</param>
    /// <returns>In the order of the names.</returns>
    public static IReadOnlyList<ThemeFile> Overlay(IReadOnlyList<ThemeFile> own, string root, IEnumerable<string> themePaths)
    {
        var files = own.ToDictionary(file => file.Name, StringComparer.Ordinal);
        foreach (var file in Own(root, themePaths, new DiagnosticBag()))
            files[file.Name] = new ThemeFile(file.Name, file.ReadAllBytes) { Path = file.DisplayPath };
        return [.. files.Values.OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    /// <summary>Reports what of a site's theme can't be taken: links to other places, and what isn't a file.</summary>
    public static void Check(string root, IEnumerable<string> themePaths, DiagnosticBag diagnostics)
    {
        foreach (var file in Own(root, themePaths, diagnostics))
            Unreadable.Probe(file, diagnostics);
    }

    static IEnumerable<SourceFile> Own(string root, IEnumerable<string> themePaths, DiagnosticBag diagnostics) =>
        InputFolder
            .Read(
                root,
                themePaths.Select(path => Path.Combine(root, path, "assets")).Where(Directory.Exists),
                diagnostics,
                "theme"
            )
            .Where(file => !file.IsHidden);
}
