using System.Text.Json.Nodes;
using Advance.Content;
using Advance.Sites;

namespace Advance.StructuredData;

/// <summary>The structured data of a page, in schema.org's vocabulary.</summary>
public sealed class PageData(Site site)
{
    readonly Breadcrumbs breadcrumbs = new(site);

    /// <summary>A JSON-LD document for the page, safe inside a script element; null if there is nothing to say.</summary>
    public string? Of(PageView view) => view.IsIndexed ? Ld.Document([.. Things(view), breadcrumbs.Of(view)]) : null;

    IEnumerable<JsonNode?> Things(PageView view) =>
        view switch
        {
            HomeView => [ProgrammeData.WebSite(site), ProgrammeData.Programme(site)],
            ItemView { Item: News news } => [ItemData.News(news, site)],
            ItemView { Item: Event @event } => [EventData.Of(@event, site)],
            ItemView { Item: Publication paper } => PaperData.Of(paper, site),
            PersonView person => [PersonData.Of(person.Person, site)],
            PartnersView partners => partners.Partners.Select(partner => ProgrammeData.Organization(partner, site)),
            _ => [],
        };
}
