using Advance.Commands;
using Advance.Content;
using Advance.Exits;
using Advance.Settings;

namespace Advance.Starters;

/// <summary>Where a new file goes: the folder of its type in the site's input.</summary>
static class StarterLocation
{
    // A title may be long; an address that people read aloud can't be.
    const int LongestName = 60;

    /// <exception cref="UsageException">There is no site here, or it has no folder for the type.</exception>
    public static string Folder(BuildOptions options, SiteSettings settings, ContentType type)
    {
        var input = options.Input.Count > 0 ? options.Input[0] : Path.GetFullPath(settings.InputPaths[0], options.Root);
        if (!Directory.Exists(input) && !File.Exists(Path.Combine(options.Root, SettingsFile.Name)))
            throw new UsageException(
                $"There is no folder '{Path.GetRelativePath(".", input)}' and no {SettingsFile.Name}, so this isn't a site's "
                    + "folder. Go to the site's folder, or name it with --root."
            );
        return type == Page.Type ? input : Path.Combine(input, Section(input, settings, type));
    }

    static string Section(string input, SiteSettings settings, ContentType type) =>
        settings
            .Sections.Where(section => section.Value == type.Name)
            .Select(section => section.Key)
            .OrderByDescending(folder => Directory.Exists(Path.Combine(input, folder)))
            .ThenBy(SiteSettings.DefaultSections.ContainsKey)
            .ThenBy(folder => folder, StringComparer.Ordinal)
            .FirstOrDefault()
        ?? throw new UsageException(
            $"The settings of this site have no folder for the type '{type.Name}'. Add one under Sections in {SettingsFile.Name}."
        );

    /// <summary>The name of a file, without its extension, made from a title.</summary>
    /// <exception cref="UsageException">The title has no character that an address could contain.</exception>
    public static string Name(string title)
    {
        var slug = Slug.From(title);
        if (slug.Length > LongestName)
        {
            var cut = slug.LastIndexOf('-', LongestName);
            slug = cut > 0 ? slug[..cut] : slug[..(char.IsHighSurrogate(slug[LongestName - 1]) ? LongestName - 1 : LongestName)];
        }
        return Slug.IsSafe(slug)
            ? slug
            : throw new UsageException($"No address can be made from the title '{title}'. Use a title with letters or digits.");
    }
}
