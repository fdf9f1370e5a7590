using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Advance.Inspect;
using Advance.Render.HtmlReading;
using AngleSharp.Html.Parser;

namespace Advance.Fuzz.Readers;

/// <summary>The reader of generated pages finds every id and link that a full HTML parser (AngleSharp) finds.</summary>
sealed partial class HtmlTagsTarget : Target
{
    public override string Name => "html-tags";
    public override string Extension => ".html";
    public override int Budget => 2000;
    public override IReadOnlyList<string> Words { get; } =
    [
        "<a href=\"x\">",
        "</a>",
        "<p id=x>",
        "<img src='y'>",
        "<script>",
        "</script>",
        "<style>",
        "</style>",
        "<title>",
        "</title>",
        "<!--",
        "-->",
        "--!>",
        "<!-->",
        "<textarea>",
        "</textarea>",
        "<svg>",
        "</svg>",
        "<br/>",
        "id=\"a\"",
        "href=",
        "=",
        "\"",
        "'",
        "/",
        ">",
        "<",
        "&amp;",
        "</p>",
        "<?x>",
        "<!doctype html>",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [
            Bytes(
                "<!doctype html>\n<html lang=en><head><title>A <b id=no></title><style>a{}</style><script>if (a < b) { '<a "
                    + "id=no>' }</script></head><body id=\"top\"><a href=\"/x/?a=b&amp;c\" ID='one'>x</a><!-- <p id=no> "
                    + "--><img src=y alt=''><p id=two class=x>y</p><svg><title id=three>x</title></svg></body></html>"
            ),
            Bytes(
                "<ul><li id=a><a href=#a>b</a></ul><textarea><p id=no></textarea><input id=c disabled value=\"x>y\"/><br id=d />"
            ),
        ];

    public override string Run(byte[] input)
    {
        var html = Encoding.UTF8.GetString(input);
        var page = HtmlPage.Read(Encoding.UTF8.GetBytes(html), new TextPool());
        var document = new HtmlParser().ParseDocument(html);
        // A document may have '<!--<script>' in a script, and need not be one of our pages. A parser replaces NUL and line
        // endings.
        if (html.AsSpan().ContainsAny('\0', '\r') || HasOddReference(html) || IsApart(html))
            return "apart";
        foreach (var element in document.All)
            // Nothing links to a meta element.
            if (
                element is { LocalName: not "meta" }
                && element.GetAttribute("id") is { } id
                && !id.Contains('&', StringComparison.Ordinal)
                && !page.Ids.Contains(id)
            )
                throw new BrokenPromiseException(
                    "Every id of a page is found",
                    $"'{id}' of {element.OuterHtml[..Math.Min(200, element.OuterHtml.Length)]}"
                );
        return $"{page.Ids.Count} {page.Addresses.Count} {document.All.Length}";
    }

    // Cases that the reader doesn't claim to distinguish, and elements whose content depends on where they are.
    static bool IsApart(string html) =>
        new[]
        {
            "<!--<script",
            "<select",
            "<math",
            "<svg",
            "<plaintext",
            "<noscript",
            "<template",
            "<frameset",
            "<![CDATA[",
            "<textarea",
            "<title",
        }.Any(part => html.Split(part, StringSplitOptions.None).Length > (part is "<svg" or "<title" or "<textarea" ? 2 : 1));

    // A parser also resolves references without a semicolon, and replaces references to characters that text can't contain
    // (HTML, 13.2.5.80): our pages have none.
    static bool HasOddReference(string html) =>
        NumericReference()
            .Matches(html)
            .Any(reference =>
                !reference.Value.EndsWith(';')
                || !int.TryParse(reference.Groups["hex"].Value, NumberStyles.HexNumber, null, out var code)
                    && !int.TryParse(reference.Groups["decimal"].Value, out code)
                || code is < ' ' or (>= 0x7F and <= 0x9F)
                || !Rune.IsValid(code)
            );

    [GeneratedRegex("&#(?:(?<decimal>[0-9]+)|[xX](?<hex>[0-9a-fA-F]+));?")]
    private static partial Regex NumericReference();
}
