using Advance.Content;

namespace Advance.Generation.Api;

/// <summary>Where the files of the content API are.</summary>
public static class ApiAddress
{
    static readonly Permalink Folder = Permalink.Home.Below("api").Below("v1");

    public static Permalink Index { get; } = Folder.File("index.json");
    public static Permalink Items { get; } = Folder.File("items.json");
    public static Permalink People { get; } = Folder.File("people.json");
    public static Permalink Partners { get; } = Folder.File("partners.json");
    public static Permalink Topics { get; } = Folder.File("topics.json");
    public static Permalink Schema { get; } = Folder.File("schema.json");
    static Permalink NextChange { get; } = Folder.File("next-change.json");

    /// <summary>The files that the index names, by the name that it gives them.</summary>
    internal static IReadOnlyList<(string Name, Permalink Address)> Lists { get; } =
        [("items", Items), ("people", People), ("partners", Partners), ("topics", Topics), ("next_change", NextChange), ("schema", Schema)];

    /// <summary>The file of one item: <c>/api/v1/items/news/launch.json</c>. The folder is the one of its page, since two types may use one slug.</summary>
    public static Permalink Of(Item item) => Folder.Below("items").File($"{item.Permalink.Path.Trim('/')}.json");
}
