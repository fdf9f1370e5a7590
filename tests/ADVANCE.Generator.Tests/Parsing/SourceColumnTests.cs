namespace Advance.Tests.Parsing;

/// <summary>A message names the column that an editor shows: a tab is one character.</summary>
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
    public void A_link_behind_tabs_is_found_at_its_own_character(string body, int line, int column)
    {
        using var site = new TestSite($"-- input/news/launch.md --\n---\ntitle: Launch\ndate: 2022-06-01\nsummary: We begin.\n---\n{body}\n");

        var link = Assert.Single(site.Build().Diagnostics, diagnostic => diagnostic.Rule.Code == "ADV0202");
        Assert.Equal((line, column), (link.Location.Line, link.Location.Column));
    }
}
