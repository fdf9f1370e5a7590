namespace Advance.Pictures.Files;

/// <summary>The checksum after each chunk of a PNG (annex D), calculated byte by byte from tables.</summary>
static class Crc32
{
    static readonly uint[] Table =
    [
        .. Enumerable
            .Range(0, 256)
            .Select(value =>
            {
                var sum = (uint)value;
                for (var bit = 0; bit < 8; bit++)
                    sum = (sum & 1) != 0 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
                return sum;
            }),
    ];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
            sum = Table[(byte)sum ^ value] ^ (sum >> 8);
        return ~sum;
    }
}
