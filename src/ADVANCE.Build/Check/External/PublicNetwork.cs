using System.Net;
using System.Net.Sockets;

namespace Advance.Check.External;

/// <summary>
/// Connects only to computers on the public internet. A link written by a contributor mustn't make the computer that checks
/// it contact its own network, where routers and cloud metadata services answer anyone (OWASP, Server-Side Request Forgery).
/// The address that was approved is the one that is connected to, after each redirect too.
/// </summary>
public static class PublicNetwork
{
    // RFC 6890 and the IANA special-purpose registries: addresses that aren't globally reachable, and those that wrap another
    // address.
    static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    public static bool Has(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return (address.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(address))
            && !Special.Any(network => network.Contains(address));
    }

    /// <summary>
    /// No proxy, no cookies and no automatic redirects: each request goes only to an address that was approved.
    /// </summary>
    public static SocketsHttpHandler Handler(bool allowLoopback) => Handler(_ => allowLoopback);

    /// <summary>Like the other, except that one server may be on this computer. It can't redirect to others there.</summary>
    public static SocketsHttpHandler Handler(Uri own) =>
        Handler(wanted => own.IsLoopback && wanted.Port == own.Port && wanted.Host.Trim('[', ']') == own.DnsSafeHost);

    static SocketsHttpHandler Handler(Func<DnsEndPoint, bool> allowsLoopback) =>
        new()
        {
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            MaxResponseDrainSize = 0,
            ConnectCallback = (context, cancel) => ConnectAsync(context.DnsEndPoint, allowsLoopback(context.DnsEndPoint), cancel),
        };

    static async ValueTask<Stream> ConnectAsync(DnsEndPoint wanted, bool allowLoopback, CancellationToken cancel)
    {
        // The resolver throws for 0.0.0.0 and ::, which connect to this computer.
        var all = IPAddress.TryParse(wanted.Host.Trim('[', ']'), out var written)
            ? [written]
            : await Dns.GetHostAddressesAsync(wanted.Host, cancel);
        var allowed = all.Where(address => Has(address) || (allowLoopback && IPAddress.IsLoopback(address))).ToArray();
        if (allowed.Length == 0)
            throw new PrivateAddressException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, wanted.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A name leads into a private network.</summary>
public sealed class PrivateAddressException : Exception;
