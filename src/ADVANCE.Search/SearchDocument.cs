using Advance.Parsing;

namespace Advance.Search;

/// <summary>What the search knows of one page.</summary>
/// <param name="Url">Address as it stands in a link, with the site's link root, as in <c>/news/pathways/</c>.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Type">Content type, as in <c>publication</c>; a facet.</param>
/// <param name="Date">ISO 8601 date, or null for a page without one; a facet by its year, and the order "newest first".</param>
/// <param name="Topics">Titles of its topics; a facet, and searched as text.</param>
/// <param name="Authors">Names of its authors; a facet, and searched as text.</param>
/// <param name="Summary">Plain text, or empty.</param>
/// <param name="Text">The body as plain text, headings included.</param>
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
    /// <summary>What results show in place of the title: that an event is cancelled, when and where it is.</summary>
    public string? ShownTitle { get; init; }

    /// <summary>Other words that it is to be found by; never shown.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The parts of <see cref="Text"/> below its headings, in order; results link to them.</summary>
    public IReadOnlyList<TextSection> Sections { get; init; } = [];

    /// <summary>
    /// What its words count, as Lucene's index-time boost: below 1, it gives way to other pages that match as well. It
    /// goes into the norm and so costs the client nothing; the norm's one byte tells 0.5, 0.7 and 1 apart, not much more.
    /// </summary>
    public float Boost { get; init; } = 1f;

    /// <summary>The year as four digits, or null.</summary>
    public string? Year => Date is { Length: >= 4 } ? Date[..4] : null;

    /// <summary>Summary and text, the summary only once when the text begins with it.</summary>
    public string Body =>
        TextStart == 0 ? Text
        : Text.Length == 0 ? Summary
        : $"{Summary}\n{Text}";

    /// <summary>Where <see cref="Text"/> begins in <see cref="Body"/>.</summary>
    public int TextStart => Summary.Length == 0 || Text.StartsWith(Summary, StringComparison.Ordinal) ? 0 : Summary.Length + 1;
}
