namespace Advance.Preview.GitHost.GraphQl;

/// <summary>The arguments of a field, or the members of an input object, with variables replaced by their values.</summary>
public sealed class Arguments
{
    readonly IReadOnlyList<KeyValuePair<string, Value>> members;
    readonly IReadOnlyDictionary<string, Value> variables;

    internal Arguments(IReadOnlyList<KeyValuePair<string, Value>> members, IReadOnlyDictionary<string, Value> variables) =>
        (this.members, this.variables) = (members, variables);

    /// <summary>A text, an identifier or an enumeration value; null if it is missing.</summary>
    public string? TextOrNull(string name) => Find(name) is TextValue { Text: var text } ? text : null;

    /// <exception cref="GraphQlException">It is missing.</exception>
    public string Text(string name) => TextOrNull(name) ?? throw Missing(name);

    public int? NumberOrNull(string name) =>
        Find(name) is NumberValue { Number: >= int.MinValue and <= int.MaxValue and var number } ? (int)number : null;

    /// <summary>
    /// The texts of a list; a single text counts as a list of one (section 3.11, Input Coercion). Null if there is no such
    /// argument.
    /// </summary>
    public IReadOnlyList<string>? TextsOrNull(string name) =>
        Find(name) switch
        {
            TextValue { Text: var text } => [text],
            ListValue { Items: var items } => [.. items.Select(Known).OfType<TextValue>().Select(item => item.Text)],
            _ => null,
        };

    /// <exception cref="GraphQlException">It is missing.</exception>
    public Arguments Input(string name) =>
        Find(name) is ObjectValue { Members: var inner } ? new Arguments(inner, variables) : throw Missing(name);

    /// <summary>The objects of a list; none if there is no such argument.</summary>
    public IReadOnlyList<Arguments> Objects(string name) =>
        Find(name) is ListValue { Items: var items }
            ? [.. items.Select(Known).OfType<ObjectValue>().Select(item => new Arguments(item.Members, variables))]
            : [];

    Value Find(string name) => Known(members.FirstOrDefault(member => member.Key == name).Value ?? Value.Null);

    Value Known(Value value) => value is VariableValue { Name: var name } ? variables.GetValueOrDefault(name, Value.Null) : value;

    static GraphQlException Missing(string name) => new($"The argument '{name}' is missing or has the wrong type.");
}
