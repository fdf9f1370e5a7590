namespace Advance.Content.Fields;

/// <summary>
/// One field of a content type, described once: binding and the check for unknown keys use it now; whatever else is
/// told of a field (schema, form, table for contributors) is told from here.
/// </summary>
public interface IField
{
    /// <summary>The key in front matter, lower case with underscores.</summary>
    string Name { get; }

    /// <summary>Other names that are understood: Statiq.Web's, mostly.</summary>
    IReadOnlyList<string> Aliases { get; }

    bool IsRequired { get; }

    /// <summary>One sentence for the person who fills it in.</summary>
    string Help { get; }

    /// <summary>What kind of value it takes, as in "a date".</summary>
    string Expected { get; }

    /// <summary>The fields that its value is a group of; none for a value that is one piece.</summary>
    IReadOnlyList<IField> Parts { get; }

    /// <summary>Takes several values.</summary>
    bool IsList { get; }
}

/// <inheritdoc cref="IField"/>
/// <typeparam name="T">The value it binds to.</typeparam>
public sealed record Field<T>(string Name, Format<T> Format, string Help) : IField
{
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public bool IsRequired { get; init; }
    public string Expected => Format.Expected;
    public IReadOnlyList<IField> Parts => Format.Parts;
    public bool IsList => Format.IsList;

    /// <summary>The value where the author gives none.</summary>
    public T Otherwise { get; init; } = default!;
}
