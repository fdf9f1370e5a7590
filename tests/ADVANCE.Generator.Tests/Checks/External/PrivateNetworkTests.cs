namespace Advance.Tests.Checks.External;

/// <summary>Links into networks that are not public: none of their machines is ever asked.</summary>
public class PrivateNetworkTests
{
    [Theory]
    [InlineData("93.184.215.14", true)]
    [InlineData("2606:2800:21f:cb07::1", true)]
    [InlineData("::ffff:93.184.215.14", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("172.32.0.0", true)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("64:ff9b::a00:1", false)]
    public void Public_addresses_are_those_that_the_registries_call_globally_reachable(string address, bool isPublic) =>
        Assert.Equal(isPublic, Advance.Check.External.PublicNetwork.Has(System.Net.IPAddress.Parse(address)));

    [Theory]
    [InlineData("https://127.0.0.1/")]
    [InlineData("http://localhost:5080/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://192.168.1.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://[fd00::1]/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://[::]/")]
    public void A_private_network_is_never_contacted(string url)
    {
        using var handler = PrivateHandler();
        using var http = new HttpMessageInvoker(handler);
        var check = new Advance.Check.External.ExternalLinkCheck(
            http,
            new() { Memory = new FakeWeb().Memory, Clock = new JumpingClock() }
        );
        using var site = new TestSite(
            $"-- statiq.json --\n{{ \"Host\": \"advance.example\", \"ExitUrl\": \"http://127.0.0.1/\" }}\n-- input/about.md "
                + $"--\n---\ntitle: About\n---\n[a]({url})\n"
        )
        {
            Asked = new([check], []),
        };
        Assert.Contains(
            "couldn't be checked: it is on a private network, which only its owner may check.",
            site.Diagnostics(),
            StringComparison.Ordinal
        );
    }

    static SocketsHttpHandler PrivateHandler() => Advance.Check.External.PublicNetwork.Handler(allowLoopback: false);
}
