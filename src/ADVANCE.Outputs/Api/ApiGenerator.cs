using System.Text.Json;
using Advance.Content;
using Advance.Render;
using Advance.Sites;

namespace Advance.Api;

/// <summary>
/// The content for other sites and programs, below <c>/api/v1/</c>: <c>index.json</c> names the site and the other files;
/// <c>items.json</c> lists news, events and publications, each of which also has its own file; <c>people.json</c>,
/// <c>partners.json</c> and <c>topics.json</c> are complete. <c>schema.json</c> is their JSON Schema and their manual. Within
/// version 1, properties may be added, but never renamed, removed or given another meaning.
/// </summary>
public sealed class ApiGenerator : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site)
    {
        if (!site.Settings.GenerateApi)
            yield break;
        var address = new ApiAddress(site);
        yield return File(address.Index, json => Index(json, site));
        yield return File(address.Items, json =>
            List(json, "items", site.Items, item => ItemJson.Write(json, item, site, isWhole: false))
        );
        foreach (var item in site.Items)
            yield return File(ApiAddress.Of(item, site), json => ItemJson.Write(json, item, site, isWhole: true));
        yield return File(address.People, json =>
            List(json, "people", site.People, person => EntryJson.Person(json, person, site))
        );
        yield return File(address.Partners, json =>
            List(json, "partners", site.Partners, partner => EntryJson.Partner(json, partner, site))
        );
        yield return File(address.Topics, json =>
            List(json, "topics", site.Topics.Terms, term => EntryJson.Topic(json, term, site))
        );
        yield return new OutputFile(address.Schema.OutputPath, () => ApiSchema.Bytes);
    }

    static OutputFile File(Permalink address, Action<Utf8JsonWriter> write) => new(address.OutputPath, () => JsonText.Of(write));

    static void Index(Utf8JsonWriter json, Site site)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("title", site.Settings.SiteTitle);
        json.WriteString("description", site.Settings.SiteDescription);
        json.WriteString("url", site.Absolute(site.Places.Home));
        json.WriteString("language", site.Settings.Language);
        json.WriteString("time_zone", site.Settings.TimeZone);
        json.WriteString("acknowledgement", site.Settings.Acknowledgement);
        foreach (var (name, place) in new ApiAddress(site).Lists)
            json.WriteString(name, site.Absolute(place));
        var others = site.Editions.All.Where(other => other != site).ToArray();
        if (others.Length > 0)
            ItemJson.Array(json, "translations", others, other =>
                ItemJson.Translation(json, other, other.Places.Home, new ApiAddress(other).Index)
            );
        json.WriteEndObject();
    }

    static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> all, Action<T> write)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteNumber("count", all.Count);
        json.WriteStartArray(name);
        foreach (var one in all)
            write(one);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
