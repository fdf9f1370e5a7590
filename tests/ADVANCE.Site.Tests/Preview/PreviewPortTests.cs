using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Advance.Preview;
using Advance.Preview.Http;

namespace Advance.Tests.Preview;

public sealed class PreviewPortTests
{
    [Fact]
    public async Task If_a_port_is_in_use_the_next_is_used_and_the_console_says_so()
    {
        await using var site = await PreviewedSite.Start();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;

        await site.Serve(taken);

        Assert.True(site.Address.Port > taken);
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"Port {taken} is in use, so this preview uses {site.Address.Port}."),
            site.Console,
            StringComparison.Ordinal
        );
        Assert.Contains(site.Address.AbsoluteUri, site.Console, StringComparison.Ordinal);
        Assert.Contains("Welcome.", await site.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_free_port_the_preview_says_so_and_does_not_start()
    {
        await using var site = await PreviewedSite.Start();
        using var other = new TcpListener(IPAddress.Loopback, 65535);
        other.Start();
        var exception = await Assert.ThrowsAsync<PreviewException>(() => site.Serve(65535));
        Assert.Contains("--port", exception.Message, StringComparison.Ordinal);
    }
}
