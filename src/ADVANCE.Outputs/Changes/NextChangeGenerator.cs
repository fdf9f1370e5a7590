using System.Text.Json;
using Advance.Render;
using Advance.Sites;

namespace Advance.Changes;

/// <summary>
/// <c>/api/v1/next-change.json</c>: when the site next changes by itself. <c>src/ARCHITECTURE.md</c> describes the format.
/// </summary>
public sealed class NextChangeGenerator : IGenerator
{
    const int Most = 10;

    public IEnumerable<OutputFile> Generate(Site site) =>
        [new("api/v1/next-change.json", () => JsonText.Of(json => Write(UpcomingChanges.Of(site), json)))];

    static void Write(IReadOnlyList<Change> changes, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (changes.Count > 0)
            WritePublic(changes[0], json);
        else
            json.WriteNull("at");
        json.WriteStartArray("changes");
        foreach (var change in changes.Take(Most))
        {
            json.WriteStartObject();
            WritePublic(change, json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Anyone can read this file, so it says when something will be published, but not what or from which file.
    static void WritePublic(Change change, Utf8JsonWriter json) => change.Write(json, withFile: !change.IsSecret);
}
