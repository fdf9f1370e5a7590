using Advance.Content;
using Advance.Content.InWords;
using Advance.Parse;
using Advance.Search.Synonyms;
using Advance.Sites;
using NodaTime.Text;

namespace Advance.Search.Documents;

/// <summary>
/// The documents that the search finds on a site: items, newest first, then people, topics and pages. Partners have no pages of
/// their own.
/// </summary>
public static class SiteDocuments
{
    public static IEnumerable<SearchDocument> Of(Site site) =>
        [
            .. site.Items.AsParallel().AsOrdered().Select(item => OfItem(site, item)),
            .. site.People.Select(person => OfPerson(site, person)),
            .. site.Topics.Terms.Select(term => OfTopic(site, term)),
            .. site.Pages.Select(page =>
                Undated(site, page, page.Permalink, "page", page.IsHelp ? [.. site.Helplines.Select(Words)] : [])
            ),
        ];

    /// <summary>Each topic's title with its synonyms.</summary>
    public static IEnumerable<SynonymGroup> Synonyms(Site site) =>
        site
            .Topics.Terms.Select(term => term.Topic)
            .OfType<Topic>()
            .Select(topic => new SynonymGroup([topic.Title, .. topic.Synonyms]));

    static SearchDocument OfItem(Site site, Item item)
    {
        string[] authors = [.. Byline.Of(item, site).Select(author => author.Name)];
        var (text, sections) = Text(item, Details(site, item));
        return new SearchDocument(
            site.Href(item.Permalink),
            item.Title,
            TypeOf(item),
            item is Event @event ? LocalDatePattern.Iso.Format(@event.StartsAt.At.Date) : item.Date.Iso,
            [.. site.Topics.Of(item).Select(term => term.Title)],
            authors,
            EventWords.Summary(item, site.Words),
            text
        )
        {
            Sections = sections,
            ShownTitle = item is Event ? EventWords.TitleWithPlace(item, site.Words) : null,
        };
    }

    static SearchDocument OfPerson(Site site, Person person) =>
        Undated(site, person, person.Permalink, "person", person.Role, person.Affiliation, person.Orcid);

    /// <summary>A topic's page is a list, so at equal relevance the pages that it lists come first.</summary>
    static SearchDocument OfTopic(Site site, Term term) =>
        (
            term.Topic is { } topic
                ? Undated(site, topic, term.Permalink, "topic") with
                {
                    Keywords = topic.Synonyms,
                }
                : new SearchDocument(site.Href(term.Permalink), term.Title, "topic", null, [], [], "", "")
        ) with
        {
            Boost = 0.5f,
        };

    static SearchDocument Undated(Site site, Entry entry, Permalink permalink, string type, params string?[] details)
    {
        var (text, sections) = Text(entry, details);
        return new SearchDocument(site.Href(permalink), entry.Title, type, null, [], [], entry.Summary, text)
        {
            Sections = sections,
        };
    }

    static string TypeOf(Item item) =>
        item switch
        {
            Event => Event.Type.Name,
            Publication => Publication.Type.Name,
            _ => News.Type.Name,
        };

    /// <summary>
    /// Details that people search for and that a page shows next to its body: findings, identifiers, places, names.
    /// </summary>
    static string?[] Details(Site site, Item item) =>
        item switch
        {
            Publication paper => [.. paper.KeyFindings, paper.Record?.ContainerTitle, paper.Doi],
            Event gathering =>
            [
                gathering.Outcome,
                gathering.Place?.Name,
                gathering.Place?.Address,
                .. gathering.Speakers.Select(site.AuthorName),
            ],
            _ => [],
        };

    static string Words(Helpline line) =>
        string.Join(". ", new[] { line.Service, line.Display, line.Text?.Display, line.Note }.OfType<string>());

    /// <summary>The body, followed by one line for each detail.</summary>
    static SectionedText Text(Entry entry, params string?[] details)
    {
        var body = SectionedText.Of(entry.Document.Body);
        return body with { Text = string.Join('\n', details.Prepend(body.Text).Where(part => !string.IsNullOrEmpty(part))) };
    }
}
