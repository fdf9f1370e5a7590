namespace Advance.Tests.Generation.Output;

/// <summary>
/// A theme that writes invalid HTML, in each of the ways that validators report, and unusual but valid pages.
/// </summary>
public class ValidHtmlTests
{
    const string Before =
            "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>A page</title></head>\n<body>\n",
        After = "\n</body>\n</html>\n";

    static string Print(string page, string text = "The text.")
    {
        using var site = TestSite.WithHost($"-- input/about.md --\n---\ntitle: About\n---\n{text}\n");
        return TestSite.Print(site.Build(theme: new PlainTheme { Page = page }));
    }

    [Theory]
    [InlineData("<p><div>x</div></p>", "ADV0742", "the element <div> is in <p>, which can't contain it (line 5: <div>)")]
    [InlineData("<p><b><ul><li>x</li></ul></b></p>", "ADV0742", "the element <ul> is in <b>")]
    [InlineData("<h2><p>x</p></h2>", "ADV0742", "the element <p> is in <h2>")]
    [InlineData("<span><div>x</div></span>", "ADV0742", "the element <div> is in <span>")]
    [InlineData("<h1><a href='/'><section>x</section></a></h1>", "ADV0742", "the element <section> is in <h1>")]
    [InlineData("<a href='/'>x <a href='/'>y</a></a>", "ADV0742", "the element <a> is in <a>")]
    [InlineData("<a href='/'><button type=button>x</button></a>", "ADV0742", "the element <button> is in <a>")]
    [InlineData("<button type=button><a href='/'>x</a></button>", "ADV0742", "the element <a> is in <button>")]
    [InlineData("<form action='/'><div><form action='/'></form></div></form>", "ADV0742", "the element <form> is in <form>")]
    [InlineData("<header><div><header>x</header></div></header>", "ADV0742", "the element <header> is in <header>")]
    [InlineData("<article><main>x</main></article>", "ADV0742", "the element <main> is in <article>")]
    [InlineData("<ul><div>x</div></ul>", "ADV0742", "the element <div> is in <ul>")]
    [InlineData("<ul>x<li>y</li></ul>", "ADV0742", "there is text in <ul>")]
    [InlineData("<div><li>x</li></div>", "ADV0742", "the element <li> is in <div>")]
    [InlineData("<dl><p>x</p></dl>", "ADV0742", "the element <p> is in <dl>")]
    [InlineData("<table><div>x</div></table>", "ADV0742", "the element <div> is in <table>")]
    [InlineData("<table><tr><p>x</p></tr></table>", "ADV0742", "the element <p> is in <tr>")]
    [InlineData("<div><td>x</td></div>", "ADV0742", "the element <td> is in <div>")]
    [InlineData("<div><figcaption>x</figcaption></div>", "ADV0742", "the element <figcaption> is in <div>")]
    [InlineData("<div><title>x</title></div>", "ADV0742", "the element <title> is in <div>")]
    [InlineData("<b><i>x</b></i>", "ADV0742", "the element <i> is still open where <b> ends")]
    [InlineData("<div>x", "ADV0742", "the element <div> is still open where <body> ends (line 5: <div>)")]
    [InlineData("x</div>", "ADV0742", "the end tag </div> has no start tag")]
    [InlineData("<div/>x", "ADV0742", "the element <div> ends itself with '/>'")]
    [InlineData("<centre>x</centre>", "ADV0742", "HTML has no element <centre>")]
    [InlineData("<center>x</center>", "ADV0742", "the element <center> is no longer part of HTML")]
    [InlineData("<main>x</main><main>y</main>", "ADV0742", "the page has 2 <main> elements")]
    [InlineData("<p id=a>x</p><p id=a>y</p>", "ADV0743", "the id 'a' is used twice (line 5: <p id=a>)")]
    [InlineData("<svg><path id=a /></svg><p id=a>y</p>", "ADV0743", "the id 'a' is used twice")]
    [InlineData("<p id=''>x</p>", "ADV0743", "an id is empty")]
    [InlineData("<p id='a b'>x</p>", "ADV0743", "the id 'a b' has a space in it")]
    [InlineData("<section aria-labelledby=gone>x</section>", "ADV0743", "'aria-labelledby' names the id 'gone'")]
    [InlineData("<label for=gone>x</label>", "ADV0743", "'for' names the id 'gone'")]
    [InlineData("<img src='data:,'>", "ADV0744", "the element <img> has no 'alt'")]
    [InlineData("<img alt=''>", "ADV0744", "the element <img> has no 'src'")]
    [InlineData("<input type=text>", "ADV0744", "the element <input> has no label")]
    [InlineData("<input type=words aria-label=x>", "ADV0744", "'words' isn't a value of 'type' on <input>")]
    [InlineData("<p lang=en_GB>x</p>", "ADV0744", "'en_GB' in 'lang' isn't a language tag")]
    [InlineData("<p lang=english>x</p>", "ADV0744", "'english' in 'lang' isn't a language tag")]
    [InlineData("<p dir=left>x</p>", "ADV0744", "'left' isn't a value of 'dir' on <p>")]
    [InlineData("<p tabindex=first>x</p>", "ADV0744", "'first' isn't a value of 'tabindex' on <p>")]
    [InlineData("<p role=headline>x</p>", "ADV0744", "'headline' isn't a value of 'role' on <p>")]
    [InlineData("<p aria-hidden=yes>x</p>", "ADV0744", "'yes' isn't a value of 'aria-hidden' on <p>")]
    [InlineData("<img src='data:,' alt='' width=50%>", "ADV0744", "'50%' isn't a value of 'width' on <img>")]
    [InlineData("<time datetime='2026-13-01'>x</time>", "ADV0744", "'2026-13-01' isn't a value of 'datetime' on <time>")]
    [InlineData("<p class=a class=b>x</p>", "ADV0744", "the attribute 'class' appears twice in one tag")]
    [InlineData("<p align=center>x</p>", "ADV0744", "the attribute 'align' of <p> is no longer part of HTML")]
    [InlineData("<a href='/a b/'>x</a>", "ADV0744", "'/a b/' isn't a value of 'href' on <a>")]
    public void Each_fault_of_a_theme_is_reported_once_with_its_tag(string html, string code, string what)
    {
        var lines = Print(Before + html + After)
            .Split('\n')
            .Where(line => !line.Contains("ADV0209", StringComparison.Ordinal))
            .ToArray();
        Assert.StartsWith($"theme(1,1): warning {code}: On the page / and ", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Contains(what, lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>One<p>Two<ul><li>a<li>b<ul><li>c</ul></ul>")]
    [InlineData("<table><caption>x</caption><colgroup><col><col></colgroup><tr><td>a<td>b<tr><td>c<td>d</table>")]
    [InlineData("<table><thead><tr><th scope=col>a<tbody><tr><td><p>b<tr><td>c</table>")]
    [InlineData("<dl><dt>a<dd>b<dt>c<dd><p>d</dl><dl><div><dt>a</dt><dd>b</dd></div></dl>")]
    [InlineData("<a href='/'><article><h2>x</h2><p>y</p></article></a>")]
    [InlineData("<p><a href='/'>x</a> <del>y</del> <ins>z</ins> <br> <wbr> <img src='data:,' alt=''></p>")]
    [InlineData("<details><summary><h2>x</h2></summary><p>y</p></details>")]
    [InlineData("<svg viewBox='0 0 1 1' role=img aria-label=x><title>t</title><g><path d='M0 0'/><text>a</text></g></svg>")]
    [InlineData("<p>2 < 3 & 4 > 1 &amp; &nbsp; &#8217; <!-- a --> <math><mi>x</mi></math></p>")]
    [InlineData("<label>a <input type=text></label><label for=b>b</label><input id=b><input type=hidden name=c>")]
    [InlineData(
        "<picture><source srcset='/feed.rss' type=image/webp><img src='data:,' alt=x width=1 height=1 loading=lazy></picture>"
    )]
    [InlineData("<form action='/' role=search><button>x</button><input aria-label=x type=search></form>")]
    [InlineData("<p lang=''>x</p><p lang=zh-Hant-TW>x</p><p lang=x-private>x</p><p lang=cy dir=auto>x</p>")]
    [InlineData(
        "<time datetime=2022>a</time><time datetime=2022-06>b</time><time datetime='2022-06-30T15:00:00+01:00'>c</time><time "
            + "datetime=P2DT3H>d</time>"
    )]
    [InlineData("<main hidden>a</main><main>b</main><my-thing><div>x</div></my-thing>")]
    [InlineData("<BODY class=a><P ID=x>One</P><A HREF='#x'>x</A>")]
    [InlineData("<ruby>a<rp>(<rt>b<rp>)</ruby><select aria-label=x><optgroup label=a><option>b<option selected>c</select><hr>")]
    [InlineData(
        "<article><header>a</header><footer>b</footer></article><blockquote><p>c</p><footer>d</footer></blockquote>"
            + "<figure><img src='data:,' alt=x><figcaption><p>e</p></figcaption></figure>"
    )]
    [InlineData(
        "<ol start=3><li value=4>a</ol><p aria-hidden=true tabindex=-1 aria-current=page role='doc-note'>x</p><nav id=m "
            + "popover aria-label=x></nav><button popovertarget=m type=button>y</button>"
    )]
    public void Unusual_but_valid_HTML_is_not_reported(string html) =>
        Assert.Equal(
            "",
            Print(
                Before.Replace(
                    "<body>\n",
                    html.StartsWith("<BODY", StringComparison.Ordinal) ? "" : "<body>\n",
                    StringComparison.Ordinal
                )
                    + html
                    + After
            )
        );

    [Theory]
    [InlineData(
        "<html lang=en><meta charset=utf-8><title>x</title><p>y",
        "ADV0742",
        "the page doesn't begin with <!doctype html>"
    )]
    [InlineData("<!doctype html><html><meta charset=utf-8><title>x</title><p>y", "ADV0744", "the element <html> has no 'lang'")]
    [InlineData(
        "<!doctype html><html lang=''><meta charset=utf-8><title>x</title><p>y",
        "ADV0744",
        "the element <html> has no 'lang'"
    )]
    [InlineData("<!doctype html><html lang=en><title>x</title><p>y", "ADV0744", "there is no <meta charset=\"utf-8\">")]
    [InlineData("<!doctype html><html lang=en><meta charset=utf-8><p>y", "ADV0742", "the page has no <title>")]
    [InlineData("<!doctype html><html lang=en><meta charset=utf-8><title> </title><p>y", "ADV0742", "the <title> is empty")]
    [InlineData(
        "<!doctype html><html lang=en><meta charset=utf-8><title>x</title><title>z</title><p>y",
        "ADV0742",
        "the page has 2 titles"
    )]
    public void Missing_parts_of_a_page_are_reported(string page, string code, string what)
    {
        var line = Assert.Single(Print(page).Split('\n'));
        Assert.StartsWith($"theme(1,1): warning {code}: ", line, StringComparison.Ordinal);
        Assert.Contains(what, line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shortest_page_that_HTML_allows_is_not_reported() =>
        Assert.Equal("", Print("<!DOCTYPE HTML><html lang=en><meta charset=utf-8><title>x</title><p>y"));

    [Fact]
    public void A_heading_of_a_text_whose_id_the_theme_has_too_is_reported_at_the_text()
    {
        var line = Assert.Single(Print(Before + "<div id=\"who\">{body}</div>" + After, "## Who").Split('\n'));
        Assert.StartsWith(
            "input/about.md(1,1): warning ADV0743: On the page /about/ the id 'who' is used twice",
            line,
            StringComparison.Ordinal
        );
    }
}
