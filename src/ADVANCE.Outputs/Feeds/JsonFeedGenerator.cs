using System.Text.Json;
using Advance.Render;
using Advance.Sites;
using NodaTime.Text;

namespace Advance.Feeds;

/// <summary><c>feed.json</c>: JSON Feed 1.1 (jsonfeed.org).</summary>
public sealed class JsonFeedGenerator : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site) =>
        Feed.Of(site)
            .Select(feed => new OutputFile(feed.At("json").OutputPath, () => JsonText.Of(json => Write(feed, json)))
            {
                Format = FeedFormat.Json,
            });

    static void Write(Feed feed, Utf8JsonWriter json)
    {
        var site = feed.Site;
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("description", feed.Description);
        json.WriteString("home_page_url", site.Absolute(feed.Home));
        json.WriteString("feed_url", site.Absolute(feed.At("json")));
        json.WriteString("language", site.Settings.Language);
        json.WriteStartArray("items");
        foreach (var item in feed.Items)
        {
            json.WriteStartObject();
            json.WriteString("id", feed.IdOf(item));
            json.WriteString("url", site.Absolute(item.Permalink));
            json.WriteString("title", feed.TitleOf(item));
            json.WriteString("summary", feed.SummaryOf(item));
            json.WriteString("content_html", feed.BodyOf(item));
            json.WriteString("date_published", OffsetDateTimePattern.Rfc3339.Format(feed.PublishedOf(item)));
            json.WriteString("date_modified", OffsetDateTimePattern.Rfc3339.Format(feed.UpdatedOf(item)));
            if (item.Language is not null)
                json.WriteString("language", item.Language);
            Authors(json, [.. feed.AuthorsOf(item)]);
            json.WriteStartArray("tags");
            foreach (var topic in feed.TopicsOf(item))
                json.WriteStringValue(topic);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Authors(Utf8JsonWriter json, IReadOnlyList<string> authors)
    {
        if (authors.Count == 0)
            return;
        json.WriteStartArray("authors");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("name", author);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
