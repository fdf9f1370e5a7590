using System.Text;
using Advance.Inspect;
using Advance.Pages;
using Advance.Publish;
using Advance.Read;
using Advance.Render;
using Advance.Render.HtmlReading.Markup;
using Advance.Render.Pictures;
using Advance.Sites;

namespace Advance.Tests.Generation.Output;

/// <summary>The second line of defence, tested with themes and renderers that forget to escape.</summary>
public class ForeignMarkupTests
{
    static TestSite Site(string title) =>
        TestSite.WithHost(
            $"-- input/about.md --\n---\ntitle: {System.Text.Json.JsonSerializer.Serialize(title)}\n---\nThe text.\n"
        );

    static string Print(string title, ITheme theme)
    {
        using var site = Site(title);
        var result = site.Build(theme: theme);
        Assert.Equal(result.Diagnostics.Any(diagnostic => diagnostic.Rule.Code == "ADV0730"), result.Written is null);
        return string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Rule.Code == "ADV0730"));
    }

    [Theory]
    [InlineData("<meta http-equiv=refresh content=0;url=http://127.0.0.1:9/>", "the element <meta http-equiv=\"refresh\">")]
    [InlineData("<META content='0;url=//x.example/' HTTP-EQUIV=Refresh>", "the element <meta http-equiv=\"Refresh\">")]
    [InlineData("<meta http-equiv=set-cookie content=a>", "the element <meta http-equiv=\"set-cookie\">")]
    [InlineData("<base href=https://x.example/>", "the element <base>")]
    [InlineData("<iframe src=/about/></iframe>", "the element <iframe>")]
    [InlineData("<object data=/x.swf></object>", "the element <object>")]
    [InlineData("<embed src=/x.swf>", "the element <embed>")]
    [InlineData("<form action=https://x.example/>", "a form that is sent to 'https://x.example/'")]
    [InlineData("<button formaction=/x/>", "the attribute 'formaction' of the element <button>")]
    [InlineData("<script>alert(1)</script>", "a script that isn't the theme's")]
    [InlineData("<script src=/x.js></script>", "a script that isn't the theme's")]
    [InlineData("<style>a{}</style>", "a style sheet that isn't the theme's")]
    [InlineData("<link rel=stylesheet href=//x.example/a.css>", "a link element that loads '//x.example/a.css'")]
    [InlineData("<link href=https://x.example/ rel='alternate preload'>", "a link element that loads 'https://x.example/'")]
    [InlineData("<img src=x ONERROR=alert(1)>", "the attribute 'onerror' of the element <img>")]
    [InlineData("<img src=\\\\x.example\\a.png>", "something that is loaded from '\\\\x.example\\a.png'")]
    [InlineData("<img srcset='/a.png 1x, //x.example/b.png 2x'>", "something that is loaded from '//x.example/b.png 2x'")]
    [InlineData("<a href='java&#10;script:alert(1)'>x</a>", "the address 'java\nscript:alert(1)'")]
    [InlineData("<a href='java&#115cript:alert(1)'>x</a>", "the address 'java&#115cript:alert(1)'")]
    [InlineData("<svg/onload=alert(1)>", "the attribute 'onload' of the element <svg>")]
    [InlineData("<a href=/x/ ping=//x.example>x</a>", "the attribute 'ping' of the element <a>")]
    public void Markup_that_no_page_may_have_stops_the_build_even_if_the_theme_lists_it(string title, string what)
    {
        Assert.Contains(
            what.ReplaceLineEndings(" "),
            Print(title, new LeakyTheme(PageMarkup.Unlisted)).ReplaceLineEndings(" "),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "error ADV0730: The page /about/ contains",
            Print(title, new LeakyTheme(Listed)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("<b>bold</b>", "the element <b>")]
    [InlineData("<a href=https://x.example/>x</a>", "the element <a>")]
    [InlineData("<p style='position:fixed'>", "the element <p>")]
    [InlineData("</h1><p style='position:fixed'>x</p><h1>", "the attribute 'style' of the element <p>")]
    [InlineData("</h1></main>", "the end tag </h1> without a start tag")]
    [InlineData("<!-- ", "a comment")]
    [InlineData("<![CDATA[ x ]]>", "a comment")]
    [InlineData("<input type=password>", "the element <input>")]
    [InlineData("<math><mi>x</mi></math>", "the element <math>")]
    public void Markup_that_a_theme_does_not_list_for_the_part_stops_the_build(string title, string what) =>
        Assert.Contains(what, Print(title, new LeakyTheme(Listed)), StringComparison.Ordinal);

    [Theory]
    [InlineData("A title")]
    [InlineData("1 < 2 & \"3\" > '1' &lt;b&gt;")]
    [InlineData("A <bdi>name</bdi>")]
    public void Markup_that_a_theme_lists_is_published(string title) => Assert.Equal("", Print(title, new LeakyTheme(Listed)));

    [Fact]
    public void One_leak_on_many_pages_is_one_message_that_names_the_source_text()
    {
        using var site = TestSite.WithHost(
            "-- input/news/launch.md --\n---\ntitle: Launch</title><iframe></iframe>\ndate: 2022-06-01\nsummary: We "
                + "begin.\n---\nText.\n"
        );
        var line = Assert.Single(TestSite.Print(site.Build()).Split('\n'));
        Assert.StartsWith(
            "input/news/launch.md(1,1): error ADV0730: The page /news/launch/ and ",
            line,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_body_that_leaks_is_stopped_before_it_gets_into_a_feed()
    {
        using var site = TestSite.WithHost(
            "-- input/room.png --\nx\n-- input/news/launch.md --\n---\ntitle: Launch\ndate: 2022-06-01\nsummary: We "
                + "begin.\n---\n![A room](/room.png)\n"
        );
        var options = new BuildOptions { Root = site.Root, Clock = BuildPlan.Timestamp("2026-11-22T12:00:00Z")!.Value };
        var parts = new SiteParts([], TestSite.Generators(site.Root, new PlainTheme(), new LeakyPictures()), FinishedChecks.All);
        var result = new SiteBuild(options, parts, new()).Run(new NoOutput());
        Assert.Contains(
            "input/news/launch.md(1,1): error ADV0730: The text of /news/launch/ becomes HTML with the attribute 'onload' of "
                + "the element <source>, which Markdown never produces.",
            TestSite.Print(result),
            StringComparison.Ordinal
        );
    }

    static PageMarkup Listed { get; } =
        new(new MarkupPart([], "title\nmain\np\nh1"), new MarkupPart(["h1"], "bdi"), new MarkupPart(["title"], ""));

    /// <summary>Writes titles unescaped.</summary>
    sealed class LeakyTheme(PageMarkup markup) : ITheme
    {
        public IReadOnlyCollection<string> Layouts => ["Page"];
        public IReadOnlyList<ThemeFile> Files => [];
        public PageMarkup Markup => markup;

        public ReadOnlyMemory<byte> Render(PageView view, PageContext context) => Encoding.UTF8.GetBytes(Html(view, context));

        static string Html(PageView view, PageContext context) =>
            "<!doctype html><title>A page</title>\n<main>"
            + (view is PlainPageView { Page: var page } ? $"<h1>{page.Title}</h1>{context.Body(page)}" : "")
            + "</main>";
    }

    /// <summary>Gives each picture an additional attribute.</summary>
    sealed class LeakyPictures : IPictures
    {
        public ShownPicture? Show(Asset asset, PicturePlace place, Site site) =>
            new("/room.png", 1, 1, "1px", [new("image/png\" onload=\"x", "/room.png 1w")], IsFirst: false);

        public IEnumerable<OutputFile> Publish(Asset asset) => [];

        public PageCard? Card(PageView view, Site site) => null;
    }
}
