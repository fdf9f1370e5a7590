using System.Text;
using Advance.Pictures.Files;
using Advance.Pictures.Files.Drawings;
using Advance.Pictures.Fonts;

namespace Advance.Tests.Drawings;

/// <summary>A drawing that would exhaust a machine is not drawn: a check reports it, in its own file.</summary>
public class HostileDrawingTests
{
    public static TheoryData<string> Names => [.. HostileDrawing.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_check_says_why_a_drawing_can_not_be_drawn(string name)
    {
        var (drawing, message) = HostileDrawing.All[name];
        using var site = PictureSite.Item("![Nothing](a.svg)\n", ("a.svg", Encoding.UTF8.GetBytes(drawing)));

        var line = Assert.Single(site.Diagnostics().Split('\n'));

        Assert.Contains($"error {message}", line, StringComparison.Ordinal);
        if (!message.StartsWith("ADV042", StringComparison.Ordinal))
            Assert.StartsWith("input/news/a.svg(1,", line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_of_the_effect_is_reported()
    {
        var drawing = HostileDrawing.Svg(
            "\n\n<filter id=\"f\">\n  <feTurbulence numOctaves=\"99\"/></filter><rect filter=\"url(#f)\"/>"
        );
        using var site = PictureSite.Item("![Nothing](a.svg)\n", ("a.svg", Encoding.UTF8.GetBytes(drawing)));

        Assert.StartsWith("input/news/a.svg(4,4): error ADV0432: ", site.Diagnostics(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_checked_content_is_drawn()
    {
        var drawing =
            "<?xml-stylesheet href=\"x.css\"?><!DOCTYPE svg [<!ENTITY n \"9\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + HostileDrawing.Svg(
                "<script>alert(1)</script><rect onclick=\"alert(1)\" width=\"&n;\" height=\"9\"/>"
                    + "<image href=\"file:///etc/passwd\"/><use href=\"other.svg#a\"/><foreignObject/><text>&x;</text><x "
                    + "xmlns=\"urn:x\"><rect/></x><a href=\"https://example.org/\"><rect/></a>"
            );

        var read = Encoding.UTF8.GetString(SvgFile.Read(Encoding.UTF8.GetBytes(drawing), Typeface.None).Drawing);

        Assert.Equal(
            """<?xml version="1.0" encoding="utf-8"?><svg width="400" height="300" xmlns="http://www.w3.org/2000/svg">"""
                + """<rect width="9" height="9" /><image /><use /><text /><a><rect /></a></svg>""",
            read
        );
    }

    [Fact]
    public void A_real_chart_is_within_all_limits()
    {
        var marks = string.Concat(
            Enumerable
                .Range(0, 5000)
                .Select(i => $"<use xlink:href=\"#mark\" x=\"{i % 400}\" y=\"{i % 300}\" style=\"fill: #1f77b4; opacity: 0.7\"/>")
        );
        var drawing = HostileDrawing.Svg(
            "<defs><path id=\"mark\" d=\"M0 3C0 3 3 0 3 0z\"/><clipPath id=\"c\"><rect width=\"400\" "
                + $"height=\"300\"/></clipPath></defs><g clip-path=\"url(#c)\">{marks}</g>"
        );
        using var site = PictureSite.Item("![A chart](a.svg)\n", ("a.svg", Encoding.UTF8.GetBytes(drawing)));

        Assert.Equal("", site.Diagnostics());
    }

    [Fact]
    public void A_style_rule_may_match_the_element_that_it_refers_to()
    {
        var drawing = HostileDrawing.Svg(
            "<style>path{marker-end:url(#arrow)}</style><marker id=\"arrow\"><path d=\"M0 0L9 9\"/></marker><path d=\"M0 "
                + "0L9 9\"/>"
        );

        Assert.Null(SvgFile.Read(Encoding.UTF8.GetBytes(drawing), Typeface.None).Loss);
    }

    [Fact]
    public void A_rule_with_many_selectors_and_properties_is_parsed_quickly()
    {
        var properties = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"p{i}:x;"));
        var selectors = string.Join(',', Enumerable.Range(0, 10_000).Select(i => $".c{i}"));
        var drawing = HostileDrawing.Svg($"<style>{selectors}{{{properties}fill:red}}</style><rect class=\"c1\"/>");

        Assert.Null(SvgFile.Read(Encoding.UTF8.GetBytes(drawing), Typeface.None).Loss);
    }
}
