using System.Text.Json.Nodes;
using Advance.Content;
using Advance.Content.Values;
using Advance.Sites;

namespace Advance.StructuredData;

/// <summary>A paper's funders.</summary>
static class FundingData
{
    public static JsonNode? Funders(Publication paper, Site site) =>
        Ld.Several(Funder.Of(paper, site).Select(funder => Organization(funder, site)));

    /// <summary>Each grant, by its number.</summary>
    public static JsonNode? Grants(Publication paper, Site site) =>
        Ld.Several(
            from funder in Funder.Of(paper, site)
            from award in funder.Awards
            select Ld.Thing("Grant", ("identifier", award), ("funder", Organization(funder, site)))
        );

    static JsonObject Organization(Funder funder, Site site) =>
        Ld.Thing(
            "Organization",
            ("@id", funder.Partner is { } partner ? $"{site.Absolute(site.Editions.Main.Places.Partners)}#{partner.Name}" : null),
            ("name", funder.Name),
            (
                "sameAs",
                Ld.Several([funder.Ror is { } ror ? RorId.Url(ror) : null, funder.FunderId is { } id ? DoiName.Url(id) : null])
            )
        );
}
