namespace Advance.Preview.GitHost.GraphQl;

/// <summary>One operation (October 2021, section 2.3).</summary>
/// <param name="IsMutation">It changes something; else it is a query.</param>
/// <param name="Variables">That it declares.</param>
/// <param name="Selections">What it asks for.</param>
sealed record Operation(bool IsMutation, IReadOnlyList<VariableDefinition> Variables, IReadOnlyList<Selection> Selections);

/// <param name="Name">Without its <c>$</c>.</param>
/// <param name="IsRequired">Its type ends in <c>!</c>.</param>
/// <param name="Default">Its value where none is given, or null.</param>
sealed record VariableDefinition(string Name, bool IsRequired, Value? Default);

abstract record Selection(IReadOnlyList<Selection> Selections);

/// <param name="Key">The field's name in the answer: its alias, where it has one.</param>
/// <param name="Name">The field's own name.</param>
/// <param name="Arguments">In the order written.</param>
/// <param name="Selections">Empty for a leaf.</param>
sealed record Field(
    string Key,
    string Name,
    IReadOnlyList<KeyValuePair<string, Value>> Arguments,
    IReadOnlyList<Selection> Selections
) : Selection(Selections);

/// <summary><c>... on Blob { text }</c></summary>
/// <param name="Type">The only type that it is for, or null for all.</param>
/// <param name="Selections">What is asked for then.</param>
sealed record InlineFragment(string? Type, IReadOnlyList<Selection> Selections) : Selection(Selections);
