namespace Advance.Tests.Hostile;

/// <summary>
/// Texts and addresses that would have an effect if they became HTML. Each can be found by its marker <c>zq</c>.
/// </summary>
static class HostileTexts
{
    /// <summary>Nothing may follow or load an address on this host: it appears only in texts.</summary>
    public const string Host = "inject.example";

    /// <summary>Each follows a usual end of a text's context: an element, a value, a comment, a script.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "<script>alert('zq01')</script>",
        "\"><script src=https://inject.example/zq02.js></script>",
        "'><img src=x onerror=alert('zq03')>",
        "<meta http-equiv=refresh content=0;url=https://inject.example/zq04>",
        "</title><base href=https://inject.example/zq05/>",
        "<form action=https://inject.example/zq06><input name=a formaction=//inject.example>",
        "<iframe srcdoc='<script>alert(`zq07`)</script>'></iframe>",
        "--><link rel=stylesheet href=https://inject.example/zq08.css><!--",
        "</script><style>@import 'https://inject.example/zq09.css'</style>",
        "\" onmouseover=\"alert('zq10')\" x=\"",
        "' style='background:url(https://inject.example/zq11.png)' y='",
        "<svg/onload=alert('zq12')><math><mi xlink:href=javascript:alert('zq12')>",
        "]]><object data=https://inject.example/zq13.swf></object>",
        "</p></div></main><a href=https://inject.example/zq14 ping=https://inject.example>zq14</a>",
        "![zq15](https://inject.example/zq15.png) [zq15](//inject.example/zq15 'zq15')",
        "&lt;script&gt;alert('zq16')&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;",
        "<!--><img src=https://inject.example/zq17.png> -->",
        "\u0000<scr\u0000ipt>alert('zq18')</script>\uD800\u2028\u0085---\u2028title: zq18",
    ];

    /// <summary>All texts together, for a field.</summary>
    public static string Together { get; } = string.Join(' ', Texts);

    /// <summary>The same without characters that a text file can't contain.</summary>
    public static IReadOnlyList<string> InFiles { get; } = [.. Texts.SkipLast(1)];

    /// <summary>The texts as authors would write them in Markdown and in fields.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    [
        "javascript:alert('zq20')",
        "JaVaScRiPt&colon;alert('zq21')",
        "java&Tab;script:alert('zq22')",
        "java&#10;script:alert('zq23')",
        "&#1;javascript:alert('zq24')",
        "data:text/html,<script>alert('zq25')</script>",
        "vbscript:msgbox('zq26')",
        "view-source:https://elsewhere.example/zq27",
        "https://elsewhere.example/zq28.png",
        "//elsewhere.example/zq29.png",
        @"\\\\elsewhere.example\zq30.png",
        @"\\elsewhere.example\zq31.png",
        @"/\elsewhere.example/zq32.png",
        "https:elsewhere.example/zq33.png",
        @"http:/\elsewhere.example/zq34.png",
        "&#47;/elsewhere.example/zq35.png",
        "/zq36\"onerror=\"alert(1)",
        "/pic.png#zq37\"><script>alert(1)</script>",
        "\uFF4Aavascript:alert('zq38')",
        "/pic.png?a=1&b=zq39",
    ];
}
