using System.Text.Json;
using Advance.Content;
using Advance.Content.Citations;
using Advance.Content.Values;

namespace Advance.Generation.Citations;

/// <summary>
/// A record as CSL-JSON 1.0.2, members always in the same order. It holds what the record says of the work; of
/// <c>custom</c> only that the list of authors is not complete.
/// </summary>
public static class CslJson
{
    /// <param name="json">Written to.</param>
    /// <param name="record">The record.</param>
    /// <param name="id">What the work is cited by.</param>
    public static void Write(Utf8JsonWriter json, CslRecord record, string id)
    {
        json.WriteStartObject();
        Text("id", id);
        Text("type", record.Type);
        Text("title", record.MarkedTitle);
        Names("author", record.Authors);
        Names("editor", record.Editors);
        Names("translator", record.Translators);
        Text("container-title", record.ContainerTitle);
        Text("container-title-short", record.ContainerTitleShort);
        Text("collection-title", record.CollectionTitle);
        Text("collection-number", record.CollectionNumber);
        Text("event-title", record.EventTitle);
        Text("genre", record.Genre);
        Text("edition", record.Edition);
        Text("volume", record.Volume);
        Text("issue", record.Issue);
        Text("number", record.Number);
        Text("page", record.Page);
        Text("publisher", record.Publisher);
        Text("publisher-place", record.PublisherPlace);
        if (record.Issued is { } date) Date(date);
        Text("DOI", record.Doi);
        Text("URL", record.Url);
        Text("ISSN", string.Join(", ", record.Issns));
        Text("ISBN", string.Join(", ", record.Isbns));
        Text("PMID", record.Pmid);
        Text("PMCID", record.Pmcid);
        Text("language", record.Language);
        if (record.HasMoreAuthors)
        {
            json.WriteStartObject("custom");
            json.WriteBoolean("authors_incomplete", true);
            json.WriteEndObject();
        }
        json.WriteEndObject();

        void Text(string name, string? text)
        {
            if (!string.IsNullOrEmpty(text)) json.WriteString(name, text);
        }

        void Names(string name, IReadOnlyList<CslName> names)
        {
            if (names.Count == 0) return;
            json.WriteStartArray(name);
            foreach (var one in names)
            {
                json.WriteStartObject();
                Text(one.IsLiteral ? "literal" : "family", one.Family);
                Text("given", one.Given);
                Text("non-dropping-particle", one.Particle);
                Text("dropping-particle", one.DroppingParticle);
                Text("suffix", one.Suffix);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }

        void Date(ContentDate date)
        {
            json.WriteStartObject("issued");
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            json.WriteNumberValue(date.Year);
            if (date.Precision != DatePrecision.Year) json.WriteNumberValue(date.First.Month);
            if (date.Precision == DatePrecision.Day) json.WriteNumberValue(date.First.Day);
            json.WriteEndArray();
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }
}
