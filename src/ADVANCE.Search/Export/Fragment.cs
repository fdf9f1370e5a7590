using System.Text;

namespace Advance.Search.Export;

/// <summary>What a result shows of a document.</summary>
/// <param name="Text">What excerpts are taken from: summary and text, or their beginning.</param>
public sealed record Fragment(string Url, string Title, string Type, string? Date, string Text)
{
    /// <summary>Of a document, its text cut at a word where it is longer than <paramref name="maxText"/> UTF-16 units.</summary>
    public static Fragment Of(SearchDocument document, int maxText) =>
        new(document.Url, document.Title, document.Type, document.Date, Cut(Squeeze(document.Body, maxText), maxText));

    /// <summary>The text with one space for each run of white space, or the beginning of it where that is more than <paramref name="enough"/>.</summary>
    static string Squeeze(string text, int enough)
    {
        var squeezed = new StringBuilder(Math.Min(text.Length, enough + 2));
        var space = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter)) { space = squeezed.Length > 0; continue; }
            if (squeezed.Length > enough) break;
            if (space) squeezed.Append(' ');
            space = false;
            squeezed.Append(letter);
        }
        return squeezed.ToString();
    }

    static string Cut(string text, int max)
    {
        if (text.Length <= max) return text;
        var end = text.LastIndexOf(' ', max);
        if (end <= 0) end = char.IsHighSurrogate(text[max - 1]) ? max - 1 : max;
        return $"{text[..end]} …";
    }
}
