using System.Text.Json;
using Advance.Settings;

namespace Advance.Generation.Hosting;

/// <summary>
/// <c>staticwebapp.config.json</c>, which Azure Static Web Apps reads and does not publish.
/// https://learn.microsoft.com/azure/static-web-apps/configuration
/// </summary>
static class AzureFile
{
    public static ReadOnlyMemory<byte> Of(SiteSettings settings, ContentPolicy policy) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("globalHeaders");
        foreach (var header in ResponseHeader.Of(settings, policy)) json.WriteString(header.Name, header.Value);
        json.WriteEndObject();

        json.WriteStartArray("routes");
        json.WriteStartObject();
        // A star may only stand at the end here, so what the search keeps is asked for again.
        json.WriteString("route", $"{settings.LinkRoot}/assets/*");
        json.WriteStartObject("headers");
        json.WriteString(ResponseHeader.Forever.Name, ResponseHeader.Forever.Value);
        json.WriteEndObject();
        json.WriteEndObject();
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
    });
}
