using System.Text;
using Advance.Content.Documents;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Advance.Parse;

/// <summary>The plain text of a body, each heading on a line of its own, and where its sections begin.</summary>
public sealed record SectionedText(string Text, IReadOnlyList<TextSection> Sections)
{
    /// <summary>
    /// The words are those of <see cref="PlainText.Of"/>. A heading inside a list or a quotation doesn't begin a section.
    /// </summary>
    public static SectionedText Of(MarkdownDocument body)
    {
        var text = new StringBuilder();
        var sections = new List<TextSection>();
        var afterHeading = false;
        foreach (var block in body)
        {
            var own = PlainText.Of(block);
            if (own.Length == 0)
                continue;
            var heading = block as HeadingBlock;
            if (text.Length > 0)
                text.Append(heading is not null || afterHeading ? '\n' : ' ');
            if (heading?.TryGetAttributes()?.Id is { Length: > 0 } id)
                sections.Add(new TextSection(own, id, text.Length));
            text.Append(own);
            afterHeading = heading is not null;
        }
        return new SectionedText(text.ToString(), sections);
    }
}

/// <summary>A part of a text below a heading, up to the next one.</summary>
/// <param name="Title">The heading, as in the text.</param>
/// <param name="Anchor">Id of the heading on the page.</param>
/// <param name="Start">Where the heading begins in the text, in UTF-16 units.</param>
public readonly record struct TextSection(string Title, string Anchor, int Start);
