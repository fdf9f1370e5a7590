using Advance.Hosting;
using Microsoft.AspNetCore.StaticFiles;

namespace Advance.Preview.Http;

/// <summary>Media types by file extension: ASP.NET's table, and the other types of a research site.</summary>
static class MediaTypes
{
    static readonly FileExtensionContentTypeProvider Known = new() { Mappings = { [".yml"] = "application/yaml" } };

    static MediaTypes()
    {
        foreach (var (extension, type) in FileTypes.All)
            Known.Mappings[extension] = type;
    }

    public static string Of(string path)
    {
        if (Path.GetExtension(path).Length == 0)
            return "text/plain; charset=utf-8";
        if (!Known.TryGetContentType(path, out var type))
            return "application/octet-stream";
        return IsText(type) ? $"{type}; charset=utf-8" : type;
    }

    // Everything that the generator writes is UTF-8, and browsers shouldn't have to guess that.
    static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal)
        || type.EndsWith("xml", StringComparison.Ordinal)
        || type is "application/x-bibtex" or "application/x-research-info-systems" or "application/yaml";
}
