using System.Xml.Linq;
using System.Xml.Schema;
using Advance.Tests.Browsing;
using Advance.Tests.Npm;

namespace Advance.Tests.WholeSite;

/// <summary>
/// Checks the sitemap against sitemaps.org's schema, from the npm package sitemap, and rules that a schema can't express.
/// </summary>
public class SitemapValidityTests(BuiltSite site, HardContent hard)
{
    static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Sitemaps_are_valid()
    {
        Assert.Empty(Complaints(XDocument.Load(Path.Combine(site.Folder, "sitemap.xml"))));
        Assert.Empty(Complaints(XDocument.Load(Path.Combine(hard.Folder, "sitemap.xml"))));
    }

    [Fact]
    public void A_year_alone_is_not_a_date_in_a_sitemap() =>
        Assert.NotEmpty(
            Complaints(
                XDocument.Parse(
                    $"<urlset xmlns='{Namespace}'><url><loc>https://a.example/</loc><lastmod>2024</lastmod></url></urlset>"
                )
            )
        );

    [Fact]
    public void Addresses_in_a_sitemap_are_absolute_short_and_unique()
    {
        var addresses = XDocument
            .Load(Path.Combine(hard.Folder, "sitemap.xml"))
            .Descendants(Namespace + "loc")
            .Select(location => location.Value)
            .ToArray();
        Assert.InRange(addresses.Length, 20, 50_000);
        Assert.All(addresses, address =>
            Assert.True(
                FeedRules.IsAbsolute(address)
                    && address.StartsWith("https://notes.example/a-b/", StringComparison.Ordinal)
                    && address.Length < 2048,
                address
            )
        );
        Assert.Equal(addresses.Length, addresses.Distinct().Count());
    }

    static List<string> Complaints(XDocument sitemap)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(Namespace.NamespaceName, Path.Combine(NodePackages.Folder, "node_modules/sitemap/schema/sitemap.xsd"));
        var wrong = new List<string>();
        sitemap.Validate(schemas, (_, found) => wrong.Add(found.Message));
        return wrong;
    }
}
