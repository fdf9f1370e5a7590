using System.Text;
using Advance.Fuzz.Sites;

namespace Advance.Fuzz.Readers;

/// <summary>Old addresses of a page, one per line; and its web address, slug and links.</summary>
sealed class RedirectTarget : Target
{
    const string Path = "input/news/under-test.md";

    readonly Lazy<SmallSite> site = new(() => new());

    public override string Name => "old-addresses";
    public override int Budget => 300;
    public override int Longest => 1024;
    public override IReadOnlyList<string> Words { get; } =
    [
        "/",
        "//",
        "..",
        "/../",
        "%2e%2e",
        "%2F",
        "%5C",
        ".html",
        ".htm",
        "index.html",
        "/index.html",
        "/.htaccess",
        "/_headers",
        "/.well-known/security.txt",
        "/admin/",
        "/api/v1/",
        "/feed.rss",
        "?a=b",
        "#x",
        " ",
        "\t",
        ":",
        "*",
        ":splat",
        "\\",
        "con",
        "é",
        "%C3%A9",
        "/news/first/",
        "/sitemap.xml",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [Bytes("/old/\n/2020/01/old.html\nold/page"), Bytes("/a b/\n/é/\n/%C3%A9/"), Bytes("/x.php"), Bytes("/News/First/")];

    public override string Run(byte[] input)
    {
        var lines = Encoding
            .UTF8.GetString(input)
            .Split('\n')
            .Where(line => line.Length > 0)
            .Select(line => $"  - {System.Text.Json.JsonSerializer.Serialize(line)}\n");
        site.Value.Write(
            Path,
            Bytes(
                $"---\ntitle: Under test\ndate: 2026-02-02\nsummary: A page.\nredirect_from:\n{string.Concat(lines)}---\nText.\n"
            )
        );
        return site.Value.Shape(input);
    }
}
