using Advance.Settings;

namespace Advance.Preview.Watching;

/// <summary>Where a site's sources lie. All full paths.</summary>
/// <param name="Root">Folder of the settings file.</param>
/// <param name="Input">Input folders.</param>
/// <param name="Assets">The theme's folders of style sheets, scripts and pictures.</param>
/// <param name="Output">Never watched, wherever it lies; null if it is not known yet.</param>
sealed record WatchedPaths(string Root, IReadOnlyList<string> Input, IReadOnlyList<string> Assets, string? Output)
{
    public string SettingsPath => Path.Combine(Root, SettingsFile.Name);

    public IEnumerable<string> Folders => Input.Concat(Assets).Distinct(StringComparer.Ordinal);

    public static WatchedPaths Of(string root, SiteSettings settings, string? output)
    {
        return new WatchedPaths(Full("."), [.. settings.InputPaths.Select(Full)], [.. settings.ThemePaths.Select(path => Full(Path.Combine(path, "assets")))], output);

        string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, root));
    }

    public bool SameAs(WatchedPaths other) =>
        Root == other.Root && Output == other.Output && Input.SequenceEqual(other.Input) && Assets.SequenceEqual(other.Assets);

    /// <summary>True if nothing but style sheets of the theme changed, so that no page's text did.</summary>
    public bool AreStyles(Burst burst) =>
        burst.Files.Count > 0 && burst.Files.All(IsStyle) && burst.Changes.All(change => change.Kind == ChangeKind.Source);

    bool IsStyle(string path) => Path.GetExtension(path) == ".css" && Assets.Any(folder => IsBelow(folder, path));

    public static bool IsBelow(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.Length > folder.Length && path[folder.Length] == Path.DirectorySeparatorChar;
}
