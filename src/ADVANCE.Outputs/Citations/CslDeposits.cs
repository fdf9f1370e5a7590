using System.Text.Json;
using Advance.Content;
using Advance.Content.Groups;
using Advance.Content.Records;
using Advance.Content.Values;

namespace Advance.Citations;

/// <summary>A record's licences and funders, in Crossref's format.</summary>
static class CslDeposits
{
    /// <param name="json">The writer, inside an object.</param>
    /// <param name="record">The record.</param>
    public static void Write(Utf8JsonWriter json, CslRecord record)
    {
        Array(json, "license", record.Licences, url => json.WriteString("URL", url));
        Array(json, "funder", record.Funding, funding => Write(json, funding));
    }

    static void Write(Utf8JsonWriter json, Funding funding)
    {
        json.WriteString("name", funding.Funder);
        if (funding.FunderId is not null)
            json.WriteString("DOI", funding.FunderId);
        if (funding.Ror is not null)
            json.WriteString("ROR", RorId.Url(funding.Ror));
        if (funding.Awards.Count == 0)
            return;
        json.WriteStartArray("award");
        foreach (var award in funding.Awards)
            json.WriteStringValue(award);
        json.WriteEndArray();
    }

    static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> all, Action<T> write)
    {
        if (all.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStartObject();
            write(one);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
