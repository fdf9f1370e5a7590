namespace Advance.Tests.Parsing;

/// <summary>
/// A message gives the column that an editor shows: a tab is one character, and a definition has its own line.
/// </summary>
public class SourceColumnTests
{
    [Theory]
    [InlineData("Words\n\t\t\t[]()", 7, 4)]
    [InlineData("Words\r\n\t\t\t[]()", 7, 4)]
    [InlineData("-\tItem []()", 6, 8)]
    [InlineData("- Item\n\n\tMore\t[]()", 8, 7)]
    [InlineData("> Quoted\n>\t\t[]()", 7, 4)]
    [InlineData("| a\t| b |\n|---|---|\n| x\t| []() |", 8, 7)]
    [InlineData("\tcode\n\nWords\t[]()", 8, 7)]
    public void A_link_after_tabs_is_found_at_its_own_character(string body, int line, int column) => Hold(body, line, column);

    [Theory]
    [InlineData("[a]: /about/\nWords []()", 7, 7)]
    [InlineData("[a]: /about/\r\nWords\r\nmore **bold []()**", 8, 13)]
    [InlineData("[a]: /about/\n[b]: /about/\n[c]: \"open\n\tWords []()", 9, 8)]
    [InlineData("> [a]: /about/\n> Words []()", 7, 9)]
    [InlineData("- [a]: /about/\n  Words []()", 7, 9)]
    [InlineData("Note[^a].\n\n[^a]: Words.\n\n    [b]: /about/\n    More []()", 11, 10)]
    public void A_link_below_a_definition_is_found_on_its_own_line(string body, int line, int column) => Hold(body, line, column);

    static void Hold(string body, int line, int column)
    {
        using var site = new TestSite(
            $"-- input/news/launch.md --\n---\ntitle: Launch\ndate: 2022-06-01\nsummary: We begin.\n---\n{body}\n"
        );

        var link = Assert.Single(site.Build().Diagnostics, diagnostic => diagnostic.Rule.Code == "ADV0202");
        Assert.Equal((line, column), (link.Location.Line, link.Location.Column));
    }
}
