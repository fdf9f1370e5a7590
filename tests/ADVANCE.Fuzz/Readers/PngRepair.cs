using System.Buffers.Binary;
using Advance.Pictures.Files;

namespace Advance.Fuzz.Readers;

/// <summary>Corrects the checksums of a PNG's chunks (W3C, PNG, 5.3), so that readers go on after checking them.</summary>
static class PngRepair
{
    public static byte[] Of(byte[] input)
    {
        var png = input.ToArray();
        for (var at = 8; at + 12 <= png.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at));
            if (length > png.Length - at - 12)
                break;
            var end = at + 8 + (int)length;
            BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(end), Crc32.Of(png.AsSpan((at + 4)..end)));
            at = end + 4;
        }
        return png;
    }
}
