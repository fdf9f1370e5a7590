using System.Text;
using Advance.Search.Documents;

namespace Advance.Search.Export.Parts;

/// <summary>The data that a result shows of a document.</summary>
/// <param name="Text">The text for excerpts: summary and text, or their beginning, with line breaks kept and other white space
/// reduced to one space.</param>
/// <param name="Topics">The titles of its topics.</param>
/// <param name="Sections">The sections whose headings are in <see cref="Text"/>, in order.</param>
public sealed record Fragment(
    string Url,
    string Title,
    string Type,
    string? Date,
    string Text,
    IReadOnlyList<string> Topics,
    IReadOnlyList<FragmentSection> Sections
)
{
    /// <summary>
    /// The fragment of a document, with its text cut at a word if it is longer than <paramref name="maxText"/> UTF-16 code
    /// units.
    /// </summary>
    public static Fragment Of(SearchDocument document, int maxText)
    {
        var body = document.Body;
        var text = Squeeze(body, maxText);
        var sections = new List<FragmentSection>();
        foreach (var section in document.Sections)
        {
            var start = document.TextStart + section.Start;
            // Removing white space only shortens the text, so content this far back may still fit.
            var squeezed = Squeeze(body.AsSpan(0, start), maxText).Length;
            if (squeezed > 0)
                squeezed++;
            if (squeezed + section.Title.Length > Math.Min(text.Length, maxText))
                break;
            sections.Add(new FragmentSection(squeezed, section.Anchor));
        }
        return new(
            document.Url,
            document.ShownTitle ?? document.Title,
            document.Type,
            document.Date,
            Cut(text, maxText),
            document.Topics,
            sections
        );
    }

    /// <summary>
    /// The text with one line break or space for each run of white space, or its beginning if that is longer than <paramref
    /// name="enough"/>.
    /// </summary>
    static string Squeeze(ReadOnlySpan<char> text, int enough)
    {
        var squeezed = new StringBuilder(Math.Min(text.Length, enough + 2));
        var space = '\0';
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                if (squeezed.Length > 0)
                    space = letter == '\n' || space == '\n' ? '\n' : ' ';
                continue;
            }
            if (squeezed.Length > enough)
                break;
            if (space != '\0')
                squeezed.Append(space);
            space = '\0';
            squeezed.Append(letter);
        }
        return squeezed.ToString();
    }

    static string Cut(string text, int max)
    {
        if (text.Length <= max)
            return text;
        var end = text.AsSpan(0, max + 1).LastIndexOfAny(' ', '\n');
        if (end <= 0)
            end = char.IsHighSurrogate(text[max - 1]) ? max - 1 : max;
        return $"{text[..end]} …";
    }
}

/// <summary>A section of a fragment's text.</summary>
/// <param name="Start">The position of its heading in the text, in UTF-16 code units; the heading ends at the next line
/// break.</param>
/// <param name="Anchor">The id of the heading on the page.</param>
public readonly record struct FragmentSection(int Start, string Anchor);
