using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;

namespace Advance.Tests.Preview;

public sealed class PreviewSecurityTests
{
    [Fact]
    public async Task The_preview_listens_on_loopback_only()
    {
        await using var site = await PreviewedSite.Start();
        var ours = IPGlobalProperties
            .GetIPGlobalProperties()
            .GetActiveTcpListeners()
            .Where(listener => listener.Port == site.Address.Port)
            .ToArray();
        Assert.NotEmpty(ours);
        Assert.All(ours, listener => Assert.True(IPAddress.IsLoopback(listener.Address), listener.ToString()));
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("10.0.0.1", HttpStatusCode.MisdirectedRequest)]
    public async Task A_host_name_of_another_machine_is_refused(string host, HttpStatusCode expected)
    {
        await using var site = await PreviewedSite.Start();
        foreach (var path in (string[])["/", "/_preview/events"])
        {
            var response = await site.Send(HttpMethod.Head, path, $"{host}:{site.Address.Port}");
            Assert.Equal(expected, response.Status);
        }
    }

    [Fact]
    public async Task A_host_name_with_another_port_is_refused()
    {
        await using var site = await PreviewedSite.Start();
        var response = await site.Send(HttpMethod.Get, "/", "localhost:1");
        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.Status);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task A_preview_is_read_only(string method)
    {
        await using var site = await PreviewedSite.Start();
        var response = await site.Send(new HttpMethod(method), "/");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.Status);
        Assert.Equal("GET, HEAD", response.Headers["Allow"]);
    }

    [Theory]
    [InlineData("/../statiq.json")]
    [InlineData("/%2e%2e/statiq.json")]
    [InlineData("/..%2fstatiq.json")]
    [InlineData("/..%5cstatiq.json")]
    [InlineData("/news/../../statiq.json")]
    [InlineData("/_preview/../../statiq.json")]
    [InlineData("/_preview/%2e%2e/statiq.json")]
    [InlineData("//statiq.json")]
    [InlineData("/input/index.md")]
    public async Task Only_the_site_s_own_output_is_served(string path)
    {
        await using var site = await PreviewedSite.Start();
        var answer = await Raw(site, $"GET {path} HTTP/1.1\r\nHost: localhost:{site.Address.Port}\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("advance.example", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_with_two_slashes_does_not_redirect_to_another_host()
    {
        await using var site = await PreviewedSite.Start();
        var answer = await Raw(
            site,
            $"GET //news/launch HTTP/1.1\r\nHost: localhost:{site.Address.Port}\r\nConnection: close\r\n\r\n"
        );
        Assert.DoesNotContain("Location: //", answer, StringComparison.OrdinalIgnoreCase);
    }

    // A client library would normalise the address before sending it.
    static async Task<string> Raw(PreviewedSite site, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, site.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
