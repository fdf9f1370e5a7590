using System.Text;
using Advance.Content;
using Advance.Content.Citations;
using Advance.Content.Fields;
using Advance.Content.Values;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Formatting;
using Advance.Sites;

namespace Advance.Twins;

/// <summary>The front matter of a twin: the information that the HTML page shows around the text.</summary>
static class TwinFields
{
    public static string Of(PageView view, Site site)
    {
        var yaml = new StringBuilder("---\n");
        foreach (var (name, values) in Fields(view, site))
        {
            if (values.Length == 0)
                continue;
            DataNode node = values is [var only] ? Scalar(only) : new ListNode([.. values.Select(Scalar)], default);
            YamlWriter.Write(
                yaml,
                name,
                node,
                name is "date" or "announced" or "updated" or "start" or "end" ? new Shape.Time() : null,
                indent: 0
            );
        }
        return yaml.Append("---\n").ToString();
    }

    static IEnumerable<(string Name, string[] Values)> Fields(PageView view, Site site)
    {
        yield return ("title", [view.Title]);
        yield return ("url", [site.Absolute(view.Permalink)]);
        yield return ("description", Some(view.Description));
        if (view is not ItemView { Item: var item })
            yield break;
        yield return (
            "type",
            [
                item switch
                {
                    Event => "event",
                    Publication => "publication",
                    _ => "news",
                },
            ]
        );
        yield return ("content_note", Some(item.ContentNote));
        // The date of an announcement must not be mistaken for the date of the event.
        yield return (item is Event ? "announced" : "date", [item.Date.IsoIn(site.Settings.Zone)]);
        yield return ("updated", item.Updated is { } updated ? [updated.IsoIn(site.Settings.Zone)] : []);
        yield return ("language", [item.Language ?? site.Settings.Language]);
        yield return ("authors", [.. Byline.Of(item, site).Select(author => author.Name)]);
        yield return ("topics", [.. site.Topics.Of(item).Select(term => term.Title)]);
        if (item is Event @event)
        {
            yield return ("start", [@event.StartsAt.Iso]);
            yield return ("end", @event.EndsAt is { } end ? [end.Iso] : []);
            yield return (
                "place",
                Some(
                    @event.Place is { } place
                        ? place.Address is { } address
                            ? $"{place.Name}, {address}"
                            : place.Name
                        : null
                )
            );
            yield return ("online", @event.IsOnline ? ["yes"] : []);
            yield return (
                "status",
                @event.Status == EventStatus.Scheduled ? [] : [@event.Status == EventStatus.Cancelled ? "cancelled" : "postponed"]
            );
        }
        if (item is Publication paper)
        {
            yield return ("doi", paper.Doi is { } doi ? [DoiName.Url(doi)] : []);
            var funders = Funder.Of(paper, site).Select(funder => string.Join(", ", [funder.Name, .. funder.Awards]));
            yield return ("funding", [.. funders]);
            yield return ("reference", Some(paper.Record is { } record ? ApaStyle.Of(record).ToString() : null));
        }
    }

    static string[] Some(string? text) => string.IsNullOrWhiteSpace(text) ? [] : [text];

    // YAML doesn't allow control characters, and they carry no meaning.
    static ScalarNode Scalar(string text) =>
        new(string.Concat(text.Where(letter => letter == '\n' || !char.IsControl(letter))), new Location(""));
}
