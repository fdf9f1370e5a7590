using System.Text;
using System.Text.Json;
using Advance.Render;

namespace Advance.Tests.WholeSite;

/// <summary>Files of an output folder, for a validator.</summary>
static class OutputText
{
    /// <summary>The path below the folder, with slashes, and the text of each file with the extension, in order of
    /// path.</summary>
    public static IReadOnlyList<(string Path, string Text)> Of(string folder, string extension) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*" + extension, SearchOption.AllDirectories)
                .Select(path => (System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
                .OrderBy(file => file.Item1, StringComparer.Ordinal),
        ];

    /// <summary>These files as JSON, <c>[{ "name": …, KEY: text }]</c>, as the scripts of <c>tests/node</c> read them.</summary>
    public static string ForNode(IEnumerable<(string Path, string Text)> files, string key) =>
        Encoding.UTF8.GetString(
            JsonText
                .Of(json =>
                {
                    json.WriteStartArray();
                    foreach (var (path, text) in files)
                    {
                        json.WriteStartObject();
                        json.WriteString("name", path);
                        json.WriteString(key, text);
                        json.WriteEndObject();
                    }
                    json.WriteEndArray();
                })
                .Span
        );
}
