using System.Text.Json;

namespace Advance.Preview.GitHost.GraphQl;

/// <summary>An error in a response (October 2021, section 7.1.2).</summary>
/// <param name="Message">The message for a person.</param>
/// <param name="Field">The root field that has no value because of it, if there is just one.</param>
/// <param name="Type">GitHub's name for this kind of error.</param>
sealed record ResponseError(string Message, string? Field = null, string? Type = null)
{
    public static void Write(Utf8JsonWriter json, IEnumerable<ResponseError> errors)
    {
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            if (error.Type is not null)
                json.WriteString("type", error.Type);
            if (error.Field is not null)
            {
                json.WriteStartArray("path");
                json.WriteStringValue(error.Field);
                json.WriteEndArray();
            }
            json.WriteString("message", error.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
