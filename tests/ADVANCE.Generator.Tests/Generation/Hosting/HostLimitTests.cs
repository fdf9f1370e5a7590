using System.Text;
using System.Text.Json;

namespace Advance.Tests.Generation.Hosting;

/// <summary>What hosts take of the files that are written for them.</summary>
public class HostLimitTests
{
    const string Page = "-- input/index.md --\n---\ntitle: Home\n---\nWelcome.\n";

    const string Named = "-- statiq.json --\n{ \"Host\": \"advance.example\", \"HostFiles\": [\"_redirects\", \"_headers\"] }\n";

    const string NamedForAzure =
        "-- statiq.json --\n{ \"Host\": \"advance.example\", \"HostFiles\": [\"staticwebapp.config.json\"] }\n";

    static string Moved(int count) =>
        "-- input/news/launch.md --\n---\ntitle: The launch\ndate: 2022\nsummary: We begin.\nredirect_from:\n"
        + $"{string.Concat(Enumerable.Range(1, count).Select(number => $"  - /old/{number}/\n"))}---\nText.\n";

    [Theory]
    [InlineData(2000, "")]
    [InlineData(
        2001,
        "statiq.json(1,1): warning ADV0607: This is redirect 2001, and Cloudflare Pages takes 2000. Shorten the file."
    )]
    public void Cloudflare_takes_two_thousand_redirects(int count, string told)
    {
        using var site = new TestSite(
            $"-- statiq.json --\n{{ \"Host\": \"advance.example\", \"NetlifyRedirects\": true, \"MetaRefreshRedirects\": false "
                + $"}}\n{Page}{Moved(count)}"
        );
        Assert.Equal(told, site.Diagnostics());
    }

    [Fact]
    public void And_a_hundred_with_a_star_or_a_placeholder_and_a_hundred_rules_of_headers()
    {
        var redirects = string.Concat(Enumerable.Range(1, 101).Select(number => $"/{number}/:name /{number}/ 301\n"));
        var headers = string.Concat(Enumerable.Range(1, 101).Select(number => $"/{number}\n  X-Number: {number}\n"));
        using var site = new TestSite($"{Named}{Page}-- input/_redirects --\n{redirects}-- input/_headers --\n{headers}");
        Assert.Equal(
            "input/_headers(201,1): warning ADV0607: This is rule 101 of _headers, and Cloudflare Pages takes 100. Shorten the "
                + "file.\n"
                + "input/_redirects(101,1): warning ADV0607: This is redirect 101 with a star or a placeholder, and Cloudflare "
                + "Pages takes 100. Shorten the file.",
            site.Diagnostics()
        );
    }

    [Fact]
    public void Azure_gets_as_many_redirects_as_its_file_may_hold()
    {
        using var few = TestSite.WithHost(Page + Moved(3)).BuildClean();
        using (var azure = JsonDocument.Parse(few.Read("staticwebapp.config.json")))
            Assert.Equal(
                ["/old/1/ /news/launch/ 301", "/old/2/ /news/launch/ 301", "/old/3/ /news/launch/ 301", "/assets/*  "],
                azure
                    .RootElement.GetProperty("routes")
                    .EnumerateArray()
                    .Select(route => $"{Value(route, "route")} {Value(route, "redirect")} {Value(route, "statusCode")}")
            );

        using var many = TestSite.WithHost(Page + Moved(1000)).BuildClean();
        var text = many.Read("staticwebapp.config.json");
        Assert.InRange(Encoding.UTF8.GetByteCount(text), 18_000, 20 * 1024);
        using var read = JsonDocument.Parse(text);
        Assert.Equal(
            "/assets/*",
            read.RootElement.GetProperty("routes").EnumerateArray().Last().GetProperty("route").GetString()
        );
    }

    [Fact]
    public void A_file_of_the_author_that_is_too_large_for_Azure_is_told_of()
    {
        using var site = new TestSite(
            $"{NamedForAzure}{Page}-- input/staticwebapp.config.json --\n{{ \"x\": \"{new string('x', 21_000)}\" }}\n"
        );
        Assert.Equal(
            "input/staticwebapp.config.json(1,1): warning ADV0607: The file has 21013 bytes, and Azure Static Web Apps takes "
                + "20480. Shorten the file.",
            site.Diagnostics()
        );
    }

    static string Value(JsonElement route, string name) => route.TryGetProperty(name, out var value) ? value.ToString() : "";
}
