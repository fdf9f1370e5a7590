using Advance.Assets;

namespace Advance.Tests.Generation;

public class CssTextTests
{
    [Theory]
    [InlineData("/* why */ a { color : red ; }\n\nb  >  c { margin: 0 auto }", "a{color :red}b>c{margin:0 auto}")]
    [InlineData("@media (min-width: 36em) and (hover) { a { b: c; d: e; } }", "@media (min-width:36em) and (hover){a{b:c;d:e}}")]
    [InlineData("a { top: calc( 1px + 2px ) !important; }", "a{top:calc(1px + 2px)!important}")]
    [InlineData("a, b :hover, c:is( d , e ) { }", "a,b :hover,c:is(d,e){}")]
    [InlineData(".a { inset: calc(-1 * var(--x)) 0 } [ lang = \"en\" ] { }", ".a{inset:calc(-1 * var(--x)) 0}[lang = \"en\"]{}")]
    [InlineData("a > b + c ~ d { } e:has(> f, + g) { }", "a>b+c~d{}e:has(>f,+ g){}")]
    [InlineData(
        "a { --b: 1px + 2px; width: calc(1px + 0.5em) } @media (width > 4em) { a + b { } }",
        "a{--b:1px + 2px;width:calc(1px + .5em)}@media (width>4em){a+b{}}"
    )]
    [InlineData(
        "a { margin: -0.5em 0.25em 10.05em 0 0.0; font: 400 1rem / 0.5 b0.5 }",
        "a{margin:-.5em .25em 10.05em 0 .0;font:400 1rem / .5 b0.5}"
    )]
    [InlineData("a { b: c; + d { } }", "a{b:c;+d{}}")]
    public void Insignificant_text_is_removed(string css, string expected) => Assert.Equal(expected, CssText.Minify(css));

    [Theory]
    [InlineData("a::after{content:\"  /* kept */ { ; \"}")]
    [InlineData("a{content:'it\\'s  so'}")]
    [InlineData("a{background:url(data:image/svg+xml,<svg  x=\"/*1*/\"/>)}")]
    [InlineData(".w-1\\/2{width:50%}")]
    public void Strings_addresses_and_escapes_stay_as_they_are(string css) => Assert.Equal(css, CssText.Minify(css));

    [Theory]
    [InlineData("a { } /* open")]
    [InlineData("a { content: \"open")]
    [InlineData("a { background: url(open")]
    [InlineData("a\\")]
    public void Unclosed_syntax_extends_to_the_end_of_the_file(string css) =>
        Assert.StartsWith("a", CssText.Minify(css), StringComparison.Ordinal);

    [Fact]
    public void Minifying_twice_changes_nothing()
    {
        var once = CssText.Minify("@layer a { b { c: d } }\n\n/* x */ e f { g: h i; }\n");
        Assert.Equal(once, CssText.Minify(once));
    }
}
