using AngleSharp.Html.Parser;

namespace Advance.Tests.Parsing;

/// <summary>
/// What contributors may not bring into a page, based on OWASP's cheat sheet on evading filters against cross-site scripting.
/// Each attempt stops the build, and even if it is rendered, as in a preview, the HTML doesn't contain the address.
/// </summary>
public class LinkSafetyTests
{
    static string Site(string body) =>
        $"-- input/news/launch.md --\n---\ntitle: Launch\ndate: 2022-06-01\nsummary: We begin.\n---\n{body}\n";

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](<javascript:alert(1)>)")]
    [InlineData("[a](< javascript:alert(1)>)")]
    [InlineData("[a](<java\tscript:alert(1)>)")]
    [InlineData("[a](java&Tab;script:alert(1))")]
    [InlineData("[a](java&#10;script:alert(1))")]
    [InlineData("[a](java&NewLine;script:alert(1))")]
    [InlineData("[a](&#x1;javascript:alert(1))")]
    [InlineData("[a](&#106;avascript:alert(1))")]
    [InlineData("[a](&#x6A;&#x61;vascript&colon;alert(1))")]
    [InlineData("[a](javascript&#58;alert(1))")]
    [InlineData("[a](vbscript:msgbox)")]
    [InlineData("[a](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[a](DATA:text/html,x)")]
    [InlineData("[a](file:///etc/passwd)")]
    [InlineData("[a](blob:https://example.org/x)")]
    [InlineData("[a](filesystem:x)")]
    [InlineData("[a](ms-settings:)")]
    [InlineData("[a](C:\\notes.docx)")]
    [InlineData("![a](javascript:alert(1))")]
    [InlineData("![a](data:image/svg+xml,x)")]
    [InlineData("[![a](javascript:alert(1))](https://example.org)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<data:text/html,x>")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)")]
    [InlineData("[b]\n\n[b]: <java\tscript:alert(1)> 'title'")]
    [InlineData("![b]\n\n[b]: vbscript:x")]
    [InlineData("A note.[^1]\n\n[^1]: [a](javascript:alert(1))")]
    [InlineData("| a |\n|---|\n| [a](javascript:alert(1)) |")]
    [InlineData("> - # [a](javascript:alert(1))")]
    public void A_link_that_could_run_a_program_stops_the_build(string body)
    {
        using var site = TestSite.WithHost(Site(body));
        var result = site.Build();
        Assert.Null(result.Written);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Rule.Code == "ADV0201");
        Assert.DoesNotContain(result.Diagnostics, diagnostic =>
            diagnostic.Severity == Advance.Diagnostics.Severity.Error && diagnostic.Rule.Code != "ADV0201"
        );
        AssertHarmless(Advance.Parse.MarkdownDialect.ToHtml(result.Site!.Items[0].Document.Body, url => url));
    }

    [Theory]
    [InlineData("[a](<Java\tScript:x>)", "Javascript")]
    [InlineData("[a](&#x1;data:x)", "data")]
    [InlineData("[a](vb&NewLine;script:x)", "vbscript")]
    public void The_message_names_the_scheme_that_a_browser_would_see(string body, string scheme)
    {
        using var site = TestSite.WithHost(Site(body));
        Assert.Contains(
            $"begins with '{scheme}:'.",
            Assert.Single(site.Diagnostics().Split('\n')),
            StringComparison.OrdinalIgnoreCase
        );
    }

    [Theory]
    [InlineData("HTML and JavaScript: https://example.org/javascript:void")]
    [InlineData("Write javascript:alert(1) into the bar, data:x or vbscript:y.")]
    [InlineData("`[a](javascript:alert(1))`")]
    [InlineData("    [a](javascript:alert(1))")]
    [InlineData("[a](https://example.org/?q=javascript:alert(1)#data:x)")]
    [InlineData("[a](/?q=javascript:alert)")]
    [InlineData("[a](#data:x)")]
    [InlineData("[javascript:alert(1)](https://example.org)")]
    [InlineData("[a](mailto:team@example.org?subject=javascript:x) [b](tel:+448082000247) [c](HTTPS://EXAMPLE.ORG)")]
    [InlineData("[a](//example.org/javascript:x)")]
    [InlineData("\\[a](javascript:alert(1))")]
    [InlineData("| a | javascript:x |\n|:-:|--:|\n| b | c |")]
    [InlineData("[a] (javascript:alert(1))")]
    public void Text_about_programs_is_not_reported(string body)
    {
        using var site = TestSite.WithHost(Site(body));
        Assert.DoesNotContain(site.Build().Diagnostics, diagnostic => diagnostic.Rule.Code == "ADV0201");
        AssertHarmless(site.Read("news/launch/index.html"));
    }

    [Theory]
    [InlineData("[a](https://example.org){onclick=alert(1)}")]
    [InlineData("{onclick=alert(1)}\nA paragraph.")]
    [InlineData("# Heading {onclick=alert(1) style=x}")]
    [InlineData("[a](https://example.org 'x\" onclick=\"alert(1)')")]
    [InlineData("![x\" onerror=\"alert(1)](https://example.org/a.png)")]
    [InlineData("``` x\" onclick=\"alert(1)\ncode\n```")]
    [InlineData("<b onclick=alert(1)>x</b> <svg/onload=alert(1)> <img src=x onerror=alert(1)>")]
    [InlineData("<script>alert(1)</script>\n\n<iframe src=javascript:alert(1)></iframe>\n\n<style>@import 'x'</style>")]
    [InlineData("<!-- --><script>alert(1)</script> -->")]
    [InlineData("<!--><script>alert(1)</script>")]
    [InlineData("a <!-- b --> <script>alert(1)</script> <!-- --!><img src=x onerror=alert(1)> -->")]
    [InlineData("*[A]: \" onclick=\"alert(1)\n\nA")]
    [InlineData("<https://example.org/\"onclick=\"alert(1)>")]
    [InlineData("https://example.org/\"onclick=\"alert(1)")]
    [InlineData("[^\"><script>alert(1)</script>]\n\n[^\"><script>alert(1)</script>]: x")]
    [InlineData("# \"><script>alert(1)</script>")]
    [InlineData("![x[^1]](/a.png)\n\nA note.[^1]\n\n[^1]: y")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;")]
    public void Nothing_that_is_typed_becomes_an_attribute_or_a_script(string body)
    {
        using var site = TestSite.WithHost(Site(body));
        Assert.NotNull(site.Build().Written);
        AssertHarmless(site.Read("news/launch/index.html"));
        AssertHarmless(
            System
                .Text.Json.JsonDocument.Parse(site.Read("feed.json"))
                .RootElement.GetProperty("items")[0]
                .GetProperty("content_html")
                .GetString()!
        );
    }

    [Theory]
    [InlineData(
        "*[<meta http-equiv=refresh content=0;url=http://127.0.0.1:9/>]: one\n\nRead this \\<meta http-equiv=refresh "
            + "content=0;url=http://127.0.0.1:9/> please.",
        6
    )]
    [InlineData("Text.\n\n> *[<b>]: two\n\nA \\<b>.", 8)]
    [InlineData("*[<i>]: one\n*[<i>]: two", 7)]
    [InlineData("*[</p>]: one", 6)]
    [InlineData("*[x\" onerror=\"alert(1)<br>]: one\n\n![x\" onerror=\"alert(1)\\<br>](/a.png)", 6)]
    public void An_abbreviation_that_is_a_tag_is_an_error_on_its_line_and_still_shown_as_text(string body, int line)
    {
        using var site = TestSite.WithHost(Site(body));
        var result = site.Build();
        Assert.Null(result.Written);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Rule.Code == "ADV0012" && diagnostic.Location.Line == line);
        var html = Advance.Parse.MarkdownDialect.ToHtml(result.Site!.Items[0].Document.Body, url => url);
        AssertHarmless(html);
        Assert.DoesNotContain(new HtmlParser().ParseDocument(html).All, element =>
            element.LocalName is "b" or "i" or "br" || element.GetAttribute("http-equiv") is not null
        );
    }

    [Theory]
    [InlineData("image: { src: 'javascript:alert(1)', alt: x }", "news", "(5,15)")]
    [InlineData("image: { src: \"java\\tscript:alert(1)\", alt: x }", "news", "(5,15)")]
    [InlineData("open_access: DATA:text/html,x", "publications", "(5,14)")]
    [InlineData("corrections: [{ note: x, url: 'vbscript:x' }]", "publications", "(5,31)")]
    [InlineData("start: 2022-06-30\nregistration: ' javascript:x'", "events", "(6,15)")]
    [InlineData("start: 2022-06-30\nplace: { name: x, url: 'file:///x' }", "events", "(6,24)")]
    public void An_address_in_front_matter_follows_the_same_rule(string field, string folder, string place)
    {
        using var site = TestSite.WithHost(
            $"-- input/{folder}/a.md --\n---\ntitle: Launch\ndate: 2022-06-01\nsummary: We begin.\n{field}\n---\n"
        );
        Assert.StartsWith($"input/{folder}/a.md{place}: error ADV0110: ", site.Diagnostics(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://a.example/?q=\"b\"&c=<d>|e", "https://a.example/?q=%22b%22&c=%3Cd%3E%7Ce")]
    [InlineData("https://a.example/%22Łódź/漢?a=[1]&b='2'#c", "https://a.example/%22Łódź/漢?a=[1]&b='2'#c")]
    public void Characters_not_allowed_in_an_address_are_encoded_and_nothing_is_encoded_twice(string written, string published)
    {
        using var site = TestSite.WithHost($"-- input/people/ann.md --\n---\nname: Ann\nurl: {written}\n---\n");
        Assert.Equal(published, Assert.Single(site.Assembled().People).Url);
    }

    /// <summary>Reads the HTML as a browser would.</summary>
    static void AssertHarmless(string html)
    {
        foreach (var element in new HtmlParser().ParseDocument(html).All)
        {
            Assert.DoesNotContain(
                element.LocalName,
                new[] { "script", "iframe", "style", "svg", "object", "embed", "form", "base", "link" }
            );
            foreach (var attribute in element.Attributes)
            {
                Assert.False(
                    attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase),
                    attribute.Name
                );
                if (attribute.Name is "href" or "src")
                    Assert.Matches("^(https?://|//|mailto:|tel:|/|#|$)", attribute.Value.ToLowerInvariant());
            }
        }
    }
}
