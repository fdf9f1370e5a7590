namespace Advance.Preview.GitHost.GraphQl;

/// <summary>One operation (October 2021, section 2.3).</summary>
/// <param name="IsMutation">True for a mutation, false for a query.</param>
/// <param name="Variables">The variables that it declares.</param>
/// <param name="Selections">The fields that it requests.</param>
sealed record Operation(bool IsMutation, IReadOnlyList<VariableDefinition> Variables, IReadOnlyList<Selection> Selections);

/// <param name="Name">The name without its <c>$</c>.</param>
/// <param name="IsRequired">True if its type ends in <c>!</c>.</param>
/// <param name="Default">Its value if none is given, or null.</param>
sealed record VariableDefinition(string Name, bool IsRequired, Value? Default);

abstract record Selection(IReadOnlyList<Selection> Selections);

/// <param name="Key">The field's name in the response: its alias, if it has one.</param>
/// <param name="Name">The field's own name.</param>
/// <param name="Arguments">The arguments, in the order written.</param>
/// <param name="Selections">The requested fields; empty for a leaf.</param>
sealed record Field(
    string Key,
    string Name,
    IReadOnlyList<KeyValuePair<string, Value>> Arguments,
    IReadOnlyList<Selection> Selections
) : Selection(Selections);

/// <summary><c>... on Blob { text }</c></summary>
/// <param name="Type">The type that it applies to, or null for all.</param>
/// <param name="Selections">The fields requested for that type.</param>
sealed record InlineFragment(string? Type, IReadOnlyList<Selection> Selections) : Selection(Selections);
