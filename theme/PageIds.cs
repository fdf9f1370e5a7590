namespace Advance.Theme;

/// <summary>The ids that components give to parts of entries' pages, besides the headings of texts.</summary>
static class PageIds
{
    public static IReadOnlyCollection<string> All { get; } =
    [
        "main",
        "menu",
        "contents",
        "all-items",
        "filter-type",
        "filter-year",
        "former",
        "home-events",
        "home-more",
        "item-topics",
        "newest",
        "past",
        "published",
        "upcoming",
        "search-hint",
        "search-nothing",
        "search-words",
        "page.announces",
        "page.around",
        "page.burden",
        "page.cite",
        "page.compliance",
        "page.corrections",
        "page.enforcement",
        "page.feedback",
        "page.findings",
        "page.funding",
        "page.gaps",
        "page.non-compliance",
        "page.orcids",
        "page.preparation",
        "page.related",
        "page.scope",
        "page.technical",
    ];
}
