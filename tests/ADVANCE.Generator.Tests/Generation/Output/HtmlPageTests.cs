using System.Text;
using Advance.Inspect;
using Advance.Render.HtmlReading;
using AngleSharp.Html.Parser;

namespace Advance.Tests.Generation.Output;

/// <summary>
/// Addresses and ids are read from a page as in a browser. The reference is AngleSharp, which follows the standard exactly.
/// </summary>
public class HtmlPageTests
{
    static readonly string[] Attributes = ["href", "src", "poster", "action", "formaction", "cite"];

    static HtmlPage Read(string html) => HtmlPage.Read(Encoding.UTF8.GetBytes(html), new TextPool());

    [Theory]
    [InlineData("""<a href="/a/">a</a><A HREF='/b/'>b</A><a href=/c/>c</a><a href = "/d/" >d</a>""")]
    [InlineData("""<a title="a > b" href="/a/">a</a><a href="/b/"title="x">b</a>""")]
    [InlineData("""<p>1 < 2 <3 </ > <a href="/a/">a</a>""")]
    [InlineData("""<!-- <a href="/no/"> --><!--><a href="/a/"></a><!---><a href="/b/"></a><!-- --!><a href="/c/"></a><!-->-->""")]
    [InlineData("""<!doctype html><?php <a href="/no/"><a href="/a/"></a></ <a href="/no/"><a href="/b/"></a>""")]
    [InlineData("""<title><a href="/no/"></title><textarea></textare><a href="/no/"></TEXTAREA ><a href="/a/"></a>""")]
    [InlineData("""<script>"<a href='/no/'>"</scripty></script><style>a{b:"<a href='/no/'>"}</style><a href="/a/"></a>""")]
    [InlineData("""<svg viewBox="0 0 1 1"><style/><a href="/a/"></a><title>t</title></svg><style><a href="/no/"></style>""")]
    [InlineData("""<a href="/a?b=1&amp;c=2&#x23;d&quot;">a</a><img src='/caf&eacute;.png' alt=''>""")]
    [InlineData("""<a =href="/no/" href>x</a><a/href="/a/"/>y</a><a href= >z</a>""")]
    [InlineData(
        """<video poster=/p.jpg src="/v.mp4"></video><form action="/s/"><button formaction=/t/></button></form>"""
            + """<q cite="/q/"></q>"""
    )]
    [InlineData("""<p id="one" class=x id=two>a</p><h2 ID='Zwei'>b</h2><a name="three">c</a>""")]
    [InlineData("""<a href="/a/">a</a><a href="/b/""")]
    public void Addresses_and_ids_are_the_same_as_in_a_browser(string html) => AssertAsParsed(html);

    [Fact]
    public void Any_mix_of_characters_is_parsed_as_in_a_browser()
    {
        string[] parts =
        [
            "<",
            ">",
            "/",
            "=",
            "\"",
            "'",
            " ",
            "\n",
            "<p ",
            "<div",
            "</div>",
            "<!--",
            "-->",
            "--!>",
            "<!",
            "<script>",
            "</script>",
            "<title>",
            "</title",
            "<style ",
            "</style>",
            " href=",
            " id=",
            "href",
            "x",
            "/y/",
            "&amp;",
            "é",
        ];
        var random = new Random(20261122);
        for (var round = 0; round < 4000; round++)
        {
            var html = new StringBuilder();
            for (var i = random.Next(1, 30); i > 0; i--)
                html.Append(parts[random.Next(parts.Length)]);
            // A tag that is cut off by the end of the file doesn't count.
            AssertAsParsed(html.Append("'\"'\"><p>").ToString());
        }
    }

    [Fact]
    public void Picture_sources_and_refreshes_are_addresses_too()
    {
        var page = Read(
            """
            <img srcset="/a,b.jpg 1x, /c.jpg 2x,/d.jpg" src=/e.jpg><source srcset=" /f.jpg 100w , /g.jpg,">
            <meta content="0; url='/new/'" http-equiv=Refresh><meta name="description" content="url=/no/">
            <object data="/o.pdf"></object><p data="/no/">
            """
        );
        Assert.Equal(
            ["/a,b.jpg", "/c.jpg", "/d.jpg", "/e.jpg", "/f.jpg", "/g.jpg", "/new/", "/o.pdf"],
            page.Addresses.Order(StringComparer.Ordinal)
        );
    }

    static void AssertAsParsed(string html)
    {
        var page = Read(html);
        var parsed = new HtmlParser().ParseDocument(html);
        var seen = Attributes.SelectMany(name =>
            parsed
                .QuerySelectorAll($"[{name}]")
                .Select(element => element.GetAttribute(name)!.Trim(' ', '\t', '\n', '\f', '\r', '\''))
        );
        Assert.Equal(
            string.Join('\n', seen.Distinct().Order(StringComparer.Ordinal)),
            string.Join('\n', page.Addresses.Order(StringComparer.Ordinal))
        );
        var ids = parsed
            .QuerySelectorAll("[id]")
            .Select(element => element.Id!)
            .Concat(parsed.QuerySelectorAll("a[name]").Select(element => element.GetAttribute("name")!));
        Assert.Equal(
            string.Join('\n', ids.Distinct().Order(StringComparer.Ordinal)),
            string.Join('\n', page.Ids.Order(StringComparer.Ordinal))
        );
    }
}
