using System.IO.Compression;
using System.Net;
using Advance.Tests.Browsing;

namespace Advance.Tests.Publishing;

/// <summary>The built site on Debian's nginx, with the configuration that the program prints for it.</summary>
public class NginxTests(NginxSite site)
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/feed.atom", 200)]
    [InlineData("/search/search.js", 200)]
    [InlineData("/nothing/", 404)]
    public async Task Every_response_has_the_headers_configured_for_other_hosts(string address, int status)
    {
        using var answer = await Ask(address);
        Assert.Equal(status, (int)answer.StatusCode);
        var told = HeadersFile.Read(await File.ReadAllTextAsync(Path.Combine(site.Output, "_headers"), Cancellation)).For("/");
        Assert.NotEmpty(told);
        Assert.All(told, header => Assert.Equal(header.Value, Assert.Single(answer.Headers.GetValues(header.Key))));
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/news/first/index.md", "text/markdown; charset=utf-8")]
    [InlineData("/feed.atom", "application/atom+xml; charset=utf-8")]
    [InlineData("/feed.rss", "application/rss+xml; charset=utf-8")]
    [InlineData("/feed.json", "application/json; charset=utf-8")]
    [InlineData("/sitemap.xml", "application/xml; charset=utf-8")]
    [InlineData("/robots.txt", "text/plain; charset=utf-8")]
    [InlineData("/events/calendar.ics", "text/calendar; charset=utf-8")]
    [InlineData("/publications/publications.bib", "application/x-bibtex; charset=utf-8")]
    [InlineData("/files/app.webmanifest", "application/manifest+json; charset=utf-8")]
    [InlineData("/files/list.csv", "text/csv; charset=utf-8")]
    [InlineData("/search/search.js", "text/javascript; charset=utf-8")]
    [InlineData("/search/start.bin", "application/octet-stream")]
    [InlineData("/assets/picture.avif", "image/avif")]
    [InlineData("/assets/clip.unknown", "application/octet-stream")]
    public async Task Each_kind_of_file_has_its_media_type(string address, string type)
    {
        var server = site.Server;
        // A site without papers has no citations.
        if (address.EndsWith(".bib", StringComparison.Ordinal))
            await File.WriteAllTextAsync(Place(address), "@misc{a}", Cancellation);
        using var answer = await server.Client.GetAsync(address, Cancellation);
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
    }

    [Theory]
    [InlineData("/nothing/")]
    [InlineData("/assets/css/nothing.css")]
    [InlineData("/.advance-site")]
    [InlineData("/.git/config")]
    [InlineData("/_headers")]
    [InlineData("/staticwebapp.config.json")]
    public async Task Missing_and_hidden_files_give_the_404_page(string address)
    {
        using var answer = await Ask(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(site.Output, "404.html"), Cancellation),
            await answer.Content.ReadAsStringAsync(Cancellation)
        );
        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("/2026/first/")]
    [InlineData("/2026/first")]
    [InlineData("/old%20note.html")]
    [InlineData("/say/%7Bnow%7D;%20$uri/")]
    public async Task An_old_address_redirects_permanently_with_a_relative_location(string address)
    {
        using var answer = await Ask(address);
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, "/news/first/"),
            (answer.StatusCode, answer.Headers.Location?.OriginalString)
        );
    }

    [Fact]
    public async Task A_folder_without_its_final_slash_redirects_to_the_folder()
    {
        using var answer = await Ask("/news/first");
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, "/news/first/"),
            (answer.StatusCode, answer.Headers.Location?.OriginalString)
        );
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("identity", null)]
    public async Task A_page_is_sent_precompressed_in_an_encoding_that_the_browser_accepts(string accepted, string? coding)
    {
        using var answer = await Ask("/", accepted);
        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        var sent = await answer.Content.ReadAsByteArrayAsync(Cancellation);
        var ready = Path.Combine(
            site.Output,
            "index.html"
                + coding switch
                {
                    "br" => ".br",
                    "gzip" => ".gz",
                    _ => "",
                }
        );
        Assert.Equal(await File.ReadAllBytesAsync(ready, Cancellation), sent);
        if (coding is null)
            return;
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        await using Stream plain =
            coding == "br"
                ? new BrotliStream(new MemoryStream(sent), CompressionMode.Decompress)
                : new GZipStream(new MemoryStream(sent), CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(site.Output, "index.html"), Cancellation),
            await reader.ReadToEndAsync(Cancellation)
        );
    }

    [Fact]
    public async Task Only_files_with_a_hash_in_their_address_are_cached_without_revalidation()
    {
        var server = site.Server;
        var hashed = Directory.EnumerateFiles(Path.Combine(site.Output, "assets"), "paper.*.css").Single();
        using var kept = await Ask("/" + Path.GetRelativePath(site.Output, hashed).Replace('\\', '/'));
        Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", kept.Headers.GetValues("Cache-Control")));
        using var page = await Ask("/");
        Assert.Equal("no-cache", string.Join(", ", page.Headers.GetValues("Cache-Control")));

        using var again = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { IfNoneMatch = { page.Headers.ETag! } } };
        using var unchanged = await server.Client.SendAsync(again, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task The_configuration_works_below_a_path()
    {
        using var server = site.ServeBelowPath();
        foreach (
            var (address, status, location) in new (string, int, string?)[]
            {
                ("/notes/", 200, null),
                ("/notes", 301, "/notes/"),
                ("/notes/news/first/", 200, null),
                ("/notes/2026/first/", 301, "/notes/news/first/"),
                ("/notes/nothing/", 404, null),
                ("/notes/_headers", 404, null),
                ("/2026/first/", 404, null),
            }
        )
        {
            using var answer = await server.Client.GetAsync(address, Cancellation);
            Assert.Equal((address, status, location), (address, (int)answer.StatusCode, answer.Headers.Location?.OriginalString));
        }
        using var missing = await server.Client.GetAsync("/notes/nothing/", Cancellation);
        Assert.Contains("href=\"/notes/", await missing.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        using var calendar = await server.Client.GetAsync("/notes/events/calendar.ics", Cancellation);
        Assert.Equal("text/calendar; charset=utf-8", calendar.Content.Headers.ContentType?.ToString());
        var html = await server.Client.GetStringAsync("/notes/", Cancellation);
        var style = html.Split('"')
            .First(part =>
                part.StartsWith("/notes/assets/paper.", StringComparison.Ordinal)
                && part.EndsWith(".css", StringComparison.Ordinal)
            );
        using var kept = await server.Client.GetAsync(style, Cancellation);
        Assert.Contains("immutable", kept.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    string Place(string address)
    {
        var path = site.Output + address;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    async Task<HttpResponseMessage> Ask(string address, string? accepted = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accepted is not null)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        return await site.Server.Client.SendAsync(request, Cancellation);
    }
}
