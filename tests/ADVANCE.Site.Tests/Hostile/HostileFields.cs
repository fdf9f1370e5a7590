using System.Text.Json.Nodes;
using Advance.Content;
using Advance.Content.Fields;

namespace Advance.Tests.Hostile;

/// <summary>
/// Front matter with hostile text in one field, for every field of every content type. New fields are included automatically.
/// </summary>
static class HostileFields
{
    /// <summary>The fields of one file each.</summary>
    public static IEnumerable<(string Field, JsonObject FrontMatter)> Of(ContentType type)
    {
        foreach (var field in type.Fields)
        foreach (var value in Hostile(field.Shape))
        {
            var all = new JsonObject();
            foreach (var other in type.Fields.Where(other => other != field && (other.IsRequired || other.Name == "summary")))
                all[other.Name] = Plain(other.Shape);
            all[field.Name] = value;
            yield return (field.Name, all);
        }
    }

    /// <summary>A valid value.</summary>
    static JsonNode Plain(Shape shape) =>
        shape switch
        {
            Shape.Flag => true,
            Shape.Number => 1,
            Shape.Date => "2026-01-02",
            Shape.Time => "2026-12-30T15:00",
            Shape.Url or Shape.PictureFile => "/pic.png",
            Shape.Choice choice => choice.Names[0],
            Shape.List list => new JsonArray(Plain(list.Item)),
            Shape.Group group => Group(group, null, null),
            _ => "Some words that say what it is about, so that nobody is missing any.",
        };

    static IEnumerable<JsonNode> Hostile(Shape shape) =>
        shape switch
        {
            Shape.Url or Shape.PictureFile => [HostileTexts.Together, .. HostileTexts.Addresses],
            Shape.List list => Hostile(list.Item).Select(item => new JsonArray(item)),
            Shape.Group group =>
            [
                HostileTexts.Together,
                .. group.Fields.SelectMany(part => Hostile(part.Shape).Select(value => Group(group, part, value))),
            ],
            _ => [HostileTexts.Together, string.Join(' ', HostileTexts.InFiles)],
        };

    static JsonObject Group(Shape.Group group, IField? hostile, JsonNode? value)
    {
        var all = new JsonObject();
        foreach (var part in group.Fields.Where(part => part.IsRequired && part != hostile))
            all[part.Name] = Plain(part.Shape);
        if (hostile is not null)
            all[hostile.Name] = value;
        return all;
    }
}
