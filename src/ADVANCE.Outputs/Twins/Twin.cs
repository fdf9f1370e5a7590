using System.Text;
using Advance.Content;
using Advance.Content.InWords;
using Advance.Sites;

namespace Advance.Twins;

/// <summary>A page as Markdown: facts about the page as front matter, then its text or its list.</summary>
public static class Twin
{
    /// <summary>The address of the Markdown twin of a page.</summary>
    public static Permalink Of(Permalink page) => page.File("index.md");

    public static string Text(PageView view, Site site)
    {
        var text = new StringBuilder(TwinFields.Of(view, site))
            .Append('\n')
            .Append("# ")
            .Append(TwinText.Escaped(view.Title))
            .Append("\n\n");
        foreach (var part in Parts(view, site).Where(part => part.Length > 0))
            text.Append(part.TrimEnd().TrimStart('\n')).Append("\n\n");
        return text.Remove(text.Length - 1, 1).ToString();
    }

    static IEnumerable<string> Parts(PageView view, Site site) =>
        view switch
        {
            HomeView home => [Body(home.Page, site), $"## {site.Words.Lists.Newest}", Items(home.Latest, site)],
            PlainPageView { Page.IsHelp: true } help => [Lines(site.Helplines.Select(Helpline)), Body(help.Page, site)],
            PlainPageView page => [Body(page.Page, site)],
            ItemView { Item: Publication paper } =>
            [
                Note(paper),
                Findings(paper, site),
                Body(paper, site),
                Corrections(paper, site),
            ],
            ItemView { Item: Event { Outcome: { } outcome } @event } =>
            [
                Note(@event),
                Body(@event, site),
                TwinText.Escaped(outcome),
            ],
            ItemView item => [Note(item.Item), Body(item.Item, site)],
            PersonView person => [Body(person.Person, site), Items(person.Items, site)],
            PeopleView people => [Body(people.Introduction, site), Links([.. people.Current, .. people.Former], site)],
            PartnersView partners =>
            [
                Body(partners.Introduction, site),
                .. partners.Partners.Select(partner => Partner(partner, site)),
            ],
            TopicsView topics =>
            [
                Body(topics.Introduction, site),
                Lines(topics.Terms.Select(term => Link(term.Title, term.Permalink, site))),
            ],
            TopicView topic =>
            [
                Body(topic.List.Number == 1 ? topic.Term.Topic : null, site),
                Items(topic.List.Items, site),
                More(topic.List, site),
            ],
            ListView list => [Body(list.Introduction, site), Items(list.List.Items, site), More(list.List, site)],
            EventsView events =>
            [
                Body(events.Introduction, site),
                Items([.. events.Upcoming, .. events.Past.Items], site),
                More(events.Past, site),
            ],
            ArchiveView archive =>
            [
                Lines(archive.Years.Select(year => Link(year.Permalink.Path.Trim('/').Split('/')[^1], year.Permalink, site))),
            ],
            _ => [TwinText.Escaped(view.Description)],
        };

    static string Body(Entry? entry, Site site) => entry is null ? "" : TwinBody.Of(entry, site);

    static string Partner(Partner partner, Site site) => $"## {TwinText.Escaped(partner.Title)}\n\n{Body(partner, site)}";

    static string Helpline(Helpline line) =>
        string.Join(
            ". ",
            new[]
            {
                $"{TwinText.Escaped(line.Service)}: {TwinText.Escaped(line.Display)}",
                line.Note is { } note ? TwinText.Escaped(note.TrimEnd('.')) : null,
                line.Url is { } url ? TwinText.Escaped(url) : null,
            }.OfType<string>()
        );

    static string Note(Item item) => item.ContentNote is { } note ? $"> {TwinText.Escaped(note)}" : "";

    static string Findings(Publication paper, Site site) =>
        paper.KeyFindings.Count == 0
            ? ""
            : $"## {site.Words.Items.KeyFindings}\n\n{Lines(paper.KeyFindings.Select(TwinText.Escaped))}";

    static string Corrections(Publication paper, Site site) =>
        paper.Corrections.Count == 0
            ? ""
            : $"## {site.Words.Items.Corrections}\n\n"
                + Lines(paper.Corrections.Select(correction => TwinText.Escaped(correction.Note)));

    static string Items(IEnumerable<Item> items, Site site) =>
        Lines(
            items.Select(item =>
            {
                var link = Link(EventWords.Title(item, site.Words.Events), item.Permalink, site);
                var date = item is Event @event ? @event.StartsAt.Iso : item.Date.Iso;
                return $"{link} ({date}): {TwinText.Escaped(EventWords.Summary(item, site.Words))}";
            })
        );

    static string Links(IEnumerable<Entry> entries, Site site) =>
        Lines(entries.Select(entry => Link(entry.Title, entry.Permalink, site)));

    static string More<T>(Paged<T> list, Site site) => list.Older is { } older ? Link(site.Words.Lists.Older, older, site) : "";

    // Twins link to twins.
    static string Link(string text, Permalink page, Site site) => $"[{TwinText.Escaped(text)}]({site.Absolute(Of(page))})";

    static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => $"- {line}"));
}
