using Advance.Content;
using Advance.Generation.Assets;
using Advance.Generation.Pages;
using Advance.Sites.Views;

namespace Advance.Tests;

/// <summary>The least theme that shows what a page is made of, so that tests of the generator don't hang on the look.</summary>
sealed class PlainTheme : ITheme
{
    public IReadOnlyCollection<string> Layouts { get; init; } = ["Page", "Wide"];
    public IReadOnlyList<ThemeFile> Files { get; init; } = [];
    public PageAssets InPages { get; init; } = new();

    public string Render(PageView view, PageContext context) => $"<title>{view.Title}</title>\n{Element("style", context.Style)}{Element("script", context.Script)}" + view switch
    {
        ItemView { Item: var item } page => $"{context.Body(item)}newer: {page.Newer?.Title}\nolder: {page.Older?.Title}\n",
        PlainPageView { Page: var page } => context.Body(page),
        HomeView { Page: { } page } => context.Body(page),
        PersonView { Person: var person } page => context.Body(person) + List(page.Items),
        ListView list => Opening(list, context) + List(list.List.Items),
        EventsView events => $"{Opening(events, context)}upcoming:\n{List(events.Upcoming)}past:\n{List(events.Past.Items)}",
        TopicView topic => List(topic.List.Items),
        PeopleView or PartnersView or TopicsView => Opening(view, context),
        SearchView => "<form id=\"words\"></form>\n",
        NotFoundView => $"<a href=\"{context.Href(new Permalink("/sitemap.xml"))}\">All pages</a>\n",
        _ => "",
    };

    static string Element(string name, InlineAsset? asset) => asset is null ? "" : $"<{name}>{asset.Text}</{name}>\n";

    static string Opening(PageView view, PageContext context) => view.Introduction is { } introduction ? context.Body(introduction) : "";

    static string List(IEnumerable<Item> items) => string.Concat(items.Select(item => $"- {item.Title}\n"));
}
