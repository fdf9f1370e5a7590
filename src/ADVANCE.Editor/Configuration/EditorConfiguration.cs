using System.Text.Json;
using Advance.Content;
using Advance.Render;
using Advance.Settings;
using Advance.Sites;

namespace Advance.Editor.Configuration;

/// <summary>
/// The editor's <c>config.yml</c>, generated from the content types. It is JSON, which is also YAML (YAML 1.2, section 1.3), and
/// uses the options that Decap CMS and Sveltia CMS share. A test validates it against Sveltia's own schema.
/// </summary>
public static class EditorConfiguration
{
    /// <summary>Where pictures go, below the input folder.</summary>
    const string Media = "media";

    // Enough for a photograph from a phone; the build makes the widths that pages need from it.
    const int LargestFile = 20_000_000,
        WidestPicture = 2400;

    /// <param name="site">Its content types, folders and entries.</param>
    /// <param name="backend">Where it saves.</param>
    /// <param name="address">The site's own address, with a trailing slash, or null if it has none yet.</param>
    public static ReadOnlyMemory<byte> Of(Site site, EditorBackend backend, string? address) =>
        JsonText.Of(json =>
        {
            json.WriteStartObject();
            WriteBackend(json, backend);
            json.WriteString("publish_mode", backend.IsReviewed ? "editorial_workflow" : "simple");
            json.WriteString("app_title", $"{site.Settings.SiteTitle}: editor");
            if (address is not null)
            {
                json.WriteString("site_url", address);
                json.WriteString("display_url", address);
            }
            WriteMedia(json, site);
            WriteNames(json);
            // A key without a value tells readers of the file nothing.
            json.WriteStartObject("output");
            json.WriteBoolean("omit_empty_optional_fields", true);
            json.WriteEndObject();

            var collections = EditorCollection.Of(site);
            json.WriteStartArray("collections");
            foreach (var collection in collections)
                Write(json, collection, new EditorFields(json, site, collections));
            json.WriteEndArray();
            json.WriteEndObject();
        });

    static void WriteBackend(Utf8JsonWriter json, EditorBackend backend)
    {
        json.WriteStartObject("backend");
        json.WriteString("name", "github");
        json.WriteString("repo", backend.Repository);
        json.WriteString("branch", backend.Branch);
        if (backend.RestRoot is { } rest)
            json.WriteString("api_root", rest);
        if (backend.GraphQlRoot is { } graphQl)
            json.WriteString("graphql_api_root", graphQl);
        // Signing in with OAuth would need a server: GitHub doesn't allow a page to read the answer (CORS).
        json.WriteStartArray("auth_methods");
        json.WriteStringValue("token");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteMedia(Utf8JsonWriter json, Site site)
    {
        json.WriteString("media_folder", $"{site.Settings.InputPaths[0]}/{Media}");
        json.WriteString("public_folder", "/" + Media);
        json.WriteStartObject("media_libraries");
        json.WriteStartObject("default");
        json.WriteStartObject("config");
        json.WriteNumber("max_file_size", LargestFile);
        json.WriteBoolean("slugify_filename", true);
        json.WriteStartObject("transformations");
        json.WriteStartObject("raster_image");
        // Pictures are encoded again from their pixels, which removes the camera's metadata.
        json.WriteString("format", "webp");
        json.WriteNumber("quality", 90);
        json.WriteNumber("width", WidestPicture);
        json.WriteNumber("height", WidestPicture);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        // No stock photographs from other servers.
        json.WriteStartObject("stock_assets");
        json.WriteStartArray("providers");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteNames(Utf8JsonWriter json)
    {
        json.WriteStartObject("slug");
        json.WriteString("encoding", "ascii");
        json.WriteBoolean("clean_accents", true);
        json.WriteString("sanitize_replacement", "-");
        json.WriteNumber("maxlength", 80);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, EditorCollection collection, EditorFields fields)
    {
        var (name, folder, section, type) = collection;
        var title = type.Fields.First(field => field.Name is "title" or "name").Name;
        var isDated = type.Fields.Contains(Item.DateField);
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("label", type.Plural);
        json.WriteString("label_singular", type.Label);
        json.WriteString("folder", folder);
        json.WriteString("extension", "md");
        json.WriteString("format", "yaml-frontmatter");
        json.WriteBoolean("create", true);
        // Menus and links depend on the pages.
        json.WriteBoolean("delete", type != Page.Type);
        json.WriteString("identifier_field", title);
        // A date in the file name would be part of the address, and wrong as soon as the item is postponed.
        json.WriteString("slug", "{{slug}}");
        json.WriteString("summary", isDated ? $"{{{{{title}}}}} ({{{{fields.date}}}})" : $"{{{{{title}}}}}");
        json.WriteStartArray("sortable_fields");
        foreach (var field in isDated ? [Item.DateField.Name, title] : new[] { title })
            json.WriteStringValue(field);
        json.WriteEndArray();
        json.WriteString("preview_path", section.Length > 0 ? $"{section}/{{{{slug}}}}/" : "{{slug}}/");
        json.WriteStartArray("fields");
        fields.WriteAll(type);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
