using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Advance.Tests.Preview;

/// <summary>
/// Requests that no browser would send. Each gets a status of the 4xx kind with words, nothing is written, and the preview goes
/// on.
/// </summary>
public sealed class HostileRequestTests
{
    [Fact]
    public async Task A_drafts_name_that_is_no_name_is_refused_in_words()
    {
        await using var site = await PreviewedSite.Start();
        var before = Everything(site);
        foreach (var name in HostileDrafts.Names)
        {
            await AssertRefused(site, "/_preview/draft", Draft(name), name);
            await AssertRefused(site, "/_preview/draft", Draft("input/news/x.md", name), $"picture {name}");
        }
        var tooLong = await Send(site, HttpMethod.Post, "/_preview/draft", Draft(HostileDrafts.Names[0]));
        Assert.Equal(
            (HttpStatusCode.BadRequest, true),
            (
                tooLong.Status,
                tooLong.Text.EndsWith("is too long for the name of a file. Choose a shorter title.\n", StringComparison.Ordinal)
            )
        );
        Assert.Equal(before, Everything(site));
        Assert.Equal(HttpStatusCode.OK, (await Send(site, HttpMethod.Post, "/_preview/draft", Draft("input/news/x.md"))).Status);
    }

    [Fact]
    public async Task A_draft_that_is_no_draft_is_refused_in_words()
    {
        await using var site = await PreviewedSite.Start();
        foreach (var body in HostileDrafts.Bodies)
            await AssertRefused(site, "/_preview/draft", Encoding.UTF8.GetBytes(body), body);
        await AssertRefused(site, "/_preview/draft", [0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], "no UTF-8");
        await AssertRefused(
            site,
            "/_preview/draft",
            [.. "{\"path\":\""u8, 0xC3, 0x28, .. "\",\"frontMatter\":{},\"body\":\"\"}"u8],
            "no UTF-8 in a text"
        );
    }

    [Fact]
    public async Task The_git_host_saves_nothing_under_a_name_that_is_no_name_and_says_why()
    {
        await using var site = await PreviewedSite.Start();
        using var editor = new Editing.LocalEditor(site);
        var before = Everything(site);
        foreach (var name in HostileDrafts.Names)
        {
            Assert.False(string.IsNullOrWhiteSpace(await editor.Save(Escapable(name), "theirs")), name);
            Assert.False(string.IsNullOrWhiteSpace(await editor.Delete(Escapable(name))), name);
        }
        Assert.Equal(before, Everything(site));
    }

    [Fact]
    public async Task The_git_host_answers_whatever_it_is_sent()
    {
        await using var site = await PreviewedSite.Start();
        string[] queries =
        [
            "",
            "{",
            "{}",
            "query",
            "mutation{createCommitOnBranch{a}}",
            "{repository(owner:1,name:[]){name}}",
            "{repository(owner:\\\"\\\\ud800\\\",name:\\\"\\\"){name}}",
            "{a:__typename a:repository(owner:1){name}}",
            "{repository(owner:$x,name:$y){name}}",
            "query($x:[[[[Int]]]]=1e999){__typename}",
            "{__typename(a:-)}",
            "{__typename(a:99999999999999999999)}",
            "{... on Query{... on Query{__typename}}}",
            "\uFEFF",
            "{\uD83D\uDE00}",
            "\\u0000",
            "{__typename}#",
        ];
        foreach (
            var body in HostileDrafts.Bodies.Concat(
                queries.SelectMany(query =>
                    new[]
                    {
                        $"{{\"query\":\"{query}\"}}",
                        $"{{\"query\":\"{query}\",\"variables\":{{\"x\":1e999,\"y\":[{{}}]}}}}",
                        $"{{\"query\":\"{query}\",\"variables\":[]}}",
                    }
                )
            )
        )
        {
            foreach (
                var path in new[]
                {
                    "/_preview/git/api/graphql",
                    "/_preview/git/api/v3/user",
                    "/_preview/git/api/v3/repos/x/y/git/blobs/%7F",
                }
            )
            {
                var answer = await Send(site, HttpMethod.Post, path, Encoding.UTF8.GetBytes(body));
                Assert.True(
                    (int)answer.Status is 200 or (>= 400 and < 500),
                    $"{path} answers {answer.Status} to {body[..Math.Min(body.Length, 200)]}"
                );
                Assert.NotEqual("", answer.Text);
            }
        }
    }

    [Theory]
    [InlineData("/_preview/git")]
    [InlineData("/_preview/git/")]
    [InlineData("/_preview/git/api/v3")]
    [InlineData("/_preview/git/api/v3/")]
    [InlineData("/_preview/git/api/v3/repos/this-computer/x/git/trees/..%2f..")]
    [InlineData("/_preview/git/api/v3/repos/this-computer/x/git/trees/%20?recursive=1&recursive=2")]
    [InlineData("/_preview/draft")]
    [InlineData("/_preview/draft/")]
    [InlineData("/_preview/draft/..%2f..%2fstatiq.json")]
    [InlineData("/_preview/draft/%5c..%5cx")]
    [InlineData("/_preview/x")]
    [InlineData("/_preview/%2e%2e/x")]
    [InlineData("/admin/..%2fx")]
    [InlineData("/admin/%5cx")]
    [InlineData("/admin//")]
    [InlineData("/%F0%9F%98%80")]
    [InlineData("/%FF%FE")]
    [InlineData("/x%0d%0aSet-Cookie:a=b")]
    [InlineData("/news/%E2%80%AE")]
    public async Task An_address_of_nothing_is_not_found_by_any_method(string path)
    {
        await using var site = await PreviewedSite.Start();
        foreach (var method in new[] { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "X" })
        {
            var answer = await Send(
                site,
                new HttpMethod(method),
                path,
                method is "POST" or "PUT" or "PATCH" ? "{}"u8.ToArray() : null
            );
            Assert.True((int)answer.Status is >= 400 and < 500, $"{method} {path} answers {answer.Status}");
        }
        Assert.Equal(HttpStatusCode.OK, (await site.Get("/")).Status);
        Assert.DoesNotContain("could not be", site.Console, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /{long} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n")]
    [InlineData("GET /%00 HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n")]
    [InlineData("GET /a\0b HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n")]
    [InlineData("GET http://evil.example/ HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{port}\r\nHost: evil.example\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{port}.evil.example\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:99999999999\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: \r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData(
        "POST /_preview/draft HTTP/1.1\r\nHost: localhost:{port}\r\nAuthorization: token {token}\r\nContent-Length: "
            + "99999999999\r\n\r\n"
    )]
    [InlineData(
        "POST /_preview/draft HTTP/1.1\r\nHost: localhost:{port}\r\nAuthorization: token {token}\r\nContent-Length: -1\r\n\r\n"
    )]
    [InlineData(
        "POST /_preview/draft HTTP/1.1\r\nHost: localhost:{port}\r\nAuthorization: token {token}\r\nTransfer-Encoding: "
            + "chunked\r\n\r\nZZ\r\n"
    )]
    [InlineData(
        "POST /_preview/git/api/graphql HTTP/1.1\r\nHost: localhost:{port}\r\nAuthorization: token "
            + "{token}\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n0\r\n\r\n"
    )]
    [InlineData(
        "POST /_preview/git/api/graphql HTTP/1.1\r\nHost: localhost:{port}\r\nAuthorization: token {token}\r\nContent-Length: "
            + "99999999999\r\n\r\n"
    )]
    [InlineData(
        "POST /_preview/draft HTTP/1.1\r\nHost: localhost:{port}\r\nAuthorization: token {token}\r\nOrigin: "
            + "http://localhost:{port}\r\nOrigin: https://evil.example\r\nContent-Length: 2\r\n\r\n{}"
    )]
    public async Task A_request_that_is_broken_is_refused(string request)
    {
        await using var site = await PreviewedSite.Start();
        var text = request
            .Replace(
                "{port}",
                site.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
                StringComparison.Ordinal
            )
            .Replace("{token}", site.Token, StringComparison.Ordinal)
            .Replace("{long}", new string('x', 40_000), StringComparison.Ordinal);

        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, site.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(text), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);

        Assert.Matches("^HTTP/1.1 4[0-9][0-9] ", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, (await site.Get("/")).Status);
    }

    [Fact]
    public async Task What_is_too_large_is_refused_in_words()
    {
        await using var site = await PreviewedSite.Start();
        var large = Draft("input/news/x.md", body: new string('x', 31_000_000));
        foreach (var path in new[] { "/_preview/draft", "/_preview/git/api/graphql" })
        {
            var answer = await Send(site, HttpMethod.Post, path, large);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
            Assert.Contains("too large", answer.Text, StringComparison.Ordinal);
        }
    }

    static byte[] Draft(string path, string? picture = null, string body = "Words.") =>
        Encoding.UTF8.GetBytes(
            $$"""
            {
              "path": {{Json(path)}}, "frontMatter": { "title": "A draft", "date": "2026-11-01" }, "body": "{{body}}",
              "pictures": [{{(picture is null ? "" : $"{{ \"path\": {Json(picture)}, \"content\": \"\" }}")}}]
            }
            """
        );

    // Half a letter, which JSON can write and .NET's writer can't.
    static string Json(string text) => $"\"{string.Concat(text.Select(unit => $"\\u{(int)unit:x4}"))}\"";

    static string Escapable(string name) => name.Replace('\uD800', '\uFFFD');

    static async Task AssertRefused(PreviewedSite site, string path, byte[] body, string what)
    {
        var answer = await Send(site, HttpMethod.Post, path, body);
        Assert.True(
            (int)answer.Status is >= 400 and < 500,
            $"{answer.Status} to {what[..Math.Min(what.Length, 200)]}: {answer.Text}"
        );
        Assert.Matches(@"^[^\p{Cc}]+\.\n$", answer.Text);
    }

    static async Task<Answer> Send(PreviewedSite site, HttpMethod method, string path, byte[]? body)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri(site.Address, path));
        request.Headers.Authorization = new("token", site.Token);
        if (body is not null)
            request.Content = new ByteArrayContent(body);
        // A server that takes no more says so before it is sent.
        request.Headers.ExpectContinue = body?.Length > 1_000_000;
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Answer.Of(response);
    }

    static string[] Everything(PreviewedSite site) =>
        [
            .. Directory
                .GetFiles(site.FullPath(""), "*", SearchOption.AllDirectories)
                .Select(path => $"{path} {File.ReadAllText(path)}")
                .Order(StringComparer.Ordinal),
        ];
}
