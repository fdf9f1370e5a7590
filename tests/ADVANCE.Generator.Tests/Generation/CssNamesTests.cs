using Advance.Assets;

namespace Advance.Tests.Generation;

/// <summary>Custom properties as they are published.</summary>
public class CssNamesTests
{
    static string Shorten(string css, params string[] others) => new CssNames([css, .. others]).Shorten(css);

    [Theory]
    [InlineData(":root{--paper:#fff;--ink:#000}a{color:var(--ink)}", ":root{--b:#fff;--a:#000}a{color:var(--a)}")]
    [InlineData(
        "a{animation-timeline:--reading;inset:calc(-1 * var(--gap, 2px))}",
        "a{animation-timeline:--b;inset:calc(-1 * var(--a, 2px))}"
    )]
    // A name that exists is not given to another property.
    [InlineData("a{--a:1;--long:var(--a)}", "a{--a:1;--b:var(--a)}")]
    // Text that only looks like a name: classes, strings, addresses.
    [InlineData(
        ".card--wide{content:\"--paper\";background:url(/--paper.svg)}",
        ".card--wide{content:\"--paper\";background:url(/--paper.svg)}"
    )]
    [InlineData("a{content:'it\\'s --paper'}", "a{content:'it\\'s --paper'}")]
    public void A_name_is_as_short_as_possible(string css, string expected)
    {
        Assert.Equal(expected, Shorten(css));
        Assert.Equal(expected, new CssNames([css]).Shorten(expected));
    }

    [Fact]
    public void Sheets_share_names_and_the_most_used_name_is_the_shortest()
    {
        var (one, other) = (
            string.Concat(Enumerable.Range(0, 60).Select(i => $"a{{--name-{i}:{i}}}")),
            "b{color:var(--name-59)}"
        );
        var names = new CssNames([one, other]);
        Assert.Equal("b{color:var(--a)}", names.Shorten(other));
        Assert.Contains("a{--a:59}", names.Shorten(one), StringComparison.Ordinal);
        Assert.Equal(
            60,
            names.Shorten(one).Split("--").Skip(1).Select(part => part.Split(':')[0]).Distinct(StringComparer.Ordinal).Count()
        );
        Assert.Contains("--aa:", names.Shorten(one), StringComparison.Ordinal);
    }
}
