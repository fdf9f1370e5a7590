using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Advance.Api;
using Advance.Render;
using Advance.Twins;

namespace Advance.Tests.Generation;

/// <summary>Content notes, which readers may want to see before they read, are wherever the text is.</summary>
public class ContentNoteTests
{
    const string Note = "Describes violence & its <traces>.";

    const string Files = $"""
        -- statiq.json --
        {"{"} "Host": "notes.example", "GenerateApi": true {"}"}
        -- input/news/one.md --
        ---
        title: One item of news
        date: 2026-01-05
        summary: Something that happened, told in more than forty characters.
        content_note: {Note}
        ---
        The text.
        """;

    [Fact]
    public void A_content_note_comes_before_the_text_in_each_feed()
    {
        using var site = new TestSite(Files).BuildClean();
        const string Body = "<p><em>Describes violence &amp; its &lt;traces&gt;.</em></p>\n<p>The text.</p>";
        XNamespace atom = "http://www.w3.org/2005/Atom",
            content = "http://purl.org/rss/1.0/modules/content/";

        Assert.StartsWith(
            Body,
            XDocument.Parse(site.Read("feed.atom")).Descendants(atom + "content").Single().Value,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            Body,
            XDocument.Parse(site.Read("feed.rss")).Descendants(content + "encoded").Single().Value,
            StringComparison.Ordinal
        );
        using var feed = JsonDocument.Parse(site.Read("feed.json"));
        Assert.StartsWith(
            Body,
            feed.RootElement.GetProperty("items")[0].GetProperty("content_html").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_content_note_is_before_the_text_in_the_twin_and_in_the_API()
    {
        using var site = new TestSite(Files);
        var files = new IGenerator[] { new TwinGenerator(), new ApiGenerator() }
            .SelectMany(generator => generator.Generate(site.Assembled()))
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content().Span));

        var twin = files["news/one/index.md"];
        Assert.Contains("\ncontent_note: Describes violence & its <traces>.\n", twin, StringComparison.Ordinal);
        Assert.EndsWith(
            "# One item of news\n\n> Describes violence & its &lt;traces\\>.\n\nThe text.\n",
            twin,
            StringComparison.Ordinal
        );
        using var item = JsonDocument.Parse(files["api/v1/items/news/one.json"]);
        Assert.Equal(Note, item.RootElement.GetProperty("content_note").GetString());
    }

    [Theory]
    [InlineData("news")]
    [InlineData("event")]
    [InlineData("publication")]
    public void Each_kind_of_item_can_have_a_content_note(string type) =>
        Assert.Contains(Advance.Content.ContentTypes.All.Single(known => known.Name == type).Fields, field =>
            field.Name == "content_note"
        );
}
