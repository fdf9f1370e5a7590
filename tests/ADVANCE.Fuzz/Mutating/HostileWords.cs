namespace Advance.Fuzz.Mutating;

/// <summary>Texts that readers of many kinds have stumbled over.</summary>
static class HostileWords
{
    public static IReadOnlyList<string> All { get; } =
    [
        // Markup of other languages, which must stay text.
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<meta http-equiv=refresh content=0;url=//evil.example>", "<base href=//evil.example>", "<svg onload=alert(1)>", "<!--", "-->", "]]>", "<![CDATA[", "<?xml", "&lt;", "&#0;", "&#x110000;", "&amp;amp;", "&quot;",
        "\" onclick=\"x", "' onclick='x", "\"><script>", "</style>", "</title>", "{{7*7}}", "${x}", "@(1)", "%0d%0aX: y", "{% x %}",
        // Addresses.
        "javascript:alert(1)", "JaVa\tScRiPt:x", "\u0001javascript:x", "data:text/html,x", "vbscript:x", "//evil.example/", "\\\\evil.example\\x", "https://user:pass@evil.example/", "http://[::1]:99999/", "https://xn--a/", "xref:", "mailto:", "tel:", "file:///etc/passwd", "http:", "#", "?", "/../../etc/passwd", "..%2f..", "/.htaccess", "%", "%zz", "%00", "http://a b/",
        // Letters that are seen otherwise or not at all.
        "\u0000", "\u0007", "\u001b[31m", "\u200b", "\u200d", "\u202e", "\u2066", "\ufeff", "\ufffd", "\u2028", "\u0085", "\u00a0", "\u00ad", "e\u0301", "ﬁ", "İ", "ı", "ß", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\U000E0041", "\uffff", "ａ", "𝐚", "\u0301\u0301\u0301\u0301",
        // Line ends and spaces.
        "\r", "\r\n", "\n\n", "\t", "   ", "\f", "\v",
        // Of YAML and JSON.
        "---", "...", "~", "null", "true", "yes", "no", "|", ">-", "&a", "*a", "!!str", "!x", "<<:", ": ", "- ", "? ", "{", "}", "[", "]", "\"", "'", "\\", "\\u0000", "\\ud800", "\\x00", "%YAML 1.1", "0x1F", "1e999", ".nan", "-.inf", "2026-02-29", "//", "/*", "*/", ",",
        // Of programs that print or run what they get.
        "::error::x", "##[add-mask]x", "::stop-commands::x", "$(id)", "`id`", "; rm -rf x", "%s%n", "CON", "NUL", "aux.md", ".git/HEAD", "_headers", "__proto__", "constructor", "@everyone", "@octocat", "GH-1", "#1",
    ];
}
