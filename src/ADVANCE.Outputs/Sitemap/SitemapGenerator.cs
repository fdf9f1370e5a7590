using Advance.Content.Values;
using Advance.Render;
using Advance.Sites;

namespace Advance.Sitemap;

/// <summary>
/// <c>/sitemap.xml</c>, following the sitemaps.org protocol 0.9, with each page's versions in other languages (Google,
/// "localized versions").
/// </summary>
public sealed class SitemapGenerator : IGenerator
{
    const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9",
        Xhtml = "http://www.w3.org/1999/xhtml";

    public IEnumerable<OutputFile> Generate(Site site) =>
        site.Settings is { GenerateSitemap: true, IsListed: true }
            ? [OutputFile.Text("sitemap.xml", () => Sitemap(site)) with { Format = SitemapFaults.Format }]
            : [];

    static string Sitemap(Site site) =>
        XmlDocumentText.Of(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            if (site.Editions.All.Count > 1)
                xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var edition in site.Editions.All)
            foreach (var view in edition.Views.Where(view => view.IsIndexed))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, site.Absolute(view.Permalink));
                // The protocol's schema accepts only whole dates. A paper's year is the journal's, and doesn't date a change of
                // its page.
                if (view.Modified is { Precision: DatePrecision.Day } modified)
                    xml.WriteElementString("lastmod", Namespace, modified.Iso);
                foreach (var (language, address) in Alternates.Of(view, edition))
                {
                    xml.WriteStartElement("link", Xhtml);
                    xml.WriteAttributeString("rel", "alternate");
                    xml.WriteAttributeString("hreflang", language);
                    xml.WriteAttributeString("href", address);
                    xml.WriteEndElement();
                }
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        });
}
