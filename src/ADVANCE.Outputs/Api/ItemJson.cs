using System.Text.Json;
using Advance.Content;
using Advance.Render.Bodies;
using Advance.Sites;
using Advance.Twins;

namespace Advance.Api;

/// <summary>A news item, event or publication as JSON, with the names that front matter uses.</summary>
static class ItemJson
{
    /// <param name="json">The writer; gets one object.</param>
    /// <param name="item">The item.</param>
    /// <param name="site">Its site.</param>
    /// <param name="isWhole">Whether to include the text, as in the item's own file.</param>
    public static void Write(Utf8JsonWriter json, Item item, Site site, bool isWhole)
    {
        json.WriteStartObject();
        if (isWhole)
            json.WriteNumber("version", 1);
        json.WriteString("type", TypeOf(item));
        json.WriteString("slug", item.Name);
        json.WriteString("title", item.Title);
        json.WriteString("summary", item.Summary);
        if (item.ContentNote is { } note)
            json.WriteString("content_note", note);
        json.WriteString("language", item.Language ?? site.Settings.Language);
        json.WriteString("date", item.Date.IsoIn(site.Settings.Zone));
        if (item.Updated is { } updated)
            json.WriteString("updated", updated.IsoIn(site.Settings.Zone));
        json.WriteString("url", site.Absolute(item.Permalink));
        json.WriteString("json", site.Absolute(ApiAddress.Of(item, site)));
        var translations = site.Editions.TranslationsOf(item).Select(other => (other.Site, Item: (Item)other.Entry)).ToArray();
        if (translations.Length > 0)
            Array(json, "translations", translations, other =>
                Translation(json, other.Site, other.Item.Permalink, ApiAddress.Of(other.Item, site))
            );
        json.WriteString("markdown", site.Absolute(Twin.Of(item.Permalink)));
        Array(json, "topics", site.Topics.Of(item), term => Named(json, term.Slug, term.Title, site.Absolute(term.Permalink)));
        Array(json, "authors", Byline.Of(item, site), author => Author(json, author, site));
        if (item.Image is { IsPublished: true } image)
            Picture(json, "image", image, item, site);
        Array(json, "related", item.Related.Select(slug => site.Index.Items.GetValueOrDefault(slug)).OfType<Item>(), other =>
            json.WriteStringValue(site.Absolute(other.Permalink))
        );
        switch (item)
        {
            case News { Publication: { } slug } when site.Index.Publications.GetValueOrDefault(slug) is { } paper:
                json.WriteString("publication", site.Absolute(paper.Permalink));
                break;
            case Event @event:
                EventJson.Write(json, @event, site);
                break;
            case Publication paper:
                PublicationJson.Write(json, paper, site);
                break;
        }
        if (isWhole)
            json.WriteString("content_html", Bodies.AbsoluteHtml(site, item));
        json.WriteEndObject();
    }

    public static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> all, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
            write(one);
        json.WriteEndArray();
    }

    static void Author(Utf8JsonWriter json, Author author, Site site)
    {
        if (author.Person is { } person)
        {
            Named(json, person.Name, person.Title, site.Absolute(person.Permalink));
            return;
        }
        json.WriteStartObject();
        json.WriteString("name", author.Name);
        json.WriteEndObject();
    }

    /// <summary>A person as named in front matter, with slug and address if the person has a page.</summary>
    public static void Person(Utf8JsonWriter json, string name, Site site)
    {
        if (site.FindPerson(name) is { } person)
        {
            Named(json, person.Name, person.Title, site.Absolute(person.Permalink));
            return;
        }
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    public static void Picture(Utf8JsonWriter json, string name, Content.Groups.Picture picture, Entry from, Site site)
    {
        json.WriteStartObject(name);
        json.WriteString("url", site.Links.Absolute(picture.Src, from));
        json.WriteString("alt", picture.Alt);
        json.WriteEndObject();
    }

    /// <summary>The same item in another language.</summary>
    public static void Translation(Utf8JsonWriter json, Site other, Permalink page, Permalink file)
    {
        json.WriteStartObject();
        json.WriteString("language", other.Settings.Language);
        json.WriteString("url", other.Absolute(page));
        json.WriteString("json", other.Absolute(file));
        json.WriteEndObject();
    }

    static void Named(Utf8JsonWriter json, string slug, string name, string url)
    {
        json.WriteStartObject();
        json.WriteString("slug", slug);
        json.WriteString("name", name);
        json.WriteString("url", url);
        json.WriteEndObject();
    }

    static string TypeOf(Item item) =>
        item switch
        {
            Event => "event",
            Publication => "publication",
            _ => "news",
        };
}
