using System.Text;

namespace Advance.Search.Export;

/// <summary>What a result shows of a document.</summary>
/// <param name="Text">What excerpts are taken from: summary and text, or their beginning; a line break where one stood, one space
/// for other white space.</param>
/// <param name="Topics">Titles of its topics.</param>
/// <param name="Sections">The sections whose headings stand in <see cref="Text"/>, in order.</param>
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
    /// <summary>Of a document, its text cut at a word where it is longer than <paramref name="maxText"/> UTF-16 units.</summary>
    public static Fragment Of(SearchDocument document, int maxText)
    {
        var body = document.Body;
        var text = Squeeze(body, maxText);
        var sections = new List<FragmentSection>();
        foreach (var section in document.Sections)
        {
            var start = document.TextStart + section.Start;
            // Squeezing only shortens, so what lies this far behind may still be within reach.
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
    /// The text with one break or space for each run of white space, or the beginning of it where that is more than
    /// <paramref name="enough"/>.
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
/// <param name="Start">Where its heading begins in the text, in UTF-16 units; it ends at the next line break.</param>
/// <param name="Anchor">Id of the heading on the page.</param>
public readonly record struct FragmentSection(int Start, string Anchor);
