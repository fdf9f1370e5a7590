using System.Text.Json;
using Advance.Generation.Editing;
using Advance.Settings;

namespace Advance.Generation.Hosting;

/// <summary>
/// <c>staticwebapp.config.json</c>, which Azure Static Web Apps reads and does not publish.
/// https://learn.microsoft.com/azure/static-web-apps/configuration
/// </summary>
static class AzureFile
{
    public static ReadOnlyMemory<byte> Of(SiteSettings settings) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("globalHeaders");
        foreach (var header in ResponseHeader.Of(settings)) json.WriteString(header.Name, header.Value);
        json.WriteEndObject();

        json.WriteStartArray("routes");
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
        foreach (var (extension, type) in FileTypes.All) json.WriteString(extension, FileTypes.Full(type));
        json.WriteEndObject();
        json.WriteEndObject();

        void Route(string path, IReadOnlyList<ResponseHeader> headers)
        {
            json.WriteStartObject();
            json.WriteString("route", settings.LinkRoot + path);
            json.WriteStartObject("headers");
            foreach (var header in headers) json.WriteString(header.Name, header.Value);
            json.WriteEndObject();
            json.WriteEndObject();
        }
    });
}
