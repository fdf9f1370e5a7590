using System.Security.Cryptography;
using System.Text.Json;

namespace Advance.Tests.Generation.Hosting;

/// <summary>The files that tell hosts which headers to send.</summary>
public class HostFileTests
{
    const string Page = "-- input/index.md --\n---\ntitle: Home\n---\nWelcome.\n";

    static TestSite Site(string settings = "", string files = "") =>
        new($"-- statiq.json --\n{{ \"Host\": \"advance.example\"{settings} }}\n{Page}{files}");

    [Theory]
    [InlineData(
        "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types "
            + "'none'; frame-ancestors 'none'"
    )]
    [InlineData("Strict-Transport-Security: max-age=63072000")]
    [InlineData("Referrer-Policy: no-referrer")]
    [InlineData("X-Content-Type-Options: nosniff")]
    [InlineData("X-Frame-Options: DENY")]
    [InlineData("Cross-Origin-Opener-Policy: same-origin")]
    [InlineData("Cross-Origin-Resource-Policy: same-origin")]
    public void Netlify_Cloudflare_and_Azure_get_the_same_headers(string header)
    {
        using var site = Site().BuildClean();
        Assert.Contains($"  {header}", site.Read("_headers").Split('\n'));
        var parts = header.Split(": ", 2);
        using var azure = JsonDocument.Parse(site.Read("staticwebapp.config.json"));
        Assert.Equal(parts[1], azure.RootElement.GetProperty("globalHeaders").GetProperty(parts[0]).GetString());
    }

    [Fact]
    public void Only_the_hashes_of_inline_styles_and_scripts_are_allowed()
    {
        using var site = Site();
        var result = site.Build(
            theme: new PlainTheme
            {
                Files =
                [
                    new("css/site.css", () => "p { margin: 0 }"u8.ToArray()),
                    new("js/site.js", () => "alert(1)"u8.ToArray()),
                ],
                InPages = new("css/site.css", "js/site.js"),
            }
        );
        Assert.NotNull(result.Written);
        Assert.Contains("<style>p{margin:0}</style>", site.Read("index.html"), StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", site.Read("index.html"), StringComparison.Ordinal);
        var allowed =
            $"script-src 'self' 'sha256-{Convert.ToBase64String(SHA256.HashData("alert(1)"u8))}'; style-src 'self' "
            + $"'sha256-{Convert.ToBase64String(SHA256.HashData("p{margin:0}"u8))}';";
        Assert.Contains(allowed, site.Read("_headers"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", site.Read("_headers"), StringComparison.Ordinal);
        using var azure = JsonDocument.Parse(site.Read("staticwebapp.config.json"));
        Assert.Contains(
            allowed,
            azure.RootElement.GetProperty("globalHeaders").GetProperty("Content-Security-Policy").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Below_a_base_path_the_rules_apply_to_that_path()
    {
        using var site = Site(
                ", \"LinkRoot\": \"/advance\", \"NetlifyRedirects\": true",
                "-- input/news/launch.md --\n---\ntitle: The launch\ndate: 2022\nsummary: We begin.\nredirect_from: "
                    + "/old/\n---\nText.\n"
            )
            .BuildClean();
        Assert.All(site.Read("_headers").Split('\n').Where(line => line.StartsWith('/')), line =>
            Assert.StartsWith("/advance/", line, StringComparison.Ordinal)
        );
        Assert.Equal("/advance/old/ /advance/news/launch/ 301\n", site.Read("_redirects"));
        Assert.Contains(
            "Sitemap: https://advance.example/advance/sitemap.xml",
            site.Read("robots.txt"),
            StringComparison.Ordinal
        );
        using var azure = JsonDocument.Parse(site.Read("staticwebapp.config.json"));
        Assert.Equal(
            ["/advance/old/", "/advance/assets/*"],
            azure.RootElement.GetProperty("routes").EnumerateArray().Select(route => route.GetProperty("route").GetString())
        );
        Assert.Equal(
            "/advance/404.html",
            azure.RootElement.GetProperty("responseOverrides").GetProperty("404").GetProperty("rewrite").GetString()
        );
    }

    [Fact]
    public void A_host_without_HTTPS_does_not_promise_it()
    {
        using var site = Site(", \"LinksUseHttps\": false").BuildClean();
        Assert.DoesNotContain("Strict-Transport-Security", site.Read("_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public void Host_files_in_the_input_are_published_as_they_are_if_the_settings_name_them()
    {
        using var site = Site(
                ", \"NetlifyRedirects\": true, \"HostFiles\": [\"_headers\", \"_redirects\", \"staticwebapp.config.json\"]",
                """
                -- input/_headers --
                /*
                  X-Mine: 1
                -- input/_redirects --
                /mine / 302
                -- input/staticwebapp.config.json --
                {}
                -- input/_other --
                Private.
                -- input/news/launch.md --
                ---
                title: The launch
                date: 2022
                summary: We begin.
                redirect_from: /old/
                ---

                """
            )
            .BuildClean();
        Assert.Equal("/*\n  X-Mine: 1\n", site.Read("_headers"));
        Assert.Equal("/mine / 302\n", site.Read("_redirects"));
        Assert.Equal("{}\n", site.Read("staticwebapp.config.json"));
        Assert.False(site.Has("_other"));
    }

    [Fact]
    public void Host_files_can_be_turned_off()
    {
        using var site = Site(", \"GenerateHostFiles\": false").BuildClean();
        Assert.False(site.Has("_headers") || site.Has("staticwebapp.config.json"));
    }
}
