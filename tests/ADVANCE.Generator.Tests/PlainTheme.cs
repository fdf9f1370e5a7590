using System.Text;
using Advance.Assets;
using Advance.Content;
using Advance.Pages;
using Advance.Read;
using Advance.Sites;

namespace Advance.Tests;

/// <summary>
/// A minimal theme that shows what a page is made of, so that tests of the generator don't depend on the real theme's look.
/// </summary>
sealed class PlainTheme : ITheme
{
    public IReadOnlyCollection<string> Layouts { get; init; } = ["Page", "Wide"];
    public IReadOnlyList<ThemeFile> Files { get; init; } = [];
    public PageAssets InPages { get; init; } = new();

    /// <summary>
    /// A whole page in which <c>{title}</c> and <c>{body}</c> are filled in, for tests of what a theme can do wrong; null for
    /// the minimal page.
    /// </summary>
    public string? Page { get; init; }

    public ReadOnlyMemory<byte> Render(PageView view, PageContext context) => Encoding.UTF8.GetBytes(Html(view, context));

    string Html(PageView view, PageContext context) =>
        Page is null
            ? Least(view, context)
            : Page.Replace("{title}", Escaped(view.Title), StringComparison.Ordinal)
                .Replace(
                    "{body}",
                    view switch
                    {
                        ItemView item => context.Body(item.Item),
                        PlainPageView page => context.Body(page.Page),
                        _ => "",
                    },
                    StringComparison.Ordinal
                );

    static string Least(PageView view, PageContext context) =>
        Start
        + $"<title>{Escaped(view.Title)}</title>\n{Element("style", context.Style)}{Element("script", context.Script)}"
        + view switch
        {
            ItemView { Item: var item } page =>
                $"{context.Body(item)}newer: {Escaped(page.Newer?.Title)}\nolder: {Escaped(page.Older?.Title)}\n",
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

    /// <summary>The line that each page begins with.</summary>
    public const string Start = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\n";

    static string Element(string name, InlineAsset? asset) => asset is null ? "" : $"<{name}>{asset.Text}</{name}>\n";

    static string Opening(PageView view, PageContext context) =>
        view.Introduction is { } introduction ? context.Body(introduction) : "";

    // A theme that forgets to escape frames, for tests of the second line of defence.
    static string? Escaped(string? text) =>
        text?.Contains("<iframe", StringComparison.Ordinal) == true
            ? text
            : text?.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    static string List(IEnumerable<Item> items) => string.Concat(items.Select(item => $"- {Escaped(item.Title)}\n"));
}
