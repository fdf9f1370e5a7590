using System.Text.Json.Nodes;
using Advance.Content;
using Advance.Sites;

namespace Advance.StructuredData;

/// <summary>The structured data of a news item, and the properties that every dated item has.</summary>
static class ItemData
{
    public static JsonObject News(News news, Site site) =>
        Ld.Thing(
            "NewsArticle",
            ("@id", Id(news, site)),
            ("headline", news.Title),
            ("description", Ld.Text(news.Summary)),
            ("url", site.Absolute(news.Permalink)),
            ("datePublished", news.Date.IsoIn(site.Settings.Zone)),
            ("dateModified", news.Updated is { } updated ? updated.IsoIn(site.Settings.Zone) : null),
            ("inLanguage", Language(news, site)),
            ("translationOfWork", OriginalOf(news, site)),
            ("workTranslation", Translations(news, site)),
            ("author", Authors(news, site) ?? ProgrammeData.Publisher(site)),
            ("publisher", ProgrammeData.Publisher(site)),
            ("isPartOf", Ld.Reference(ProgrammeData.WebSiteId(site))),
            ("isAccessibleForFree", true),
            ("image", news.Image is { IsPublished: true } image ? PictureData.Of(image, news, site) : null),
            ("about", About(news, site)),
            (
                "mentions",
                news.Publication is { } slug && site.Index.Publications.GetValueOrDefault(slug) is { } paper
                    ? PaperData.Mention(paper, site)
                    : null
            )
        );

    public static string Id(Item item, Site site) => $"{site.Absolute(item.Permalink)}#item";

    public static string Language(Item item, Site site) => item.Language ?? site.Settings.Language;

    /// <summary>The original that it is a translation of, or null.</summary>
    public static JsonNode? OriginalOf(Item item, Site site) =>
        item.Original is Item original ? Ld.Reference(Id(original, site)) : null;

    /// <summary>Its translations, unless it is a translation itself.</summary>
    public static JsonNode? Translations(Item item, Site site) =>
        item.Original is not null
            ? null
            : Ld.Several(site.Editions.TranslationsOf(item).Select(other => Ld.Reference(Id((Item)other.Entry, site))));

    /// <summary>The topics, as terms of the site's own list.</summary>
    public static JsonNode? About(Item item, Site site) =>
        Ld.Several(
            site.Topics.Of(item)
                .Select(term => Ld.Thing("DefinedTerm", ("name", term.Title), ("url", site.Absolute(term.Permalink))))
        );

    public static JsonNode? Authors(Item item, Site site) =>
        Ld.Several(Byline.Of(item, site).Select(author => PersonData.Of(author, site)));
}
