using Advance.Data;
using Advance.Diagnostics;
using Markdig.Syntax;

namespace Advance.Content.Documents;

/// <summary>A parsed Markdown file: front matter with positions, and the syntax tree of the body.</summary>
public sealed record Document
{
    public required SourceFile Source { get; init; }

    /// <summary>The file's own keys, followed by those of its sidecar and of the folders above it.</summary>
    public required MapNode FrontMatter { get; init; }

    /// <summary>Never changed after parsing; can be rendered any number of times, from any thread.</summary>
    public required MarkdownDocument Body { get; init; }

    /// <summary>The body as written; lines end in <c>\n</c>. Positions in <see cref="Body"/> refer to it.</summary>
    public required string Markdown { get; init; }

    /// <summary>The line of the file on which the body begins, from 1.</summary>
    public required int BodyLine { get; init; }

    /// <summary>Links and images in order.</summary>
    public required IReadOnlyList<Link> Links { get; init; }

    public required IReadOnlyList<Heading> Headings { get; init; }

    /// <summary>
    /// A diagnostic says that something in the file can't be read: it must not be published, but is still checked.
    /// </summary>
    public bool IsBroken { get; init; }

    /// <summary>
    /// Some fields couldn't be read, so one that isn't in <see cref="FrontMatter"/> may still be in the file.
    /// </summary>
    public bool LacksFields { get; init; }

    public Location Start => Source.Start;

    /// <summary>The position in the file of a node of <see cref="Body"/>.</summary>
    public Location At(MarkdownObject node) => new(Source.DisplayPath, BodyLine + node.Line, node.Column + 1);
}

/// <summary>A link or picture in a body.</summary>
/// <param name="Url">As written, entities resolved.</param>
/// <param name="Text">The words of the link, or the text that replaces the picture.</param>
/// <param name="IsImage">A picture.</param>
/// <param name="Location">Where it begins.</param>
public readonly record struct Link(string Url, string Text, bool IsImage, Location Location);

/// <summary>A heading of a body.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Without markup.</param>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Location">Where it begins.</param>
public readonly record struct Heading(int Level, string Text, string Id, Location Location);
