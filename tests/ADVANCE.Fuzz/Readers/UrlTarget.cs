using System.Text;
using Advance.Content.Documents;
using Advance.Fuzz.Oracles;

namespace Advance.Fuzz.Readers;

/// <summary>The addresses that a page may contain, as a browser reads them.</summary>
sealed class UrlTarget : Target
{
    public override string Name => "addresses";
    public override int Budget => 5000;
    public override int Longest => 400;
    public override IReadOnlyList<string> Words { get; } =
    [
        "http:",
        "https://",
        "javascript:",
        "data:",
        "mailto:",
        "tel:",
        "xref:",
        "file:",
        "blob:",
        "\t",
        "\n",
        "\u0000",
        "\u001f",
        "\u00a0",
        "\u2003",
        "\u3000",
        "\ufeff",
        "/",
        "\\",
        ":",
        "?",
        "#",
        "%3a",
        "&colon;",
        "ſ",
        "K",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [
            Bytes("https://x.example/a?b=c#d"),
            Bytes("javascript:alert(1)"),
            Bytes("/a/b"),
            Bytes("mailto:a@b.example"),
            Bytes("a:b"),
            Bytes("//x.example/"),
            Bytes("doi:10.1000/x"),
            Bytes("#x"),
            Bytes("tel:+441"),
        ];

    public override string Run(byte[] input)
    {
        var url = Encoding.UTF8.GetString(input);
        var allows = UrlPolicy.Allows(url);
        var scheme = UrlPolicy.Scheme(url);
        if (allows && scheme is not "xref" && !url.Contains("xref", StringComparison.OrdinalIgnoreCase))
            HtmlPromises.HoldAddress(url, url);
        if (UrlPolicy.Encoded(UrlPolicy.Encoded(url)) != UrlPolicy.Encoded(url))
            throw new BrokenPromiseException("Encoding twice is the same as encoding once", url);
        if (UrlPolicy.Resolver(url) is { } resolver)
            HtmlPromises.HoldAddress(resolver, resolver);
        return $"{allows} {scheme is null} {UrlPolicy.IsExternal(url)} {UrlPolicy.Resolver(url) is null}";
    }
}
