using System.Text.Json.Nodes;
using Advance.Content;
using Advance.Content.Groups;
using Advance.Content.Records;
using Advance.Content.Values;
using Advance.Sites;

namespace Advance.StructuredData;

/// <summary>
/// A paper and the page about it. The page is a plain-language summary, not the paper: the paper's address is its DOI, and it
/// is the subject of the page.
/// </summary>
static class PaperData
{
    public static IEnumerable<JsonObject> Of(Publication paper, Site site) =>
        [
            Ld.Thing(
                "WebPage",
                ("@id", site.Absolute(paper.Permalink)),
                ("name", paper.Title),
                ("description", Ld.Text(paper.Summary)),
                ("url", site.Absolute(paper.Permalink)),
                ("datePublished", paper.Date.IsoIn(site.Settings.Zone)),
                ("dateModified", paper.Updated is { } updated ? updated.IsoIn(site.Settings.Zone) : null),
                ("inLanguage", ItemData.Language(paper, site)),
                ("translationOfWork", ItemData.OriginalOf(paper, site)),
                ("workTranslation", ItemData.Translations(paper, site)),
                ("isPartOf", Ld.Reference(ProgrammeData.WebSiteId(site))),
                ("publisher", ProgrammeData.Publisher(site)),
                ("mainEntity", Ld.Reference(ItemData.Id(paper, site)))
            ),
            Work(paper, site),
        ];

    /// <summary>The paper's name and address, for a page that announces it.</summary>
    public static JsonObject Mention(Publication paper, Site site) =>
        Ld.Thing(
            TypeOf(paper),
            ("@id", ItemData.Id(paper, site)),
            ("name", Title(paper)),
            ("url", Url(paper, site)),
            ("sameAs", DoiUrl(paper))
        );

    static JsonObject Work(Publication paper, Site site) =>
        Ld.Thing(
            TypeOf(paper),
            ("@id", ItemData.Id(paper, site)),
            ("headline", Title(paper)),
            ("name", Title(paper)),
            ("author", ItemData.Authors(paper, site)),
            ("datePublished", paper.Record is null ? paper.Date.IsoIn(site.Settings.Zone) : paper.Record.Issued?.Iso),
            ("isPartOf", Container(paper.Record)),
            ("pagination", paper.Record?.Page),
            ("publisher", paper.Record?.Publisher is { } publisher ? Ld.Thing("Organization", ("name", publisher)) : null),
            ("inLanguage", Ld.Text(paper.Record?.Language)),
            (
                "identifier",
                paper.Doi is { } doi
                    ? Ld.Thing("PropertyValue", ("propertyID", "DOI"), ("value", doi), ("url", DoiUrl(paper)))
                    : null
            ),
            ("url", Url(paper, site)),
            ("sameAs", DoiUrl(paper)),
            ("mainEntityOfPage", site.Absolute(paper.Permalink)),
            ("isAccessibleForFree", paper.OpenAccess is null ? null : true),
            ("license", Licence(paper.OpenAccess) ?? (paper.Record?.Licences is [var deposited, ..] ? deposited : null)),
            ("correction", Ld.Several(paper.Corrections.Select(correction => Correction(correction, paper, site)))),
            ("about", ItemData.About(paper, site)),
            ("funder", FundingData.Funders(paper, site)),
            ("funding", FundingData.Grants(paper, site))
        );

    static string TypeOf(Publication paper) =>
        paper.Record?.Type switch
        {
            "book" => "Book",
            "chapter" or "entry-encyclopedia" => "Chapter",
            "thesis" => "Thesis",
            "report" => "Report",
            "dataset" => "Dataset",
            "software" => "SoftwareSourceCode",
            "webpage" or "post" or "post-weblog" => "Article",
            _ => "ScholarlyArticle",
        };

    static string Title(Publication paper) => paper.Record?.Title ?? paper.Title;

    static string Url(Publication paper, Site site) => DoiUrl(paper) ?? paper.Record?.Url ?? site.Absolute(paper.Permalink);

    static string? DoiUrl(Publication paper) => paper.Doi is { } doi ? DoiName.Url(doi) : null;

    static JsonNode? Container(CslRecord? record)
    {
        if (record?.ContainerTitle is not { } title)
            return null;
        if (record.Type is "chapter" or "entry-encyclopedia")
            return Ld.Thing("Book", ("name", title), ("isbn", Ld.Several(record.Isbns.Select(isbn => (JsonNode)isbn))));
        JsonNode periodical = Ld.Thing(
            "Periodical",
            ("name", title),
            ("issn", Ld.Several(record.Issns.Select(issn => (JsonNode)issn)))
        );
        if (record.Volume is { } volume)
            periodical = Ld.Thing("PublicationVolume", ("volumeNumber", volume), ("isPartOf", periodical));
        return record.Issue is { } issue
            ? Ld.Thing("PublicationIssue", ("issueNumber", issue), ("isPartOf", periodical))
            : periodical;
    }

    static JsonNode? Licence(OpenAccess? access) =>
        access?.Licence is not { Length: > 0 } licence ? null
        : Uri.TryCreate(licence, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" ? licence
        : Ld.Thing("CreativeWork", ("name", licence));

    static JsonObject Correction(Correction correction, Publication paper, Site site) =>
        Ld.Thing(
            "CorrectionComment",
            ("text", correction.Note),
            ("datePublished", correction.Date is { } date ? date.IsoIn(site.Settings.Zone) : null),
            ("url", correction.Url is { } url ? site.Links.Absolute(url, paper) : null)
        );
}
