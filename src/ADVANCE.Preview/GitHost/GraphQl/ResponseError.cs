using System.Text.Json;

namespace Advance.Preview.GitHost.GraphQl;

/// <summary>An error of a response (October 2021, section 7.1.2).</summary>
/// <param name="Message">For a person.</param>
/// <param name="Field">The root field that it leaves without a value, if it is one alone.</param>
/// <param name="Type">GitHub's name of such errors.</param>
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
