using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Read;

/// <summary>A file of a theme.</summary>
/// <param name="Name">Path below the theme's <c>assets</c> folder, with <c>/</c>: <c>css/site.css</c>.</param>
/// <param name="Read">Reads its bytes.</param>
public sealed record ThemeFile(string Name, Func<byte[]> Read)
{
    /// <summary>The path that messages show.</summary>
    public string Path { get; init; } = "theme/assets/" + Name;
}

/// <summary>Overlays a site's own theme folder on the theme's built-in files, as Statiq's themes do.</summary>
public static class ThemeFiles
{
    /// <param name="own">The theme's built-in files.</param>
    /// <param name="root">The site's root.</param>
    /// <param name="themePaths">Folders below the root; earlier ones take precedence.</param>
    /// <returns>The files, sorted by name.</returns>
    public static IReadOnlyList<ThemeFile> Overlay(IReadOnlyList<ThemeFile> own, string root, IEnumerable<string> themePaths)
    {
        var files = own.ToDictionary(file => file.Name, StringComparer.Ordinal);
        foreach (var file in Own(root, themePaths, new DiagnosticBag()))
            files[file.Name] = new ThemeFile(file.Name, file.ReadAllBytes) { Path = file.DisplayPath };
        return [.. files.Values.OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    /// <summary>
    /// Reports entries of a site's theme folder that can't be used: symbolic links, and anything that isn't a file.
    /// </summary>
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
