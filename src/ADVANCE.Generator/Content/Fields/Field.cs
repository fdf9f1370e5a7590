using System.Globalization;
using System.Text;

namespace Advance.Content.Fields;

/// <summary>
/// One field of a content type, described once: binding, the check for unknown keys, the JSON Schema, new files, the
/// canonical form and the contributors' table all come from here.
/// </summary>
public interface IField
{
    /// <summary>The key in front matter, lower case with underscores.</summary>
    string Name { get; }

    /// <summary>What forms and messages to people call it, as in "Content note".</summary>
    string Label { get; }

    /// <summary>Other names that are understood: Statiq.Web's, mostly.</summary>
    IReadOnlyList<string> Aliases { get; }

    bool IsRequired { get; }

    /// <summary>One sentence for the person who fills it in.</summary>
    string Help { get; }

    /// <summary>The same for a form, where nobody sees names of files and keys.</summary>
    string Hint { get; }

    /// <summary>For those who write the file by hand; a form leaves it out, and keeps what it says.</summary>
    bool IsByHand { get; }

    /// <summary>
    /// It makes sense only once the page is published, such as the day of a change: a form for what is new does not ask it.
    /// </summary>
    bool IsForLater { get; }

    /// <summary>
    /// Its value is in the language of the text, or of this file alone: a translation does not take it from its original.
    /// </summary>
    bool IsOwn { get; }

    /// <summary>What kind of value it takes, as in "a date".</summary>
    string Expected { get; }

    /// <summary>The same for programs.</summary>
    Shape Shape { get; }

    /// <summary>How long its text should be, or null where any length is good.</summary>
    TextLength? Length { get; }
}

/// <inheritdoc cref="IField"/>
/// <typeparam name="T">The value it binds to.</typeparam>
public sealed record Field<T>(string Name, Format<T> Format, string Help) : IField
{
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public bool IsRequired { get; init; }
    public bool IsOwn { get; init; }
    public string Label { get; init; } = char.ToUpperInvariant(Name[0]) + Name[1..].Replace('_', ' ');
    public string Hint { get; init; } = Help;
    public bool IsByHand { get; init; }
    public bool IsForLater { get; init; }
    public string Expected => Format.Expected;
    public Shape Shape => Format.Shape;
    public TextLength? Length { get; init; }

    /// <summary>The value where the author gives none.</summary>
    public T Otherwise { get; init; } = default!;
}

/// <summary>Bounds for a text, in characters as readers count them; both are good.</summary>
public readonly record struct TextLength(int Least, int Most)
{
    /// <summary>Characters as a reader counts them: extended grapheme clusters (Unicode Standard Annex #29).</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
            return text.Length;
        var count = 0;
        for (; text.Length > 0; count++)
            text = text[StringInfo.GetNextTextElementLength(text)..];
        return count;
    }
}
