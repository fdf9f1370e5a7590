using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Advance.Content;

namespace Advance.Sites;

/// <summary>
/// An event's identity in other people's calendars: a UUID without a host name, as RFC 7986 (5.3) recommends. It is the same in
/// every build: version 5 of RFC 9562, derived from the page's address.
/// </summary>
public static class EventUid
{
    /// <summary>The name space of URLs: RFC 9562, 6.6.</summary>
    static readonly Guid Urls = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>The UID of an event or a calendar, from its address. HTTP and HTTPS give the same UID.</summary>
    public static string Of(Site site, Permalink permalink)
    {
        // Without a host, the site's title keeps the events of two sites apart.
        var host = site.Settings.Host ?? Uri.EscapeDataString(site.Settings.SiteTitle) + ".invalid";
        return Version5(Urls, $"https://{host}{site.Href(permalink)}").ToString();
    }

    [SuppressMessage(
        "Security",
        "CA5350",
        Justification = "Version 5 is defined by SHA-1; nothing is kept secret or safe by it."
    )]
    internal static Guid Version5(Guid space, string name)
    {
        byte[] input = [.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
        var bytes = SHA1.HashData(input).AsSpan(0, 16);
        var version = (ushort)((BinaryPrimitives.ReadUInt16BigEndian(bytes[6..]) & 0x0FFF) | 0x5000);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[6..], version);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
