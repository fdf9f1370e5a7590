using System.Net;

namespace Advance.Tests.Preview;

public sealed class PreviewServingTests
{
    [Fact]
    public async Task A_page_is_served_as_a_static_host_would_and_never_kept()
    {
        await using var site = await PreviewedSite.Start();
        var response = await site.Get("/news/launch/");
        Assert.Equal(HttpStatusCode.OK, response.Status);
        Assert.Equal("text/html; charset=utf-8", response.Headers["Content-Type"]);
        Assert.Equal("no-store", response.Headers["Cache-Control"]);
        Assert.Equal("nosniff", response.Headers["X-Content-Type-Options"]);
        Assert.Contains("We have begun.", response.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_its_slash_leads_to_the_page()
    {
        await using var site = await PreviewedSite.Start();
        var response = await site.Get("/news/launch?a=b");
        Assert.Equal(HttpStatusCode.Redirect, response.Status);
        Assert.Equal("/news/launch/?a=b", response.Headers["Location"]);
    }

    [Fact]
    public async Task An_unknown_address_gives_the_sites_own_404()
    {
        await using var site = await PreviewedSite.Start();
        var response = await site.Get("/nowhere/");
        Assert.Equal(HttpStatusCode.NotFound, response.Status);
        Assert.Contains("<body class=\"site\">", response.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("style.css", "text/css; charset=utf-8")]
    [InlineData("script.js", "text/javascript; charset=utf-8")]
    [InlineData("data.json", "application/json")]
    [InlineData("site.webmanifest", "application/manifest+json")]
    [InlineData("letters.woff2", "font/woff2")]
    [InlineData("dates.ics", "text/calendar; charset=utf-8")]
    [InlineData("news.rss", "application/rss+xml; charset=utf-8")]
    [InlineData("cite.bib", "application/x-bibtex; charset=utf-8")]
    [InlineData("postings.bin", "application/octet-stream")]
    [InlineData("picture.avif", "image/avif")]
    [InlineData("unknown.kind", "application/octet-stream")]
    public async Task A_file_has_the_media_type_of_its_name(string name, string type)
    {
        var settings = $$"""{ "Host": "advance.example", "HostFiles": ["files/{{name}}"] }""";
        await using var site = await PreviewedSite.Start(("statiq.json", settings), ("input/files/" + name, "{}"));
        var response = await site.Get("/files/" + name);
        Assert.Equal(HttpStatusCode.OK, response.Status);
        Assert.Equal(type, response.Headers["Content-Type"]);
        Assert.Equal("{}", response.Text);
    }

    [Fact]
    public async Task A_video_can_be_asked_for_in_parts()
    {
        await using var site = await PreviewedSite.Start(("input/talk.mp4", "0123456789"));
        var response = await site.Send(HttpMethod.Get, "/talk.mp4", range: (2, 4));
        Assert.Equal(HttpStatusCode.PartialContent, response.Status);
        Assert.Equal("234", response.Text);
    }

    [Fact]
    public async Task Head_tells_the_length_and_sends_nothing()
    {
        await using var site = await PreviewedSite.Start();
        var response = await site.Send(HttpMethod.Head, "/");
        Assert.Equal(HttpStatusCode.OK, response.Status);
        Assert.Equal((await site.Get("/")).Headers["Content-Length"], response.Headers["Content-Length"]);
        Assert.Empty(response.Bytes);
    }

    [Fact]
    public async Task A_site_under_a_path_is_served_under_it()
    {
        await using var site = await PreviewedSite.Start(
            ("statiq.json", """{ "Host": "advance.example", "LinkRoot": "/advance" }""")
        );
        Assert.EndsWith("/advance/", site.Address.AbsoluteUri, StringComparison.Ordinal);
        Assert.Contains("We have begun.", await site.Text("/advance/news/launch/"), StringComparison.Ordinal);
        var top = await site.Get("/");
        Assert.Equal("/advance/", top.Headers["Location"]);
        var bare = await site.Get("/advance");
        Assert.Equal("/advance/", bare.Headers["Location"]);
        var outside = await site.Get("/news/launch/");
        Assert.Equal(HttpStatusCode.NotFound, outside.Status);
        var near = await site.Get("/advanced/");
        Assert.Equal(HttpStatusCode.NotFound, near.Status);
    }

    [Fact]
    public async Task The_search_index_is_not_made_for_a_page()
    {
        await using var site = await PreviewedSite.Start(("theme/assets/css/site.css", "body{}"), ("input/a.txt", "a"));
        foreach (var path in (string[])["/", "/news/", "/news/launch", "/a.txt", "/404.html"])
            await site.Text(path);
        Assert.False(site.Last.WasRun);

        var index = await site.Get("/search/start.bin");
        Assert.Equal([1, 2, 3], index.Bytes);
        Assert.True(site.Last.WasRun);
    }

    [Fact]
    public async Task A_bug_in_a_template_is_told_in_place_of_the_page_and_of_no_other()
    {
        await using var site = await PreviewedSite.Start(("input/news/bug.md", PreviewedSite.News("Broken template", "Text.")));
        var response = await site.Get("/news/bug/");
        Assert.Equal(HttpStatusCode.InternalServerError, response.Status);
        Assert.Contains("No such parameter: &lt;Titel&gt;", response.Text, StringComparison.Ordinal);
        Assert.Contains("/news/bug/ could not be drawn: InvalidOperationException", site.Console, StringComparison.Ordinal);
        Assert.Contains("We have begun.", await site.Text("/news/launch/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bug_in_a_generator_is_told_at_every_page_that_it_keeps_from_being_found()
    {
        await using var site = await PreviewedSite.Start(("theme/assets/bug.txt", "A bug."));
        foreach (var path in (string[])["/", "/news/launch/"])
        {
            var response = await site.Get(path);
            Assert.Equal(HttpStatusCode.InternalServerError, response.Status);
            Assert.Contains("The generator has a bug.", response.Text, StringComparison.Ordinal);
        }
        site.Write("theme/assets/bug.txt", "");
        await site.TextOnceItHas("/", "Welcome.");
    }
}
