using System.Text.Json;

namespace Advance.Preview.GitHost.GraphQl;

/// <summary>
/// An input value (October 2021, section 2.9). Enumeration values are texts, as they are in the variables' JSON.
/// </summary>
abstract record Value
{
    public static Value Null { get; } = new NullValue();

    public static Value Of(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => new TextValue(json.GetString()!),
            JsonValueKind.Number => new NumberValue(json.TryGetDouble(out var number) ? number : double.NaN),
            JsonValueKind.True or JsonValueKind.False => new BooleanValue(json.GetBoolean()),
            JsonValueKind.Array => new ListValue([.. json.EnumerateArray().Select(Of)]),
            JsonValueKind.Object => new ObjectValue([
                .. json.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Of(member.Value))),
            ]),
            _ => Null,
        };
}

sealed record NullValue : Value;

sealed record TextValue(string Text) : Value;

sealed record NumberValue(double Number) : Value;

sealed record BooleanValue(bool Boolean) : Value;

sealed record ListValue(IReadOnlyList<Value> Items) : Value;

sealed record ObjectValue(IReadOnlyList<KeyValuePair<string, Value>> Members) : Value;

/// <summary>A variable, replaced by the value in the request.</summary>
sealed record VariableValue(string Name) : Value;
