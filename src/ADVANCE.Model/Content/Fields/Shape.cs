namespace Advance.Content.Fields;

/// <summary>
/// The form of a value, for code that can't run a <see cref="Format{T}"/>: the JSON Schema, the editor's form, the
/// contributors' table.
/// </summary>
public abstract record Shape
{
    Shape() { }

    /// <summary>The fields of a group, or of each group in a list; none for a single value.</summary>
    public IReadOnlyList<IField> Parts =>
        this switch
        {
            Group group => group.Fields,
            List list => list.Item.Parts,
            _ => [],
        };

    /// <param name="Pattern">
    /// An ECMAScript regular expression that the whole text matches, or null. It may accept more than the format does, never
    /// less.
    /// </param>
    /// <param name="IsLong">Sentences rather than a name.</param>
    public sealed record Text(string? Pattern = null, bool IsLong = false) : Shape;

    /// <summary>true or false.</summary>
    public sealed record Flag : Shape;

    /// <summary>A whole number.</summary>
    public sealed record Number : Shape;

    /// <summary>A year, a month or a day.</summary>
    public sealed record Date : Shape;

    /// <summary>A day with or without a time of day.</summary>
    public sealed record Time : Shape;

    /// <summary>An address on the web or on this site.</summary>
    public sealed record Url : Shape;

    /// <summary>The path of a picture in the input.</summary>
    public sealed record PictureFile : Shape;

    /// <summary>One of a few words.</summary>
    public sealed record Choice(IReadOnlyList<string> Names) : Shape;

    /// <summary>The slug of another entry.</summary>
    /// <param name="Types">Names of the content types that the entry may have.</param>
    /// <param name="MayBeText">Other text is accepted too, such as the name of a guest.</param>
    /// <param name="IsPicked">Forms offer a choice of entries, even if other text is accepted.</param>
    public sealed record Reference(IReadOnlyList<string> Types, bool MayBeText = false, bool IsPicked = false) : Shape;

    /// <summary>Several values, or a single one.</summary>
    public sealed record List(Shape Item) : Shape;

    /// <param name="Fields">The fields that it may contain.</param>
    /// <param name="Shorthand">The field that a plain text stands for, or null.</param>
    public sealed record Group(IReadOnlyList<IField> Fields, string? Shorthand) : Shape;
}
