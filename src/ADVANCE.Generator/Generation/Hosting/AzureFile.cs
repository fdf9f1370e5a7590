using System.Text.Json;
using Advance.Generation.Editing;
using Advance.Sites;

namespace Advance.Generation.Hosting;

/// <summary>
/// <c>staticwebapp.config.json</c>, which Azure Static Web Apps reads and does not publish. It may have 20 KB: what redirects
/// do not fit are left to the pages at the old addresses.
/// https://learn.microsoft.com/azure/static-web-apps/configuration
/// </summary>
static class AzureFile
{
    public const string Name = "staticwebapp.config.json";

    /// <summary>In bytes.</summary>
    public const int Most = 20 * 1024;

    public static ReadOnlyMemory<byte> Of(Site site, ContentPolicy policy)
    {
        var redirects = Redirect.Of(site);
        var whole = Of(site, policy, redirects);
        while (whole.Length > Most && redirects.Count > 0)
        {
            // Each takes about as much as the others.
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
            // A star may only stand at the end here, so what the search keeps is asked for again.
            Route("/assets/*", [ResponseHeader.Forever]);
            // The first route that fits is the only one, and its fields win over those of all.
            if (ResponseHeader.OfEditor(settings) is { Count: > 0 } editor)
            {
                Route(EditorPolicy.Folder + "assets/*", [.. editor, ResponseHeader.Forever]);
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
