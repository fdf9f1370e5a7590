using System.Text.Json;
using Advance.Content;
using Advance.Content.Citations;
using Advance.Content.Records;
using Advance.Content.Values;

namespace Advance.Citations;

/// <summary>
/// A record as CSL-JSON 1.0.2, with properties always in the same order. It contains what the record says about the work and,
/// in <c>custom</c>, only whether the list of authors is incomplete.
/// </summary>
public static class CslJson
{
    /// <param name="json">The writer.</param>
    /// <param name="record">The record.</param>
    /// <param name="id">The key that the work is cited by.</param>
    public static void Write(Utf8JsonWriter json, CslRecord record, string id) => Write(json, record, id, isKept: false);

    /// <summary>
    /// The same, with data that Crossref has and CSL lacks: ORCID iDs, licences and funders. For a page's sidecar file, which
    /// only the generator reads.
    /// </summary>
    public static void WriteKept(Utf8JsonWriter json, CslRecord record, string id) => Write(json, record, id, isKept: true);

    static void Write(Utf8JsonWriter json, CslRecord record, string id, bool isKept)
    {
        json.WriteStartObject();
        Text("id", id);
        Text("type", record.Type);
        Text("title", record.MarkedTitle);
        Names("author", record.Authors);
        Names("editor", record.Editors);
        Names("translator", record.Translators);
        Names("container-author", record.ContainerAuthors);
        Names("reviewed-author", record.ReviewedAuthors);
        Text("reviewed-title", record.ReviewedTitle);
        Text("reviewed-genre", record.ReviewedGenre);
        Text("container-title", record.ContainerTitle);
        Text("container-title-short", record.ContainerTitleShort);
        Text("collection-title", record.CollectionTitle);
        Text("collection-number", record.CollectionNumber);
        Text("event-title", record.EventTitle);
        Text("event-place", record.EventPlace);
        Text("genre", record.Genre);
        Text("medium", record.Medium);
        Text("version", record.Version);
        Text("status", record.Status);
        Text("edition", record.Edition);
        Text("volume", record.Volume);
        Text("issue", record.Issue);
        Text("number", record.Number);
        Text("page", record.Page);
        Text("number-of-pages", record.NumberOfPages);
        Text("publisher", record.Publisher);
        Text("publisher-place", record.PublisherPlace);
        if (record.Issued is { } date)
            Date("issued", date, record.IssuedUntil, record.IsCirca);
        else if (record.IssuedWords is { } words)
        {
            json.WriteStartObject("issued");
            Text("literal", words);
            json.WriteEndObject();
        }
        if (record.Accessed is { } accessed)
            Date("accessed", accessed);
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
        if (isKept)
            CslDeposits.Write(json, record);
        json.WriteEndObject();

        void Text(string name, string? text)
        {
            if (!string.IsNullOrEmpty(text))
                json.WriteString(name, text);
        }

        void Names(string name, IReadOnlyList<CslName> names)
        {
            if (names.Count == 0)
                return;
            json.WriteStartArray(name);
            foreach (var one in names)
            {
                json.WriteStartObject();
                Text(one.IsLiteral ? "literal" : "family", one.Family);
                Text("given", one.Given);
                Text("non-dropping-particle", one.Particle);
                Text("dropping-particle", one.DroppingParticle);
                Text("suffix", one.Suffix);
                if (isKept && one.Orcid is { } orcid)
                    Text("ORCID", OrcidId.Url(orcid));
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }

        void Date(string name, ContentDate date, ContentDate? until = null, bool isCirca = false)
        {
            json.WriteStartObject(name);
            json.WriteStartArray("date-parts");
            Parts(date);
            if (until is { } last)
                Parts(last);
            json.WriteEndArray();
            if (isCirca)
                json.WriteBoolean("circa", true);
            json.WriteEndObject();
        }

        void Parts(ContentDate date)
        {
            json.WriteStartArray();
            json.WriteNumberValue(date.Year);
            if (date.Precision != DatePrecision.Year)
                json.WriteNumberValue(date.First.Month);
            if (date.Precision == DatePrecision.Day)
                json.WriteNumberValue(date.First.Day);
            json.WriteEndArray();
        }
    }
}
