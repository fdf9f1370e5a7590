using Advance.Content.Values;
using Advance.Generation.Output.Data;
using Advance.Sites;

namespace Advance.Generation;

/// <summary>
/// <c>/sitemap.xml</c> by sitemaps.org protocol 0.9, with what each page is in other languages (Google, "localized versions").
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
                // The protocol's schema takes whole days alone; a paper's year, which is the journal's, is no change of its page.
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
