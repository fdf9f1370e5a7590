using System.Text.Json;
using Advance.Content;
using Advance.Sites;

namespace Advance.Api;

/// <summary>People, partners and topics as JSON, with the names that front matter uses.</summary>
static class EntryJson
{
    public static void Person(Utf8JsonWriter json, Person person, Site site)
    {
        json.WriteStartObject();
        json.WriteString("slug", person.Name);
        json.WriteString("name", person.Title);
        json.WriteString("url", site.Absolute(person.Permalink));
        Text(json, "role", person.Role);
        Text(json, "affiliation", person.Affiliation);
        Text(json, "orcid", person.Orcid);
        if (person.Url is { } url)
            json.WriteString("page", site.Links.Absolute(url, person));
        if (person.Image is { IsPublished: true } image)
            ItemJson.Picture(json, "image", image, person, site);
        json.WriteBoolean("former", person.IsFormer);
        json.WriteEndObject();
    }

    public static void Partner(Utf8JsonWriter json, Partner partner, Site site)
    {
        json.WriteStartObject();
        json.WriteString("slug", partner.Name);
        json.WriteString("name", partner.Title);
        json.WriteString("kind", partner.Kind);
        if (partner.Url is { } url)
            json.WriteString("page", site.Links.Absolute(url, partner));
        if (partner.Logo is { IsPublished: true } logo)
            ItemJson.Picture(json, "logo", logo, partner, site);
        json.WriteEndObject();
    }

    public static void Topic(Utf8JsonWriter json, Term term, Site site)
    {
        json.WriteStartObject();
        json.WriteString("slug", term.Slug);
        json.WriteString("name", term.Title);
        json.WriteString("url", site.Absolute(term.Permalink));
        Text(json, "summary", term.Topic?.Summary);
        ItemJson.Array(json, "synonyms", term.Topic?.Synonyms ?? [], json.WriteStringValue);
        ItemJson.Array(json, "items", term.Items, item => json.WriteStringValue(site.Absolute(item.Permalink)));
        json.WriteEndObject();
    }

    static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, text);
    }
}
