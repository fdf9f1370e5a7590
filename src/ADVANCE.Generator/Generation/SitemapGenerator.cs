using Advance.Content.Values;
using Advance.Sites;

namespace Advance.Generation;

/// <summary><c>/sitemap.xml</c> by sitemaps.org protocol 0.9.</summary>
public sealed class SitemapGenerator : IGenerator
{
    const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public IEnumerable<OutputFile> Generate(Site site) => site.Settings.GenerateSitemap ? [OutputFile.Text("sitemap.xml", () => Sitemap(site))] : [];

    static string Sitemap(Site site) => XmlText.Of(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var view in site.Views.Where(view => view.IsIndexed))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, site.Absolute(view.Permalink));
            // The protocol's schema takes whole days alone; a paper's year, which is the journal's, is no change of its page.
            if (view.Modified is { Precision: DatePrecision.Day } modified) xml.WriteElementString("lastmod", Namespace, modified.Iso);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });
}
