using System.Text;
using System.Text.Json;
using Advance.Render;

namespace Advance.Tests.Npm;

/// <summary>The vocabulary of schema.org, as in the types of the npm package schema-dts.</summary>
static class SchemaOrg
{
    /// <summary>
    /// What is wrong with JSON-LD documents, one line each: a type or property that doesn't exist, or a value of the wrong
    /// kind.
    /// </summary>
    /// <param name="documents">Each with a name for the message.</param>
    public static string Complaints(IEnumerable<(string Name, string Data)> documents) =>
        Node.Run(
                "check-schema-org.mjs",
                Encoding.UTF8.GetString(
                    JsonText
                        .Of(json =>
                        {
                            json.WriteStartArray();
                            foreach (var (name, data) in documents)
                            {
                                json.WriteStartObject();
                                json.WriteString("name", name);
                                json.WritePropertyName("data");
                                json.WriteRawValue(data);
                                json.WriteEndObject();
                            }
                            json.WriteEndArray();
                        })
                        .Span
                )
            )
            .Trim();
}
