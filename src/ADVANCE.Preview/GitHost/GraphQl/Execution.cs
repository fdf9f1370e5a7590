using System.Buffers;
using System.Text.Json;
using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.GraphQl;

/// <summary>
/// Executes an operation (October 2021, section 6): one field after the other, with fields of the same name merged.
/// </summary>
sealed class Execution
{
    readonly IReadOnlyDictionary<string, Value> variables;

    Execution(IReadOnlyDictionary<string, Value> variables) => this.variables = variables;

    /// <summary>Writes the response (section 7): the data, and the errors if there are any.</summary>
    /// <param name="request">The request, with <c>query</c> and <c>variables</c>.</param>
    /// <param name="query">The root of queries.</param>
    /// <param name="mutation">The root of mutations.</param>
    /// <param name="json">Receives the response.</param>
    public static void Run(JsonElement request, IGraphNode query, IGraphNode mutation, Utf8JsonWriter json)
    {
        var data = new ArrayBufferWriter<byte>();
        List<ResponseError> errors;
        try
        {
            var operation = Parser.Read(Text(request));
            using var part = new Utf8JsonWriter(data);
            errors = new Execution(Variables(operation, request)).Root(
                operation.IsMutation ? mutation : query,
                operation.Selections,
                part
            );
        }
        catch (GraphQlException exception)
        {
            // The response to an invalid request has errors and no data.
            data.ResetWrittenCount();
            errors = [new ResponseError(exception.Message)];
        }
        json.WriteStartObject();
        if (data.WrittenCount > 0)
        {
            json.WritePropertyName("data");
            json.WriteRawValue(data.WrittenSpan, skipInputValidation: true);
        }
        if (errors.Count > 0)
            ResponseError.Write(json, errors);
        json.WriteEndObject();
    }

    static string Text(JsonElement request) =>
        request.ValueKind == JsonValueKind.Object
        && request.TryGetProperty("query", out var query)
        && query.ValueKind == JsonValueKind.String
            ? query.GetString()!
            : throw new GraphQlException("A query attribute must be specified and must be a string.");

    static Dictionary<string, Value> Variables(Operation operation, JsonElement request)
    {
        var given =
            request.TryGetProperty("variables", out var variables) && variables.ValueKind == JsonValueKind.Object
                ? variables
                : default;
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (name, isRequired, fallback) in operation.Variables)
        {
            var value =
                given.ValueKind == JsonValueKind.Object && given.TryGetProperty(name, out var json) ? Value.Of(json) : fallback;
            if (isRequired && value is null or NullValue)
                throw new GraphQlException($"Variable ${name} was provided invalid value: it is required.");
            if (value is not null)
                values[name] = value;
        }
        return values;
    }

    // Each root field is independent: one that is refused is null, with the reason among the errors.
    List<ResponseError> Root(IGraphNode root, IReadOnlyList<Selection> selections, Utf8JsonWriter json)
    {
        var errors = new List<ResponseError>();
        json.WriteStartObject();
        foreach (var (key, fields) in Collect(root, selections))
        {
            json.WritePropertyName(key);
            var part = new ArrayBufferWriter<byte>();
            try
            {
                using (var inner = new Utf8JsonWriter(part))
                    Write(root, fields, inner);
                json.WriteRawValue(part.WrittenSpan, skipInputValidation: true);
            }
            catch (RefusalException refusal)
            {
                json.WriteNullValue();
                errors.Add(new ResponseError(refusal.Message, key, refusal.Type));
            }
        }
        json.WriteEndObject();
        return errors;
    }

    /// <summary>Fields by their key in the response, including those of matching fragments (section 6.3.2).</summary>
    static OrderedDictionary<string, List<Field>> Collect(IGraphNode node, IEnumerable<Selection> selections)
    {
        var fields = new OrderedDictionary<string, List<Field>>(StringComparer.Ordinal);
        Add(selections);
        return fields;

        void Add(IEnumerable<Selection> some)
        {
            foreach (var selection in some)
            {
                if (selection is InlineFragment fragment)
                {
                    if (fragment.Type is null || fragment.Type == node.Type)
                        Add(fragment.Selections);
                }
                else if (selection is Field field)
                {
                    if (!fields.TryGetValue(field.Key, out var same))
                        fields.Add(field.Key, same = []);
                    same.Add(field);
                }
            }
        }
    }

    void Write(IGraphNode node, List<Field> fields, Utf8JsonWriter json)
    {
        var field = fields[0];
        var value = field.Name == "__typename" ? node.Type : node.Field(field.Name, new Arguments(field.Arguments, variables));
        Write(value, node, [.. fields.SelectMany(same => same.Selections)], field.Name, json);
    }

    void Write(object? value, IGraphNode owner, IReadOnlyList<Selection> selections, string name, Utf8JsonWriter json)
    {
        if (value is not null && value is IGraphNode or IEnumerable<IGraphNode> != selections.Count > 0)
            throw new GraphQlException(
                selections.Count > 0
                    ? $"Selections can't be made on the field '{name}' of type '{owner.Type}'"
                    : $"Field '{name}' of type '{owner.Type}' must have selections"
            );
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case DateTimeOffset moment:
                json.WriteStringValue(Timestamp.Text(moment));
                break;
            case IGraphNode node:
                json.WriteStartObject();
                foreach (var (key, fields) in Collect(node, selections))
                {
                    json.WritePropertyName(key);
                    Write(node, fields, json);
                }
                json.WriteEndObject();
                break;
            case IEnumerable<IGraphNode> nodes:
                json.WriteStartArray();
                foreach (var node in nodes)
                    Write(node, owner, selections, name, json);
                json.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException(
                    $"The field '{name}' of type '{owner.Type}' has a value of type {value.GetType()}."
                );
        }
    }
}
