using System.Globalization;
using System.Text;

namespace Advance.Content.Fields;

/// <summary>
/// One field of a content type, described once: binding, the check for unknown keys, the JSON Schema, new files, the
/// canonical form and the contributors' table all use this description.
/// </summary>
public interface IField
{
    /// <summary>The key in front matter, lower case with underscores.</summary>
    string Name { get; }

    /// <summary>The name that forms and messages show to people, such as "Content note".</summary>
    string Label { get; }

    /// <summary>Other names that are accepted, mostly from Statiq.Web.</summary>
    IReadOnlyList<string> Aliases { get; }

    bool IsRequired { get; }

    /// <summary>One sentence for the person who fills it in.</summary>
    string Help { get; }

    /// <summary>The same for a form, which doesn't show names of files and keys.</summary>
    string Hint { get; }

    /// <summary>For people who write the file in a text editor; a form leaves it out, and keeps its value.</summary>
    bool IsByHand { get; }

    /// <summary>
    /// Only makes sense once the page is published, such as the date of a change: a form for new content doesn't show it.
    /// </summary>
    bool IsForLater { get; }

    /// <summary>
    /// Its value is in the language of the text, or belongs to this file only: a translation doesn't take it from its
    /// original.
    /// </summary>
    bool IsOwn { get; }

    /// <summary>What kind of value it takes, as in "a date".</summary>
    string Expected { get; }

    /// <summary>The same for programs.</summary>
    Shape Shape { get; }

    /// <summary>How long its text should be, or null if any length is fine.</summary>
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

    /// <summary>The value if the author doesn't give one.</summary>
    public T Default { get; init; } = default!;
}

/// <summary>Bounds for a text, in characters as readers see them, both inclusive.</summary>
public readonly record struct TextLength(int Least, int Most)
{
    /// <summary>Characters as readers see them: extended grapheme clusters (Unicode Standard Annex #29).</summary>
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
