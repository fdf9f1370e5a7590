using System.Net;
using System.Net.Http.Headers;
using Advance.Tests.Preview;

namespace Advance.Tests.Editing;

/// <summary>
/// Who may read and write through the preview's git host: only its own pages, with the current token and this machine's names.
/// </summary>
public sealed class LocalHostSecurityTests
{
    static readonly string[] Everything = ["v3/user", "graphql"];

    [Fact]
    public async Task The_editor_is_admitted()
    {
        await using var site = await PreviewedSite.Start();
        Assert.Equal(HttpStatusCode.OK, (await Ask(site, _ => { })).Status);
        Assert.Equal(
            HttpStatusCode.OK,
            (await Ask(site, headers => headers.Add("Origin", site.Address.GetLeftPart(UriPartial.Authority)))).Status
        );
        Assert.Equal(HttpStatusCode.OK, (await Ask(site, headers => headers.Authorization = new("Bearer", site.Token))).Status);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("localhost:1")]
    public async Task A_host_name_of_another_machine_is_refused(string host)
    {
        await using var site = await PreviewedSite.Start();
        var named = host.Contains(':', StringComparison.Ordinal) ? host : $"{host}:{site.Address.Port}";
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await Ask(site, headers => headers.Host = named)).Status);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://localhost:1")]
    [InlineData("null")]
    public async Task A_page_of_another_origin_is_refused_even_with_the_token(string origin)
    {
        await using var site = await PreviewedSite.Start();
        var answer = await Ask(site, headers => headers.Add("Origin", origin));
        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        AssertAllowsNobody(answer);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task A_request_that_the_browser_marks_as_cross_site_is_refused(string site)
    {
        await using var preview = await PreviewedSite.Start();
        Assert.Equal(HttpStatusCode.Forbidden, (await Ask(preview, headers => headers.Add("Sec-Fetch-Site", site))).Status);
    }

    [Fact]
    public async Task A_preflight_request_from_another_origin_is_refused()
    {
        await using var site = await PreviewedSite.Start();
        using var editor = new LocalEditor(site);
        foreach (var path in Everything)
        {
            var answer = await editor.Send(HttpMethod.Options, path, null, headers =>
            {
                headers.Add("Origin", "https://evil.example");
                headers.Add("Access-Control-Request-Method", "POST");
                headers.Add("Access-Control-Request-Headers", "authorization,content-type");
            });
            Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
            AssertAllowsNobody(answer);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("token")]
    [InlineData("token 0000")]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==")]
    public async Task Without_the_token_nothing_is_revealed(string? authorization)
    {
        await using var site = await PreviewedSite.Start();
        var answer = await Ask(site, headers =>
            headers.Authorization = authorization is null ? null : AuthenticationHeaderValue.Parse(authorization)
        );
        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    [Fact]
    public async Task The_token_of_an_earlier_start_is_refused()
    {
        await using var site = await PreviewedSite.Start();
        var old = site.Token;
        await site.Serve(site.Address.Port);
        Assert.NotEqual(old, site.Token);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Ask(site, headers => headers.Authorization = new("token", old))).Status);
    }

    // Both interfaces have to give the same verdict.
    static async Task<Answer> Ask(PreviewedSite site, Action<HttpRequestHeaders> change)
    {
        using var editor = new LocalEditor(site);
        var rest = await editor.Send(HttpMethod.Get, "v3/user", null, change);
        var graphql = await editor.Send(HttpMethod.Post, "graphql", """{ "query": "{ __typename }" }""", change);
        Assert.Equal(rest.Status, graphql.Status);
        return rest;
    }

    static void AssertAllowsNobody(Answer answer) =>
        Assert.DoesNotContain(answer.Headers, header =>
            header.Key.StartsWith("Access-Control-Allow", StringComparison.OrdinalIgnoreCase)
        );
}
