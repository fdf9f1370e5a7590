using Advance.Content;
using Advance.Content.Fields;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Contributions.Intake;

/// <summary>
/// Finds people, topics and papers by name or title, for authors who don't know the names of files.
/// </summary>
sealed class KnownNames(Site? site)
{
    /// <summary>The name to use in front matter; null if there is no such file.</summary>
    public string? Find(Shape.Reference reference, string text) =>
        reference.Types.Select(type => Find(type, text)).FirstOrDefault(name => name is not null)
        ?? (reference.MayBeText || IsOpen(reference) ? text : null);

    /// <summary>" Did you mean …?" if there is no such file, or nothing.</summary>
    public string DidYouMean(Shape.Reference reference, string text) =>
        Suggestion.DidYouMean(text, reference.Types.SelectMany(Titles));

    // A site without topic files accepts any topic, and one without people any name.
    bool IsOpen(Shape.Reference reference) =>
        reference.Types is ["topic"]
            ? site?.Topics.IsOpen ?? true
            : reference.Types is ["person"] && site?.People.Count is null or 0;

    string? Find(string type, string text) =>
        type switch
        {
            "topic" => site?.Topics.IsOpen == false ? (site.Topics.Find(text) ?? site.Topics.Find(Slug.From(text)))?.Slug : null,
            "person" => Entry(site?.People, text),
            "publication" => Entry(site?.Publications, text)
                ?? site?.Publications.FirstOrDefault(paper =>
                    paper.Doi is { } doi && text.EndsWith(doi, StringComparison.OrdinalIgnoreCase)
                )?.Name,
            _ => Entry(site?.Items, text),
        };

    static string? Entry(IEnumerable<Entry>? entries, string text) =>
        entries?.FirstOrDefault(entry => entry.Name == text || Slug.From(entry.Title) == Slug.From(text))?.Name;

    IEnumerable<string> Titles(string type) =>
        type switch
        {
            "topic" => site?.Topics.Terms.Select(term => term.Title) ?? [],
            "person" => site?.People.Select(person => person.Title) ?? [],
            "publication" => site?.Publications.Select(paper => paper.Title) ?? [],
            _ => site?.Items.Select(item => item.Title) ?? [],
        };
}
