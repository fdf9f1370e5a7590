using System.Collections.Frozen;
using System.Text.Json;
using System.Text.RegularExpressions;
using Advance.Diagnostics;
using Advance.Render.HtmlReading;

namespace Advance.Inspect.LinkedData;

/// <summary>
/// What search engines require of JSON-LD: the properties that Google's documentation on structured data and schema.org's
/// descriptions of the types require, and values in the right format.
/// </summary>
static partial class LinkedDataFaults
{
    const int Most = 5;

    // A bar means "or". The location of an event is required together with the way to attend: EventPlaceCheck reports an event
    // without either.
    static readonly FrozenDictionary<string, string[]> Required = new Dictionary<string, string[]>
    {
        ["Event"] = ["name", "startDate"],
        ["NewsArticle"] = ["headline"],
        ["Article"] = ["headline|name"],
        ["BlogPosting"] = ["headline"],
        ["ScholarlyArticle"] = ["headline|name"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["ListItem"] = ["position", "name|item"],
        ["ItemList"] = ["itemListElement"],
        ["WebSite"] = ["name", "url"],
        ["WebPage"] = ["name|headline"],
        ["Person"] = ["name"],
        ["ResearchProject"] = ["name"],
        ["Organization"] = ["name"],
        ["CollegeOrUniversity"] = ["name"],
        ["NGO"] = ["name"],
        ["MedicalOrganization"] = ["name"],
        ["GovernmentOrganization"] = ["name"],
        ["Corporation"] = ["name"],
        ["FundingAgency"] = ["name"],
        ["Grant"] = ["identifier|name|funder"],
        ["MonetaryGrant"] = ["identifier|name|funder"],
        ["Place"] = ["name|address"],
        ["VirtualLocation"] = ["url"],
        ["PostalAddress"] = ["streetAddress|addressLocality|addressCountry|postalCode|addressRegion"],
        ["ImageObject"] = ["url|contentUrl"],
        ["PropertyValue"] = ["value"],
        ["DefinedTerm"] = ["name"],
        ["CorrectionComment"] = ["text"],
        ["CreativeWork"] = ["name|url"],
        ["Book"] = ["name"],
        ["Chapter"] = ["name"],
        ["Thesis"] = ["name"],
        ["Report"] = ["name"],
        ["Dataset"] = ["name"],
        ["SoftwareSourceCode"] = ["name"],
        ["Periodical"] = ["name"],
        ["PublicationVolume"] = ["volumeNumber"],
        ["PublicationIssue"] = ["issueNumber"],
        ["ProfilePage"] = ["mainEntity"],
        ["VideoObject"] = ["name", "thumbnailUrl", "uploadDate"],
        ["FAQPage"] = ["mainEntity"],
        ["Question"] = ["name"],
        ["Course"] = ["name", "description"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    static readonly Candidates Types = new(Required.Keys);

    static readonly FrozenSet<string> Dates = FrozenSet.ToFrozenSet([
        "startDate",
        "endDate",
        "datePublished",
        "dateModified",
        "dateCreated",
        "uploadDate",
    ]);

    static readonly FrozenSet<string> Addresses = FrozenSet.ToFrozenSet([
        "@id",
        "url",
        "sameAs",
        "item",
        "contentUrl",
        "thumbnailUrl",
    ]);

    static readonly FrozenDictionary<string, string[]> Lists = new Dictionary<string, string[]>
    {
        ["eventStatus"] = ["EventScheduled", "EventPostponed", "EventCancelled", "EventRescheduled", "EventMovedOnline"],
        ["eventAttendanceMode"] = ["OfflineEventAttendanceMode", "OnlineEventAttendanceMode", "MixedEventAttendanceMode"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="json">The content of the script element.</param>
    /// <param name="origin">The site's scheme and host, or null if addresses can't be complete.</param>
    /// <param name="faults">Receives what is wrong, as ends of a sentence that begins with "The structured data".</param>
    public static void Find(ReadOnlySpan<byte> json, string? origin, List<string> faults)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            using var document = JsonDocument.ParseValue(ref reader);
            var root = document.RootElement;
            foreach (var part in root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToArray() : [root])
                if (
                    part.ValueKind != JsonValueKind.Object
                    || !part.TryGetProperty("@context", out var context)
                    || !context.ToString().Contains("schema.org", StringComparison.Ordinal)
                )
                    faults.Add("have no '@context' of schema.org");
            Look(root, origin is not null, faults);
        }
        catch (JsonException exception)
        {
            faults.Add($"aren't valid JSON: line {exception.LineNumber + 1} can't be read");
        }
    }

    static void Look(JsonElement part, bool hasHost, List<string> faults)
    {
        if (part.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in part.EnumerateArray())
                Look(one, hasHost, faults);
            return;
        }
        if (part.ValueKind != JsonValueKind.Object || faults.Count >= Most)
            return;
        var type = part.TryGetProperty("@type", out var named)
            ? named.ValueKind == JsonValueKind.String
                ? named.GetString()
                : ""
            : null;
        if (type is { Length: > 0 })
            Thing(part, type, faults);
        foreach (var property in part.EnumerateObject())
        {
            Value(property.Name, property.Value, type, hasHost, faults);
            Look(property.Value, hasHost, faults);
        }
    }

    static void Thing(JsonElement thing, string type, List<string> faults)
    {
        if (!Required.TryGetValue(type, out var required))
        {
            if (Suggestion.Nearest(type, Types) is { } nearest && nearest.Length == type.Length)
                Add($"have the type '{type}', which schema.org doesn't define. Did you mean '{nearest}'?", faults);
            return;
        }
        foreach (var names in required)
            if (!names.Split('|').Any(name => Has(thing, name)))
                Add($"have {Article(type)} {type} without '{string.Join("' or '", names.Split('|'))}'", faults);
        if (type == "Event" && Has(thing, "eventAttendanceMode") && !Has(thing, "location"))
            Add("have an Event without 'location'", faults);
        if (
            type == "Event"
            && Text(thing, "startDate") is { Length: >= 10 } start
            && Text(thing, "endDate") is { Length: >= 10 } end
            && string.CompareOrdinal(end[..10], start[..10]) < 0
        )
            Add("have an Event that ends before it starts", faults);
    }

    static void Value(string name, JsonElement value, string? type, bool hasHost, List<string> faults)
    {
        if (value.ValueKind == JsonValueKind.Array && (Addresses.Contains(name) || Dates.Contains(name)))
        {
            foreach (var one in value.EnumerateArray())
                Value(name, one, type, hasHost, faults);
            return;
        }
        if (value.ValueKind != JsonValueKind.String)
            return;
        var text = value.GetString()!;
        if (Dates.Contains(name) && !Date().IsMatch(text))
            Add($"have '{text}' for '{name}', which isn't a date", faults);
        else if (hasHost && Addresses.Contains(name) && !XmlParts.IsAddress(text))
            Add($"have '{text}' for '{name}', which isn't a complete address", faults);
        else if (Lists.TryGetValue(name, out var list) && !list.Contains(text[(text.LastIndexOf('/') + 1)..]))
            Add($"have '{text}' for '{name}', which schema.org doesn't define", faults);
        else if (name is ("@type" or "name" or "headline") && string.IsNullOrWhiteSpace(text))
            Add($"have an empty '{name}'", faults);
    }

    static bool Has(JsonElement thing, string name) =>
        thing.TryGetProperty(name, out var value)
        && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)
        && !(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0);

    static string? Text(JsonElement thing, string name) =>
        thing.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    static string Article(string type) => type[0] is 'A' or 'E' or 'I' or 'O' or 'U' ? "an" : "a";

    static void Add(string what, List<string> faults)
    {
        if (faults.Count < Most && !faults.Contains(what))
            faults.Add(what);
    }

    // ISO 8601, with no more precision than is known.
    [GeneratedRegex(
        @"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])"
            + @"(T([01]\d|2[0-4]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Date();
}
