using System.Text.Json.Nodes;
using Advance.Content;
using Advance.Sites;

namespace Advance.StructuredData;

/// <summary>The site, the programme that it is about, and the organisations behind the programme.</summary>
static class ProgrammeData
{
    public static JsonObject WebSite(Site site) =>
        Ld.Thing(
            "WebSite",
            ("@id", WebSiteId(site)),
            ("name", site.Settings.SiteTitle),
            ("description", Ld.Text(site.Settings.SiteDescription)),
            ("url", site.Absolute(site.Places.Home)),
            ("inLanguage", site.Settings.Language),
            ("publisher", Publisher(site))
        );

    public static JsonObject Programme(Site site) =>
        Ld.Thing(
            "ResearchProject",
            ("@id", Id(site)),
            ("name", site.Settings.SiteTitle),
            ("description", Ld.Text(site.Settings.SiteDescription)),
            ("url", site.Absolute(site.Editions.Main.Places.Home)),
            ("funder", Funders(site)),
            (
                "member",
                Ld.Several(site.Partners.Where(partner => !IsFunder(partner)).Select(partner => Organization(partner, site)))
            )
        );

    public static JsonObject Organization(Partner partner, Site site) =>
        Ld.Thing(
            partner.Kind switch
            {
                "university" => "CollegeOrUniversity",
                "charity" => "NGO",
                "nhs-trust" => "MedicalOrganization",
                "government" => "GovernmentOrganization",
                "company" => "Corporation",
                _ => "Organization",
            },
            ("@id", $"{site.Absolute(site.Editions.Main.Places.Partners)}#{partner.Name}"),
            ("name", partner.Title),
            ("url", partner.Url is { } url ? site.Links.Absolute(url, partner) : null),
            ("logo", partner.Logo is { IsPublished: true } logo ? PictureData.Of(logo, partner, site) : null)
        );

    /// <summary>The publisher on every page: a reference, with the full description on the home page.</summary>
    public static JsonObject Publisher(Site site) =>
        Ld.Thing(
            "ResearchProject",
            ("@id", Id(site)),
            ("name", site.Settings.SiteTitle),
            ("url", site.Absolute(site.Editions.Main.Places.Home))
        );

    public static JsonNode? Funders(Site site) =>
        Ld.Several(site.Editions.Main.Partners.Where(IsFunder).Select(partner => Organization(partner, site)));

    public static string WebSiteId(Site site) => $"{site.Absolute(site.Places.Home)}#website";

    static string Id(Site site) => $"{site.Absolute(site.Editions.Main.Places.Home)}#programme";

    static bool IsFunder(Partner partner) => partner.Kind == "funder";
}
