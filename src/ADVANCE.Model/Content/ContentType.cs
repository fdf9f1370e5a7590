using Advance.Content.Fields;

namespace Advance.Content;

/// <summary>A kind of content: its name, its fields, and how a document of this kind is bound.</summary>
/// <param name="Name">As in <c>event</c>; the name that <c>Sections</c> in the settings uses.</param>
/// <param name="Fields">Every field that its front matter may have; others are reported.</param>
/// <param name="Bind">
/// Creates the entry. Anything that can't be read is reported, and the entry must then not be used.
/// </param>
public sealed record ContentType(string Name, IReadOnlyList<IField> Fields, Func<EntrySource, Entry> Bind)
{
    /// <summary>The name that a form uses for one of them: <c>News item</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The plural: <c>News</c>.</summary>
    public required string Plural { get; init; }
}
