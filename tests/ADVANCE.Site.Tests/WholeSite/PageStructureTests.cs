using System.Security.Cryptography;
using System.Text;
using Advance.Tests.Browsing;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Advance.Tests.WholeSite;

public class PageStructureTests(BuiltSite site)
{
    [Fact]
    public void Every_page_has_a_language_a_unique_title_a_description_one_main_element_and_one_h1()
    {
        Assert.All(site.Html, page =>
        {
            var html = page.Value;
            Assert.Equal("en-GB", html.DocumentElement.GetAttribute("lang"));
            Assert.NotEmpty(html.Title!);
            Assert.NotEmpty(html.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "");
            Assert.Single(html.QuerySelectorAll("main"));
            Assert.NotEmpty(Assert.Single(html.QuerySelectorAll("h1")).TextContent.Trim());
        });
        Assert.Empty(site.Html.GroupBy(page => page.Value.Title).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void Every_id_is_used_once_on_its_page() =>
        Assert.All(site.Html, page =>
            Assert.Empty(
                page.Value.QuerySelectorAll("[id]")
                    .GroupBy(element => element.Id)
                    .Where(same => same.Count() > 1)
                    .Select(same => same.Key)
            )
        );

    [Fact]
    public void Headings_go_down_one_level_at_a_time() => Assert.All(site.Html, page =>
        {
            var levels = page
                .Value.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6")
                .Select(heading => heading.LocalName[1] - '0')
                .ToArray();
            Assert.Equal(1, levels[0]);
            Assert.All(levels.Zip(levels.Skip(1)), pair =>
                Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}.")
            );
        });

    [Fact]
    public void Every_link_has_text_every_picture_has_alt_text_and_every_field_has_a_label() => Assert.All(site.Html, page =>
        {
            Assert.All(page.Value.Links.OfType<IHtmlAnchorElement>(), link => Assert.NotEmpty(NameOf(link)));
            Assert.All(page.Value.Images, image => Assert.True(image.HasAttribute("alt"), image.OuterHtml));
            Assert.All(page.Value.QuerySelectorAll("input, select, textarea"), field =>
                Assert.True(
                    field.HasAttribute("aria-label") || page.Value.QuerySelector($"label[for='{field.Id}']") is not null,
                    field.OuterHtml
                )
            );
        });

    [Fact]
    public void Only_the_script_and_style_sheets_named_in_the_policy_are_inline() => Assert.All(site.Html, page =>
        {
            Assert.Empty(
                page.Value.QuerySelectorAll(
                    "[style], script:not([type=module], [type='application/ld+json']), iframe, object, embed"
                )
            );
            Assert.Empty(
                page.Value.All.SelectMany(element => element.Attributes)
                    .Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
                    .Select(attribute => attribute.Name)
            );
            var policy = page.Value.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content");
            static string Hash(IElement element) =>
                $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}'";
            var script = Hash(Assert.Single(page.Value.QuerySelectorAll("script[type=module]")));
            Assert.StartsWith(
                $"default-src 'none'; script-src 'self' {script}; style-src 'self' ",
                policy,
                StringComparison.Ordinal
            );
            var allowed = policy!.Split("style-src 'self' ")[1].Split(';')[0].Split(' ');
            var styles = page.Value.QuerySelectorAll("head > style").Select(Hash).ToArray();
            // Each also lets in, unseen, what a page that is opened in its place has.
            Assert.Equal(allowed[..styles.Length], styles);
            Assert.All(allowed[styles.Length..], other =>
                Assert.Contains(other, site.Html["/search/"].QuerySelectorAll("head > style").Select(Hash))
            );
            Assert.Empty(page.Value.QuerySelectorAll("link[rel=stylesheet]:not([media=print])"));
        });

    [Fact]
    public void Every_page_has_one_banner_one_main_one_footer_and_distinctly_named_landmarks() => Assert.All(site.Html, page =>
        {
            var body = page.Value.Body!;
            // A header or footer inside an article isn't a landmark of the page (HTML-AAM).
            Assert.Single(body.QuerySelectorAll("header, [role=banner]"), header =>
                header.Closest("article, main, section, nav") is null
            );
            Assert.Single(body.QuerySelectorAll("footer, [role=contentinfo]"), footer =>
                footer.Closest("article, main, section, nav") is null
            );
            foreach (var landmarks in new[] { "nav", "section[aria-label], section[aria-labelledby]", "form[role=search]" })
            {
                var names = body.QuerySelectorAll(landmarks).Select(landmark => LandmarkName(page.Value, landmark)).ToArray();
                Assert.DoesNotContain("", names);
                Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            }
            Assert.All(
                body.QuerySelectorAll("[aria-labelledby], [aria-describedby], label[for]")
                    .SelectMany(element =>
                        new[] { "aria-labelledby", "aria-describedby", "for" }.SelectMany(name =>
                            (element.GetAttribute(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        )
                    ),
                id => Assert.NotNull(page.Value.GetElementById(id))
            );
        });

    [Fact]
    public void Every_language_is_a_language_tag() =>
        Assert.All(site.Html, page =>
            Assert.All(page.Value.QuerySelectorAll("[lang], [hreflang]"), element =>
                Assert.Matches(
                    "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$",
                    element.GetAttribute("lang") ?? element.GetAttribute("hreflang")!
                )
            )
        );

    static string LandmarkName(IDocument page, IElement landmark) =>
        landmark.GetAttribute("aria-label")
        ?? string.Concat(
            (landmark.GetAttribute("aria-labelledby") ?? "").Split(' ').Select(id => page.GetElementById(id)?.TextContent.Trim())
        );

    static string NameOf(IElement link) =>
        (
            link.GetAttribute("aria-label")
            ?? link.TextContent
                + string.Concat(
                    link.QuerySelectorAll("[aria-label], [alt]")
                        .Select(part => part.GetAttribute("aria-label") ?? part.GetAttribute("alt"))
                )
        ).Trim();
}
