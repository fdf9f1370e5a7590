using Advance.Content;
using Advance.Content.Addresses;
using Advance.Settings;

namespace Advance.Contributions.PullRequests.Changes;

/// <summary>
/// What a change made in the editor may touch: content and its pictures. People who can use the editor may not be allowed to
/// change the program, the workflows, the settings or the numbers of helplines.
/// </summary>
/// <param name="pull">The pull request, from the editor or not.</param>
/// <param name="history">The changes it makes.</param>
/// <param name="settings">The settings, which name the content folders.</param>
/// <param name="inputs">The input folders, relative to the site's root.</param>
sealed class EditorLimits(PullRequest pull, History history, SiteSettings settings, IReadOnlyList<string> inputs)
{
    /// <summary>Paths that the change should not touch; none if it wasn't made in the editor.</summary>
    public IReadOnlyList<string> Outside =>
        !pull.IsByEditor
            ? []
            :
            [
                .. history
                    .Changes.SelectMany(change => change.Paths)
                    .Where(path => !IsOpen(path))
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ];

    /// <summary>The branch is named after a type of content that it doesn't change, or its name can't be read.</summary>
    public bool IsMisnamed =>
        pull.IsByEditor
        && (
            pull.Entry is null
            || !history.Changes.SelectMany(change => change.Paths).Any(path => IsOf(path, pull.Entry.Collection))
        );

    /// <summary>A path below an input folder, or null.</summary>
    public string? InInput(string path) =>
        history.InSite(path) is { } file
        && inputs.FirstOrDefault(input => file.StartsWith($"{input}/", StringComparison.Ordinal)) is { } folder
            ? file[(folder.Length + 1)..]
            : null;

    /// <summary>A file in the input that affects the whole site, whether or not the settings allow it.</summary>
    public bool IsForWholeSite(string path) =>
        InInput(path) is { } file
        && (settings.HostFiles.Contains(file) || HostFileNames.Find(file, Homes.Of(settings)) is not null);

    bool IsOpen(string path)
    {
        if (InInput(path) is not { } file)
            return false;
        var parts = file.Split('/');
        if (parts.Any(part => part.StartsWith('.')) || IsForWholeSite(path))
            return false;
        var isMarkdown = IsMarkdown(file);
        // The top folder contains pages, and files that affect the whole site.
        if (parts.Length == 1)
            return isMarkdown && !file.StartsWith('_');
        // Beside a publication, `_slug.json` is its record. Other names that begin with an underscore supply fields for whole
        // folders.
        if (parts[^1].StartsWith('_'))
            return settings.Sections.GetValueOrDefault(parts[0]) == "publication"
                && file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        return settings.Sections.ContainsKey(parts[0]) || !isMarkdown;
    }

    bool IsOf(string path, string collection) =>
        InInput(path) is { } file
        && IsMarkdown(file)
        && (file.Contains('/', StringComparison.Ordinal) ? file.Split('/')[0] : "") is var section
        && (
            section == collection
            || ContentTypes.OfSection(section, settings)?.Name is { } type && (type == collection || $"{type}s" == collection)
        );

    public static bool IsMarkdown(string file) =>
        file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || file.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}
