using System.Text.RegularExpressions;
using System.Xml.Linq;
using Advance.Tests.Browsing;
using AngleSharp.Dom;

namespace Advance.Tests.WholeSite;

/// <summary>Every address on every page leads somewhere.</summary>
public partial class LinkTests(BuiltSite site)
{
    static readonly string[] Attributes = ["href", "src", "action", "poster", "data", "cite", "formaction"];

    [Fact]
    public void Every_internal_link_and_asset_exists() => Assert.All(site.Html, page =>
        {
            var addresses = AddressesIn(page.Value).Where(address => !HasScheme().IsMatch(address)).ToArray();
            Assert.NotEmpty(addresses);
            Assert.DoesNotContain(addresses, address => !LeadsSomewhere(address, page.Key));
        });

    [Fact]
    public void Every_other_link_uses_an_allowed_scheme() =>
        Assert.All(site.Html, page =>
            Assert.DoesNotContain(AddressesIn(page.Value), address =>
                HasScheme().IsMatch(address) && !AllowedScheme().IsMatch(address)
            )
        );

    [Fact]
    public void Files_referenced_by_style_sheets_and_scripts_exist()
    {
        var files = Directory
            .EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".css", StringComparison.Ordinal) || path.EndsWith(".js", StringComparison.Ordinal))
            .ToArray();
        Assert.NotEmpty(files);
        Assert.All(files, path =>
        {
            var from = "/" + Path.GetRelativePath(site.Folder, path).Replace('\\', '/');
            var asked = AskedFor()
                .Matches(File.ReadAllText(path))
                .Select(match => match.Groups["address"].Value)
                .Where(address => !address.StartsWith("data:", StringComparison.Ordinal));
            Assert.DoesNotContain(asked, address => !LeadsSomewhere(address, from));
        });
    }

    [Fact]
    public void Every_page_except_the_404_page_can_be_reached_from_the_home_page()
    {
        var reached = new HashSet<string> { "/" };
        var left = new Queue<string>(reached);
        while (left.TryDequeue(out var address))
        {
            var links = site.Html[address]
                .QuerySelectorAll("a[href]")
                .Select(link => link.GetAttribute("href")!)
                .Where(href => !HasScheme().IsMatch(href));
            foreach (var next in links.Select(href => Resolve(href, address).AbsolutePath).Where(site.Html.ContainsKey))
                if (reached.Add(next))
                    left.Enqueue(next);
        }
        Assert.Empty(site.Pages.Except(reached));
    }

    [Fact]
    public void The_sitemap_has_every_page_that_search_engines_may_show_and_no_other()
    {
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var listed = XDocument
            .Load(Path.Combine(site.Folder, "sitemap.xml"))
            .Descendants(sitemap + "loc")
            .Select(location => new Uri(location.Value).AbsolutePath);
        var shown = site
            .Html.Where(page =>
                page.Value.QuerySelector("meta[name=robots]")
                    ?.GetAttribute("content")
                    ?.Contains("noindex", StringComparison.Ordinal) != true
            )
            .Select(page => page.Key);
        Assert.Equal(shown.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    static IEnumerable<string> AddressesIn(IDocument page) =>
        Attributes
            .SelectMany(name => page.QuerySelectorAll($"[{name}]").Select(element => element.GetAttribute(name)!))
            .Concat(
                page.QuerySelectorAll("[srcset]")
                    .SelectMany(element =>
                        element.GetAttribute("srcset")!.Split(',').Select(source => source.Trim().Split(' ')[0])
                    )
            );

    bool LeadsSomewhere(string address, string from)
    {
        var target = Resolve(address, from);
        var path = Uri.UnescapeDataString(target.AbsolutePath);
        if (!File.Exists(site.FileOf(path)))
            return false;
        return target.Fragment.Length < 2
            || site.Html[path].GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null;
    }

    static Uri Resolve(string address, string from) => new(new Uri(new Uri("http://site.example"), from), address);

    [GeneratedRegex("^([a-z][a-z0-9+.-]*:|//)", RegexOptions.IgnoreCase)]
    private static partial Regex HasScheme();

    [GeneratedRegex("^(https:|tel:|sms:|mailto:)")]
    private static partial Regex AllowedScheme();

    [GeneratedRegex("""url\(["']?(?<address>[^"')]+)["']?\)|\b(?:from|import)\s*\(?\s*["'](?<address>\.{0,2}/[^"']+)["']""")]
    private static partial Regex AskedFor();
}
