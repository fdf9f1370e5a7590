using System.Text.Json.Nodes;
using Advance.Content;
using Advance.Content.Values;
using Advance.Sites;

namespace Advance.Generation.StructuredData;

/// <summary>Who paid for a paper. A programme's funders paid for the programme, and not for each of its papers.</summary>
static class FundingData
{
    public static JsonNode? Funders(Publication paper, Site site) =>
        Ld.Several(paper.Funding.DistinctBy(funding => funding.Funder, StringComparer.OrdinalIgnoreCase).Select(funding => Funder(funding, site)));

    /// <summary>Each award by its number.</summary>
    public static JsonNode? Grants(Publication paper, Site site) =>
        Ld.Several(paper.Funding.SelectMany(funding => funding.Awards.Select(award => Ld.Thing("Grant", ("identifier", award), ("funder", Funder(funding, site))))));

    static JsonObject Funder(Funding funding, Site site)
    {
        var partner = site.Editions.Main.Partners.FirstOrDefault(partner => partner.Name == funding.Funder || partner.Title.Equals(funding.Funder, StringComparison.OrdinalIgnoreCase));
        return Ld.Thing("Organization",
            ("@id", partner is null ? null : $"{site.Absolute(site.Editions.Main.Places.Partners)}#{partner.Name}"),
            ("name", partner?.Title ?? funding.Funder),
            ("sameAs", Ld.Several([funding.Ror is { } ror ? RorId.Url(ror) : null, funding.FunderId is { } id ? DoiName.Url(id) : null])));
    }
}
