namespace Advance.Content.Fields;

/// <summary>
/// What a value looks like, told to those that can't run a <see cref="Format{T}"/>: the JSON Schema, the editor's form,
/// the contributors' table.
/// </summary>
public abstract record Shape
{
    Shape() { }

    /// <summary>The fields that a value is a group of, or each of several; none for a value that is one piece.</summary>
    public IReadOnlyList<IField> Parts =>
        this switch
        {
            Group group => group.Fields,
            List list => list.Item.Parts,
            _ => [],
        };

    /// <param name="Pattern">What the text matches whole, as an ECMAScript regular expression, or null. It may take more than the
    /// format does, never less.</param>
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

    /// <summary>The path of a picture of the input.</summary>
    public sealed record PictureFile : Shape;

    /// <summary>One of a few words.</summary>
    public sealed record Choice(IReadOnlyList<string> Names) : Shape;

    /// <summary>The slug of another entry.</summary>
    /// <param name="Types">Names of the content types that it may be of.</param>
    /// <param name="MayBeText">Other text is taken too, such as the name of a guest.</param>
    /// <param name="IsPicked">Forms offer the entries to choose from, also where other text is taken.</param>
    public sealed record Reference(IReadOnlyList<string> Types, bool MayBeText = false, bool IsPicked = false) : Shape;

    /// <summary>Several values, or one alone.</summary>
    public sealed record List(Shape Item) : Shape;

    /// <param name="Fields">What it may hold.</param>
    /// <param name="Shorthand">The field that a plain text stands for, or null.</param>
    public sealed record Group(IReadOnlyList<IField> Fields, string? Shorthand) : Shape;
}
