namespace Advance.Search.Export;

/// <summary>What a result shows of a document.</summary>
/// <param name="Text">What excerpts are taken from: summary and text, or their beginning.</param>
public sealed record Fragment(string Url, string Title, string Type, string? Date, string Text)
{
    /// <summary>Of a document, its text cut at a word where it is longer than <paramref name="maxText"/> UTF-16 units.</summary>
    public static Fragment Of(SearchDocument document, int maxText) =>
        new(document.Url, document.Title, document.Type, document.Date, Cut(Squeeze(document.Body), maxText));

    static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string Cut(string text, int max)
    {
        if (text.Length <= max) return text;
        var end = text.LastIndexOf(' ', max);
        if (end <= 0) end = char.IsHighSurrogate(text[max - 1]) ? max - 1 : max;
        return $"{text[..end]} …";
    }
}
