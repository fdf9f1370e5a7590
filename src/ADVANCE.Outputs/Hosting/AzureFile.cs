using System.Text.Json;
using Advance.Pages;
using Advance.Render;
using Advance.Sites;

namespace Advance.Hosting;

/// <summary>
/// <c>staticwebapp.config.json</c>, which Azure Static Web Apps reads and does not publish. The limit is 20 KB: redirects that
/// don't fit are left to the pages at the old addresses.
/// https://learn.microsoft.com/azure/static-web-apps/configuration
/// </summary>
static class AzureFile
{
    public const string Name = "staticwebapp.config.json";

    /// <summary>The size limit in bytes.</summary>
    public const int Most = 20 * 1024;

    public static ReadOnlyMemory<byte> Of(Site site, ContentPolicy policy)
    {
        var redirects = Redirect.Of(site);
        var whole = Of(site, policy, redirects);
        while (whole.Length > Most && redirects.Count > 0)
        {
            // Every redirect takes about the same space.
            var much = Math.Max(1, redirects.Count * (whole.Length - Most) / whole.Length);
            redirects = [.. redirects.SkipLast(much)];
            whole = Of(site, policy, redirects);
        }
        return whole;
    }

    static ReadOnlyMemory<byte> Of(Site site, ContentPolicy policy, IReadOnlyList<Redirect> redirects) =>
        JsonText.Of(json =>
        {
            var settings = site.Settings;
            json.WriteStartObject();
            json.WriteStartObject("globalHeaders");
            foreach (var header in ResponseHeader.Of(settings, policy))
                json.WriteString(header.Name, header.Value);
            json.WriteEndObject();

            json.WriteStartArray("routes");
            foreach (var redirect in redirects)
            {
                json.WriteStartObject();
                json.WriteString("route", site.Href(redirect.From));
                json.WriteString("redirect", site.Href(redirect.To.Permalink));
                json.WriteNumber("statusCode", 301);
                json.WriteEndObject();
            }
            // Here a star may only be at the end, so the search files that could be cached are revalidated too.
            Route("/assets/*", [ResponseHeader.Immutable]);
            // Only the first matching route applies, and its headers override the global ones.
            if (ResponseHeader.OfEditor(settings) is { Count: > 0 } editor)
            {
                Route(EditorPolicy.Folder + "assets/*", [.. editor, ResponseHeader.Immutable]);
                Route(EditorPolicy.Folder + "*", editor);
            }
            json.WriteEndArray();

            json.WriteStartObject("responseOverrides");
            json.WriteStartObject("404");
            json.WriteString("rewrite", $"{settings.LinkRoot}/404.html");
            json.WriteEndObject();
            json.WriteEndObject();

            json.WriteStartObject("mimeTypes");
            foreach (var (extension, type) in FileTypes.All)
                json.WriteString(extension, FileTypes.Full(type));
            json.WriteEndObject();
            json.WriteEndObject();

            void Route(string path, IReadOnlyList<ResponseHeader> headers)
            {
                json.WriteStartObject();
                json.WriteString("route", settings.LinkRoot + path);
                json.WriteStartObject("headers");
                foreach (var header in headers)
                    json.WriteString(header.Name, header.Value);
                json.WriteEndObject();
                json.WriteEndObject();
            }
        });
}
