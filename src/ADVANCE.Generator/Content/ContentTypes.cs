namespace Advance.Content;

/// <summary>Every content type there is.</summary>
public static class ContentTypes
{
    public static IReadOnlyList<ContentType> All { get; } =
    [
        News.Type, Event.Type, Publication.Type, Person.Type, Partner.Type, Topic.Type, Page.Type,
    ];

    public static ContentType? Find(string name) => All.FirstOrDefault(type => type.Name == name);
}
