using Advance.Read;
using Advance.Render;

namespace Advance.Editor.Configuration;

/// <summary>
/// The editor's scripts, which the theme has below <c>admin</c>. There are none if the theme was built without Node.
/// </summary>
public sealed class EditorFiles(IReadOnlyList<ThemeFile> files)
{
    /// <summary>Its folder among the theme's files, and below <c>/admin/</c>.</summary>
    public const string Source = "admin/",
        Folder = "assets/";

    const string Entry = Source + "editor-";

    /// <summary>The script that starts the editor, relative to its page, or null if there is no editor.</summary>
    public string? Script { get; } =
        files.FirstOrDefault(file =>
            file.Name.StartsWith(Entry, StringComparison.Ordinal) && file.Name.EndsWith(".js", StringComparison.Ordinal)
        )
            is { } entry
            ? Folder + entry.Name[Source.Length..]
            : null;

    /// <summary>All of its files. Their names contain a hash of their content.</summary>
    public IEnumerable<OutputFile> All =>
        files
            .Where(file => file.Name.StartsWith(Source, StringComparison.Ordinal))
            .Select(file => new OutputFile($"admin/{Folder}{file.Name[Source.Length..]}", () => file.Read()));
}
