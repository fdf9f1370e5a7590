using Advance.Parse;

namespace Advance.Search.Documents;

/// <summary>A page as the search knows it.</summary>
/// <param name="Url">The address as in a link, with the site's base path, such as <c>/news/pathways/</c>.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Type">The content type, such as <c>publication</c>; a facet.</param>
/// <param name="Date">An ISO 8601 date, or null for a page without one; its year is a facet, and it sorts results newest
/// first.</param>
/// <param name="Topics">The titles of its topics; a facet, and searched as text.</param>
/// <param name="Authors">The names of its authors; a facet, and searched as text.</param>
/// <param name="Summary">Plain text, or empty.</param>
/// <param name="Text">The body as plain text, including headings.</param>
public sealed record SearchDocument(
    string Url,
    string Title,
    string Type,
    string? Date,
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> Authors,
    string Summary,
    string Text
)
{
    /// <summary>
    /// The title that results show instead: for an event, also whether it is cancelled, and when and where it is.
    /// </summary>
    public string? ShownTitle { get; init; }

    /// <summary>Additional search words; never shown.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The sections of <see cref="Text"/> below its headings, in order; results link to them.</summary>
    public IReadOnlyList<TextSection> Sections { get; init; } = [];

    /// <summary>
    /// A boost for its words, like Lucene's index-time boost: below 1, the page ranks lower than other pages that match as
    /// well. It is part of the norm, so it costs the client nothing. A norm is one byte, which distinguishes 0.5, 0.7 and 1,
    /// but not much more.
    /// </summary>
    public float Boost { get; init; } = 1f;

    /// <summary>The year as four digits, or null.</summary>
    public string? Year => Date is { Length: >= 4 } ? Date[..4] : null;

    /// <summary>Summary and text; the summary only once if the text begins with it.</summary>
    public string Body =>
        TextStart == 0 ? Text
        : Text.Length == 0 ? Summary
        : $"{Summary}\n{Text}";

    /// <summary>The position where <see cref="Text"/> begins in <see cref="Body"/>.</summary>
    public int TextStart => Summary.Length == 0 || Text.StartsWith(Summary, StringComparison.Ordinal) ? 0 : Summary.Length + 1;
}
