using Advance.Content;
using Advance.Sites;

namespace Advance.Editor.Configuration;

/// <summary>A folder of content, as the editor lists it.</summary>
/// <param name="Name">The folder's name, which review branches also contain; <c>pages</c> for the top of the input.</param>
/// <param name="Folder">The path from the root of the repository.</param>
/// <param name="Section">The first part of its addresses, or "" for the top.</param>
/// <param name="Type">The type of its content.</param>
public sealed record EditorCollection(string Name, string Folder, string Section, ContentType Type)
{
    /// <summary>The name of the collection of pages.</summary>
    public const string Pages = "pages";

    /// <summary>
    /// One collection for each folder with content and, for each type without content, its default folder; then the pages.
    /// </summary>
    public static IReadOnlyList<EditorCollection> Of(Site site)
    {
        var input = site.Settings.InputPaths[0];
        var filled = site.Sources.Select(source => source.Section).ToHashSet(StringComparer.Ordinal);
        var collections = new List<EditorCollection>();
        foreach (var type in ContentTypes.All)
        {
            var folders = site
                .Settings.Sections.Where(section => section.Value == type.Name)
                .Select(section => section.Key)
                .Order(StringComparer.Ordinal)
                .ToArray();
            var used = folders.Where(filled.Contains).ToArray();
            collections.AddRange(
                (used.Length > 0 ? used : folders.Take(1)).Select(folder => new EditorCollection(
                    folder,
                    $"{input}/{folder}",
                    folder,
                    type
                ))
            );
        }
        collections.Add(new(Pages, input, "", Page.Type));
        return collections;
    }
}
