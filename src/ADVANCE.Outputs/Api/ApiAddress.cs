using Advance.Content;
using Advance.Sites;

namespace Advance.Api;

/// <summary>
/// The addresses of the content API's files: below <c>/api/v1/</c>, and <c>/cy/api/v1/</c> in another language.
/// </summary>
public sealed class ApiAddress(Site site)
{
    readonly Permalink folder = Folder(site);

    public Permalink Index => folder.File("index.json");
    public Permalink Items => folder.File("items.json");
    public Permalink People => folder.File("people.json");
    public Permalink Partners => folder.File("partners.json");
    public Permalink Topics => folder.File("topics.json");
    public Permalink Schema => folder.File("schema.json");

    /// <summary>The schema, which is the same for all languages.</summary>
    Permalink NextChange => Folder(site.Editions.Main).File("next-change.json");

    /// <summary>The files that the index lists, by their names in the index.</summary>
    internal IReadOnlyList<(string Name, Permalink Address)> Lists =>
        [
            ("items", Items),
            ("people", People),
            ("partners", Partners),
            ("topics", Topics),
            ("next_change", NextChange),
            ("schema", Schema),
        ];

    /// <summary>
    /// The file of one item: <c>/api/v1/items/news/launch.json</c>. It has the same folder as the item's page, because items of
    /// two types may have the same slug. The language's folder comes first.
    /// </summary>
    public static Permalink Of(Item item, Site site)
    {
        var edition = site.Editions.Of(item);
        return Folder(edition).Below("items").File($"{item.Permalink.Path[edition.Places.Home.Path.Length..].Trim('/')}.json");
    }

    static Permalink Folder(Site site) => site.Places.Home.Below("api").Below("v1");
}
