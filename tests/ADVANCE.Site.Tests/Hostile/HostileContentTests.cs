using System.Text.Json;
using System.Xml.Linq;
using Advance.Tests.Npm;
using Advance.Tests.WholeSite;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Advance.Tests.Hostile;

/// <summary>
/// Text in any part of any file reaches readers as text. Independent parsers read back pages, feeds, the API, calendars and
/// Markdown versions, which contain no element, attribute or address outside a fixed list.
/// </summary>
public class HostileContentTests(HostileSite site)
{
    // Texts that are on a page to the letter, counted once a page.
    const int EnoughTexts = 1000;

    const string FeedNames = """
        rss channel title link description language lastBuildDate item guid pubDate creator category encoded feed id updated
        subtitle author name entry published summary content generator rights icon logo email uri urlset url loc lastmod
        """;

    const string CalendarNames = """
        BEGIN END VERSION PRODID CALSCALE METHOD NAME X-WR-CALNAME X-WR-CALDESC X-WR-TIMEZONE REFRESH-INTERVAL X-PUBLISHED-TTL
        SOURCE URL UID DTSTAMP DTSTART DTEND DURATION SUMMARY DESCRIPTION LOCATION STATUS SEQUENCE TZID TZOFFSETFROM TZOFFSETTO
        TZNAME RRULE RDATE LAST-MODIFIED CREATED CATEGORIES X-LIC-LOCATION TRANSP CLASS TZURL COLOR
        """;

    const string TwinFields = """
        title url description type content_note date announced updated language authors topics start end place
        online status doi funding reference
        """;

    [Fact]
    public void No_page_has_an_element_attribute_or_address_outside_the_list()
    {
        var pages = Pages();
        Assert.Empty(Named(pages.SelectMany(page => WrittenList.WrongInPage(page.Html).Select(wrong => (page.Name, wrong)))));
    }

    [Fact]
    public void Only_the_theme_s_scripts_style_sheets_and_browser_instructions_are_in_pages()
    {
        var own = Pages().Single(page => page.Name == "404.html").Html;
        foreach (var (name, page) in Pages())
        {
            var isRedirect = page.QuerySelector("meta[http-equiv=refresh]") is not null && page.QuerySelector("main") is null;
            Assert.Equal((name, isRedirect ? 2 : 1), (name, page.QuerySelectorAll("meta[http-equiv]").Length));
            if (isRedirect)
                continue;
            Assert.Equal(Policy(own), Policy(page));
            var script = Assert.Single(page.QuerySelectorAll("script:not([type='application/ld+json'])"));
            Assert.Equal(own.QuerySelector("script[type=module]")!.TextContent, script.TextContent);
            var sheets = page.QuerySelectorAll("style").Select(sheet => sheet.TextContent);
            Assert.DoesNotContain("zq", string.Concat(sheets), StringComparison.Ordinal);
            var data = page.QuerySelectorAll("script[type='application/ld+json']");
            Assert.All(data, element => JsonDocument.Parse(element.TextContent).Dispose());
        }
    }

    [Fact]
    public void Nearly_all_hostile_content_is_published_as_text()
    {
        var mains = Pages().Select(page => page.Html.QuerySelector("main")?.TextContent ?? "");
        var read = mains.Sum(main => HostileTexts.InFiles.Count(text => main.Contains(text, StringComparison.Ordinal)));
        var (written, refused) = site.Files;
        Assert.True(read >= EnoughTexts, $"Only {read} texts were read back from {written - refused} files of {written}.");
    }

    [Fact]
    public void Text_in_feeds_and_the_API_has_only_elements_from_Markdown()
    {
        var texts = Feeds().Concat(Api()).ToArray();
        Assert.True(texts.Length > 300, $"Only {texts.Length} texts.");
        Assert.Empty(Wrong(texts));
    }

    [Fact]
    public void Feeds_sitemaps_and_calendars_have_only_names_of_their_format()
    {
        string[] files = ["feed.rss", "feed.atom", "sitemap.xml"];
        var elements = files.SelectMany(file => XDocument.Load(Path.Combine(site.Folder, file)).Descendants());
        Assert.Empty(elements.Select(element => element.Name.LocalName).Except(Words(FeedNames)));
        // A line that begins with a space continues the one before it.
        var calendar = File.ReadLines(Path.Combine(site.Folder, "events/calendar.ics"));
        var lines = calendar.Where(line => line.Length > 0 && line[0] != ' ');
        Assert.Empty(lines.Select(line => line.Split(':', ';')[0]).Except(Words(CalendarNames)));
    }

    [Fact]
    public void No_Markdown_version_becomes_HTML_in_a_reader_that_passes_HTML_through()
    {
        var twins = OutputText.Of(site.Folder, "index.md");
        Assert.True(twins.Count > 200, $"Only {twins.Count} twins.");
        using var read = JsonDocument.Parse(Npm.Node.Run("render-markdown.mjs", OutputText.ForNode(twins, "markdown")));
        var rendered = read
            .RootElement.EnumerateArray()
            .Select(one => ($"{one.GetProperty("name")} by {one.GetProperty("reader")}", one.GetProperty("html").GetString()!))
            .Concat(twins.Select(twin => (twin.Path + " by Markdig", Markdig.Markdown.ToHtml(WithoutFields(twin.Text)))));
        Assert.Empty(Wrong([.. rendered]));
    }

    [Fact]
    public void No_text_adds_a_field_to_the_front_matter_of_a_Markdown_version()
    {
        char[] ends = ['\n', '\u0085', '\u2028', '\u2029'];
        foreach (var (path, text) in OutputText.Of(site.Folder, "index.md"))
        {
            var lines = text[4..text.IndexOf("\n---\n", StringComparison.Ordinal)].Split(ends);
            var fields = lines.Where(line => line.Length > 0 && char.IsAsciiLetter(line[0])).Select(line => line.Split(':')[0]);
            Assert.Empty(fields.Except(Words(TwinFields)).Select(field => $"{path}: {field}"));
        }
    }

    (string Name, IDocument Html)[] Pages() =>
        [.. OutputText.Of(site.Folder, ".html").AsParallel().AsOrdered().Select(page => (page.Path, Parse(page.Text)))];

    IEnumerable<(string Name, string Html)> Feeds()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom",
            content = "http://purl.org/rss/1.0/modules/content/";
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(site.Folder, "feed.json")));
        var items = json.RootElement.GetProperty("items").EnumerateArray();
        return
        [
            .. Elements("feed.rss", content + "encoded"),
            .. Elements("feed.atom", atom + "content"),
            .. items.Select(item => ("feed.json " + item.GetProperty("url"), item.GetProperty("content_html").GetString()!)),
        ];

        IEnumerable<(string, string)> Elements(string file, XName name) =>
            XDocument.Load(Path.Combine(site.Folder, file)).Descendants(name).Select(text => (file, text.Value));
    }

    IEnumerable<(string Name, string Html)> Api()
    {
        foreach (var (path, text) in OutputText.Of(Path.Combine(site.Folder, "api"), ".json"))
        {
            using var json = JsonDocument.Parse(text);
            var isObject = json.RootElement.ValueKind == JsonValueKind.Object;
            if (isObject && json.RootElement.TryGetProperty("content_html", out var html))
                yield return (path, html.GetString()!);
        }
    }

    static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    static string WithoutFields(string twin) => twin[(twin.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];

    // A hundred pages with the same fault are one.
    static string[] Named(IEnumerable<(string Name, string Wrong)> all) =>
        [.. all.GroupBy(one => one.Wrong).Select(same => $"{same.Key}: {same.First().Name} and {same.Count() - 1} more")];

    static string[] Wrong((string Name, string Html)[] texts) =>
        Named([
            .. texts
                .AsParallel()
                .AsOrdered()
                .SelectMany(text => WrittenList.WrongInText(Parse(text.Html)).Select(wrong => (text.Name, wrong))),
        ]);

    static string? Policy(IDocument page) => page.QuerySelector("meta[http-equiv]")!.GetAttribute("content");

    static string[] Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
