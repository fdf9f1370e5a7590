using System.Text;
using Advance.Twins;

namespace Advance.Tests.Generation;

/// <summary>Markdown readers differ, and many allow HTML: nothing in a twin becomes HTML in any of them.</summary>
public class HostileTwinTests
{
    const string Tag = "<script>alert(1)</script>";

    static string TwinOf(string body, string title = "Launch")
    {
        using var site = TestSite.WithHost(
            $"-- input/news/launch.md --\n---\ntitle: {title}\ndate: 2022-06-01\nsummary: We begin.\n---\n{body}\n"
        );
        return new TwinGenerator()
            .Generate(site.Assembled())
            .Where(file => file.Path == "news/launch/index.md")
            .Select(file => Encoding.UTF8.GetString(file.Content().Span))
            .Single()
            .Split("# ", 2)[1];
    }

    [Theory]
    [InlineData("Read \\<script>alert(1)</script> please.")]
    [InlineData("Read \\\\<script>alert(1)</script> please.")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("> <div>\n> <script>alert(1)</script>")]
    [InlineData("*[AB]: <script>alert(1)</script>\n\nText.")]
    [InlineData("*[AB]: <script>alert(1)</script>\n*[AB]: again\n\nAB.")]
    [InlineData("[^unused]: <script>alert(1)</script>\n\nText.")]
    [InlineData("Term\n:   ~~~\n    <script>alert(1)</script>\n    ~~~")]
    [InlineData("Note.[^1]\n\n[^1]: ~~~\n    <script>alert(1)</script>\n    ~~~")]
    [InlineData("| a |\n|---|\n| `a|<script>alert(1)</script>` |")]
    [InlineData("<b title=\"`\"> `<script>alert(1)</script>` x")]
    [InlineData("https://a.example/` `<script>alert(1)</script>` `")]
    [InlineData("<!--> <script>alert(1)</script> -->")]
    [InlineData("    <script>alert(1)</script>")]
    [InlineData("- a\n\n[x](<a) <script>alert(1)</script> (b>)")]
    public void A_tag_in_a_twin_never_becomes_HTML(string body)
    {
        var twin = TwinOf(body);
        Assert.DoesNotContain("<script", Markdig.Markdown.ToHtml(twin), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\\<", twin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`<script>alert(1)</script>`")]
    [InlineData("```html\n<script>alert(1)</script>\n```")]
    [InlineData("- a\n\n  ```\n  <script>alert(1)</script>\n  ```")]
    public void Code_that_every_reader_recognises_stays_as_it_was_written(string body) =>
        Assert.Contains(Tag, TwinOf(body), StringComparison.Ordinal);

    [Fact]
    public void An_unclosed_fence_ends_with_the_text() =>
        Assert.EndsWith("```\ncode\n\n```\n", TwinOf("```\ncode"), StringComparison.Ordinal);

    [Theory]
    [InlineData("{onclick=alert(1)}", "\\{onclick=alert(1)}")]
    [InlineData("[x](</a b>)", "[x](https://advance.example/a%20b)")]
    [InlineData("[x](<a) ![y](//e.example/t.png>)", "%29%20!%5By%5D%28//e.example/t.png")]
    public void Braces_and_addresses_are_escaped_so_that_they_keep_their_meaning(string body, string part) =>
        Assert.Contains(part, TwinOf(body), StringComparison.Ordinal);

    [Fact]
    public void A_title_can_not_start_a_new_field()
    {
        using var site = TestSite.WithHost(
            "-- input/publications/_launch.json --\n{ \"type\": \"book\", \"title\": \"A title\\u2028draft: true\\u0085x: y\" "
                + "}\n-- input/publications/launch.md --\n---\ntitle: Launch\ndate: 2022-06-01\nsummary: We begin.\n---\nText.\n"
        );
        var twin = new TwinGenerator()
            .Generate(site.Assembled())
            .Where(file => file.Path == "publications/launch/index.md")
            .Select(file => Encoding.UTF8.GetString(file.Content().Span))
            .Single();
        Assert.Contains("reference: \"A title\\u2028draft: truex: y", twin, StringComparison.Ordinal);
    }
}
