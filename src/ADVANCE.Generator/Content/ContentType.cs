using Advance.Content.Fields;

namespace Advance.Content;

/// <summary>A kind of content: its name, its fields, and how a document of it is bound.</summary>
/// <param name="Name">As in <c>event</c>; what <c>Sections</c> in the settings calls it.</param>
/// <param name="Fields">Every field that its front matter may have; others are reported.</param>
/// <param name="Bind">Makes the entry; what it could not read is reported, and the entry must not be used then.</param>
public sealed record ContentType(string Name, IReadOnlyList<IField> Fields, Func<EntrySource, Entry> Bind)
{
    /// <summary>What a form calls one of them: <c>News item</c>.</summary>
    public required string Label { get; init; }

    /// <summary>And several: <c>News</c>.</summary>
    public required string Plural { get; init; }
}
