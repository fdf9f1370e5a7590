using Advance.Settings;

namespace Advance.Content;

/// <summary>Every content type.</summary>
public static class ContentTypes
{
    public static IReadOnlyList<ContentType> All { get; } =
    [News.Type, Event.Type, Publication.Type, Person.Type, Partner.Type, Topic.Type, Page.Type];

    /// <summary>
    /// The type of the content in a folder of the input, or null if the settings don't give it a type that exists.
    /// </summary>
    /// <param name="section">The first folder of a path, or "" at the top.</param>
    /// <param name="settings">For their <c>Sections</c>.</param>
    public static ContentType? OfSection(string section, SiteSettings settings) =>
        section.Length == 0 ? Page.Type
        : settings.Sections.TryGetValue(section, out var name) ? Find(name)
        : null;

    public static ContentType? Find(string name) => All.FirstOrDefault(type => type.Name == name);
}
