using System.Text.Json;
using Advance.Citations;
using Advance.Content;
using Advance.Content.Values;
using Advance.Sites;

namespace Advance.Api;

/// <summary>The properties that publications have in addition to those of every item.</summary>
static class PublicationJson
{
    /// <param name="json">The writer, inside an object.</param>
    /// <param name="paper">The publication.</param>
    /// <param name="site">Its site.</param>
    public static void Write(Utf8JsonWriter json, Publication paper, Site site)
    {
        if (paper.Doi is { } doi)
        {
            json.WriteString("doi", doi);
            json.WriteString("doi_url", DoiName.Url(doi));
        }
        ItemJson.Array(json, "key_findings", paper.KeyFindings, json.WriteStringValue);
        ItemJson.Array(json, "corrections", paper.Corrections, correction =>
        {
            json.WriteStartObject();
            json.WriteString("note", correction.Note);
            if (correction.Date is { } date)
                json.WriteString("date", date.Iso);
            if (correction.Url is { } url)
                json.WriteString("url", site.Links.Absolute(url, paper));
            json.WriteEndObject();
        });
        if (paper.OpenAccess is { } access)
        {
            json.WriteStartObject("open_access");
            json.WriteString("url", site.Links.Absolute(access.Url, paper));
            if (access.Licence is not null)
                json.WriteString("licence", access.Licence);
            json.WriteEndObject();
        }
        if (Funder.Of(paper, site) is { Count: > 0 } funders)
            ItemJson.Array(json, "funding", funders, funder =>
            {
                json.WriteStartObject();
                json.WriteString("funder", funder.Name);
                if (funder.Partner is { } partner)
                    json.WriteString("partner", partner.Name);
                ItemJson.Array(json, "awards", funder.Awards, json.WriteStringValue);
                if (funder.Ror is { } ror)
                    json.WriteString("ror", RorId.Url(ror));
                if (funder.FunderId is { } id)
                    json.WriteString("funder_id", DoiName.Url(id));
                json.WriteEndObject();
            });
        if (paper.Record is not { } record)
            return;
        json.WritePropertyName("record");
        CslJson.Write(json, record, paper.Name);
    }
}
