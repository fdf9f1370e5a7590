namespace Advance.Generation.Assets;

/// <summary>A file that a theme brings along.</summary>
/// <param name="Name">Path below the theme's <c>assets</c> folder, with <c>/</c>: <c>css/site.css</c>.</param>
/// <param name="Read">Its bytes.</param>
public sealed record ThemeFile(string Name, Func<byte[]> Read);

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
        foreach (var folder in themePaths.Reverse().Select(path => Path.Combine(root, path, "assets")).Where(Directory.Exists))
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (!name.Split('/').Any(part => part.StartsWith('.'))) files[name] = new ThemeFile(name, () => File.ReadAllBytes(path));
        }
        return [.. files.Values.OrderBy(file => file.Name, StringComparer.Ordinal)];
    }
}
