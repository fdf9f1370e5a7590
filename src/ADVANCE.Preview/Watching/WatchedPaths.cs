using Advance.Diagnostics;
using Advance.Settings;

namespace Advance.Preview.Watching;

/// <summary>The full paths of a site's sources.</summary>
/// <param name="Root">The folder of the settings file.</param>
/// <param name="Input">The input folders.</param>
/// <param name="Assets">The theme's folders of style sheets, scripts and pictures.</param>
/// <param name="Output">The output folder, which is never watched.</param>
sealed record WatchedPaths(string Root, IReadOnlyList<string> Input, IReadOnlyList<string> Assets, string Output)
{
    public string SettingsPath => Path.Combine(Root, SettingsFile.Name);

    public IEnumerable<string> Folders => Input.Concat(Assets).Distinct(StringComparer.Ordinal);

    /// <summary>The paths from the current settings; the build reports errors in them.</summary>
    public static WatchedPaths Of(BuildOptions options)
    {
        var plan = BuildPlan.Make(options, out _);
        var assets = plan.Settings.ThemePaths.Select(path => Path.GetFullPath(Path.Combine(path, "assets"), options.Root));
        return new WatchedPaths(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Root)),
            plan.Input,
            [.. assets],
            plan.Output
        );
    }

    public bool SameAs(WatchedPaths other) =>
        Root == other.Root && Output == other.Output && Input.SequenceEqual(other.Input) && Assets.SequenceEqual(other.Assets);

    /// <summary>True if only the theme's style sheets changed, and no page's text.</summary>
    public bool AreStyles(ChangeBatch burst) =>
        burst.Files.Count > 0 && burst.Files.All(IsStyle) && burst.Changes.All(change => change.Kind == ChangeKind.Source);

    bool IsStyle(string path) => Path.GetExtension(path) == ".css" && Assets.Any(folder => IsBelow(folder, path));

    public static bool IsBelow(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && path.Length > folder.Length
        && path[folder.Length] == Path.DirectorySeparatorChar;
}
