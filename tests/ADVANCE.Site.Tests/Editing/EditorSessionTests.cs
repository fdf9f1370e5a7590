using System.Net;
using System.Net.Http.Headers;
using Advance.Tests.Preview;

namespace Advance.Tests.Editing;

/// <summary>
/// Who can open a preview's editor: only people who can read the address in the terminal, and no other account on the machine.
/// </summary>
public sealed class EditorSessionTests
{
    const string Draft =
        """{ "path": "input/news/x.md", "frontMatter": { "title": "A draft", "date": "2026-11-01" }, "body": "We saw it." }""";

    [Theory]
    [InlineData("/admin/")]
    [InlineData("/admin/index.html")]
    [InlineData("/admin/config.yml")]
    [InlineData("/_preview/draft/news/launch/")]
    [InlineData("/admin/?token=")]
    [InlineData("/admin/?token=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("/admin/?token=%F0%9F%98%80%00")]
    [InlineData("/admin/?token=a&token=b")]
    public async Task Without_the_address_from_the_terminal_the_editor_stays_locked_and_says_how_to_open_it(string path)
    {
        await using var site = await PreviewedSite.Start();

        var answer = await Ask(site, path);

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Contains("terminal", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Token, answer.Text, StringComparison.Ordinal);
        Assert.False(answer.Headers.ContainsKey("Set-Cookie"));
    }

    [Fact]
    public async Task The_printed_address_sets_a_protected_cookie_and_is_redirected_to_one_without_the_token()
    {
        await using var site = await PreviewedSite.Start();
        Assert.Contains($"Editor at {site.EditorAddress} ", site.Console, StringComparison.Ordinal);

        var opened = await Ask(site, site.EditorAddress.PathAndQuery);

        Assert.Equal((HttpStatusCode.SeeOther, "/admin/"), (opened.Status, opened.Headers["Location"]));
        Assert.Equal("no-referrer", opened.Headers["Referrer-Policy"]);
        var cookies = opened.Headers["Set-Cookie"].Split(", ");
        Assert.Equal(
            ["/admin", "/_preview/"],
            cookies.Select(cookie => cookie.Split("; ").Single(part => part.StartsWith("path=", StringComparison.Ordinal))[5..])
        );
        Assert.All(cookies, cookie =>
        {
            Assert.StartsWith($"advance-editor-{site.Address.Port}=", cookie, StringComparison.Ordinal);
            Assert.Contains("; httponly", cookie, StringComparison.Ordinal);
            Assert.Contains("; samesite=strict", cookie, StringComparison.Ordinal);
            Assert.DoesNotContain("expires", cookie, StringComparison.Ordinal);
            Assert.DoesNotContain("max-age", cookie, StringComparison.Ordinal);
            Assert.DoesNotContain(site.Token, cookie, StringComparison.Ordinal);
        });
        var page = await Ask(site, "/admin/", cookies[0].Split(';')[0]);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains($"content=\"{site.Token}\"", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await Ask(site, "/admin/config.yml", cookies[0].Split(';')[0])).Status);
    }

    [Fact]
    public async Task A_wrong_cookie_or_one_from_an_earlier_start_opens_nothing()
    {
        await using var site = await PreviewedSite.Start();
        var cookie = await Cookie(site);
        Assert.Equal(HttpStatusCode.OK, (await Ask(site, "/admin/", cookie)).Status);

        Assert.Equal(HttpStatusCode.Forbidden, (await Ask(site, "/admin/", cookie[..^1])).Status);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await Ask(site, "/admin/", cookie.Replace("editor-", "editor-1", StringComparison.Ordinal))).Status
        );
        Assert.Equal(HttpStatusCode.Forbidden, (await Ask(site, "/admin/", $"{cookie.Split('=')[0]}={site.Token}")).Status);
        await site.Serve(site.Address.Port);
        Assert.Equal(HttpStatusCode.Forbidden, (await Ask(site, "/admin/", cookie)).Status);
    }

    [Theory]
    [InlineData("cross-site", "navigate", "iframe")]
    [InlineData("cross-site", "no-cors", "script")]
    [InlineData("same-site", "cors", "empty")]
    public async Task Even_with_the_token_another_site_can_neither_frame_nor_read_the_editor(
        string site,
        string mode,
        string destination
    )
    {
        await using var preview = await PreviewedSite.Start();
        var cookie = await Cookie(preview);
        foreach (var path in new[] { preview.EditorAddress.PathAndQuery, "/admin/" })
        {
            var answer = await Ask(preview, path, cookie, headers =>
            {
                headers.Add("Sec-Fetch-Site", site);
                headers.Add("Sec-Fetch-Mode", mode);
                headers.Add("Sec-Fetch-Dest", destination);
            });
            Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
            Assert.False(answer.Headers.ContainsKey("Set-Cookie"));
        }
    }

    [Fact]
    public async Task The_cookie_alone_neither_saves_nor_renders_a_draft()
    {
        await using var site = await PreviewedSite.Start();
        var cookie = await Cookie(site);

        foreach (
            var (path, body) in new[]
            {
                ("/_preview/draft", Draft),
                ("/_preview/git/api/graphql", """{ "query": "{ __typename }" }"""),
            }
        )
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await Ask(site, path, cookie, body: body)).Status);
            Assert.Equal(
                HttpStatusCode.OK,
                (await Ask(site, path, null, headers => headers.Authorization = new("token", site.Token), body)).Status
            );
        }
        Assert.Equal(HttpStatusCode.OK, (await Ask(site, "/_preview/draft/news/launch/index.html", cookie)).Status);
    }

    [Fact]
    public async Task The_editor_of_a_site_below_a_path_is_below_that_path()
    {
        await using var site = await PreviewedSite.Start(
            ("statiq.json", """{ "Host": "advance.example", "LinkRoot": "/advance" }""")
        );

        var opened = await Ask(site, site.EditorAddress.PathAndQuery);

        Assert.StartsWith("/advance/admin/?token=", site.EditorAddress.PathAndQuery, StringComparison.Ordinal);
        Assert.Equal("/advance/admin/", opened.Headers["Location"]);
        Assert.Contains("; path=/advance/admin;", opened.Headers["Set-Cookie"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_the_site_need_no_token()
    {
        await using var site = await PreviewedSite.Start();
        Assert.Equal(HttpStatusCode.OK, (await Ask(site, "/news/launch/")).Status);
    }

    static async Task<string> Cookie(PreviewedSite site) =>
        (await Ask(site, site.EditorAddress.PathAndQuery)).Headers["Set-Cookie"].Split(';')[0];

    static async Task<Answer> Ask(
        PreviewedSite site,
        string path,
        string? cookie = null,
        Action<HttpRequestHeaders>? change = null,
        string? body = null
    )
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(site.Address, path));
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        if (body is not null)
            request.Content = new StringContent(body);
        change?.Invoke(request.Headers);
        using var response = await client.SendAsync(request);
        return await Answer.Of(response);
    }
}
