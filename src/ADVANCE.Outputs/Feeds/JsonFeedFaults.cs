using System.Text.Json;
using Advance.Render.HtmlReading;
using Advance.Sites;

namespace Advance.Feeds;

/// <summary>The requirements of JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
static class JsonFeedFaults
{
    public static IReadOnlyList<DataFault> In(ReadOnlySpan<byte> bytes, Site site)
    {
        var faults = new List<DataFault>();
        try
        {
            var reader = new Utf8JsonReader(bytes);
            using var json = JsonDocument.ParseValue(ref reader);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                faults.Add(new("it isn't one JSON object."));
            else
                Feed(json.RootElement, site, faults);
        }
        catch (JsonException exception)
        {
            faults.Add(
                new(
                    $"this isn't valid JSON: line {exception.LineNumber + 1} can't be read.",
                    Line: (int)(exception.LineNumber ?? 0) + 1
                )
            );
        }
        return faults;
    }

    static void Feed(JsonElement feed, Site site, List<DataFault> faults)
    {
        if (Text(feed, "version") != "https://jsonfeed.org/version/1.1")
            faults.Add(new("its 'version' isn't https://jsonfeed.org/version/1.1."));
        if (string.IsNullOrWhiteSpace(Text(feed, "title")))
            faults.Add(new("it has no 'title'."));
        foreach (var name in new[] { "home_page_url", "feed_url" })
            Address(feed, name, null, site, faults);
        if (!feed.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array)
        {
            faults.Add(new("it has no 'items' list."));
            return;
        }
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items.EnumerateArray())
        {
            if (faults.Count >= XmlParts.Most)
                return;
            Item(item, known, site, faults);
        }
    }

    static void Item(JsonElement item, HashSet<string> known, Site site, List<DataFault> faults)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            faults.Add(new("an item isn't an object."));
            return;
        }
        var (id, key) = (Text(item, "id"), Text(item, "url") ?? Text(item, "id"));
        var of = key is null ? "" : $" of {key}";
        if (string.IsNullOrEmpty(id))
            faults.Add(new($"the item{of} has no 'id'.", key));
        else if (!known.Add(id))
            faults.Add(new($"two items have the 'id' {id}.", key));
        if (Text(item, "content_html") is null && Text(item, "content_text") is null)
            faults.Add(new($"the item{of} has neither 'content_html' nor 'content_text'.", key));
        Address(item, "url", key, site, faults);
        foreach (var name in new[] { "date_published", "date_modified" })
            if (item.TryGetProperty(name, out _) && !XmlParts.IsMoment(Text(item, name)))
                faults.Add(new($"'{name}'{of} isn't a date and time such as 2026-06-30T15:00:00+01:00.", key));
        if (
            item.TryGetProperty("authors", out var authors)
            && (
                authors.ValueKind != JsonValueKind.Array
                || authors
                    .EnumerateArray()
                    .Any(author =>
                        author.ValueKind != JsonValueKind.Object
                        || (Text(author, "name") ?? Text(author, "url") ?? Text(author, "avatar")) is not { Length: > 0 }
                    )
            )
        )
            faults.Add(new($"an author{of} has no name.", key));
        if (
            item.TryGetProperty("tags", out var tags)
            && (tags.ValueKind != JsonValueKind.Array || tags.EnumerateArray().Any(tag => tag.ValueKind != JsonValueKind.String))
        )
            faults.Add(new($"'tags'{of} isn't a list of texts.", key));
    }

    static void Address(JsonElement part, string name, string? key, Site site, List<DataFault> faults)
    {
        if (site.Settings.Origin is not null && Text(part, name) is { } address && !XmlParts.IsAddress(address))
            faults.Add(new($"'{address}' in '{name}' isn't a complete address.", key));
    }

    static string? Text(JsonElement part, string name) =>
        part.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
