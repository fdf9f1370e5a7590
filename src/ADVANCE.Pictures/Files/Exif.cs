using System.Buffers.Binary;

namespace Advance.Pictures.Files;

/// <summary>The only EXIF data that a picture needs: its orientation (CIPA DC-008, tag 0x0112).</summary>
static class Exif
{
    const ushort Orientation = 0x0112;

    /// <summary>The orientation from 1 to 8; 1 (upright) if none can be read.</summary>
    /// <param name="tiff">From the byte order mark on.</param>
    public static int OrientationOf(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8)
            return 1;
        var little = tiff[0] == 'I';
        var directory = Long(tiff[4..], little);
        if (directory > tiff.Length - 2)
            return 1;
        var count = Short(tiff[(int)directory..], little);
        for (var i = 0; i < count; i++)
        {
            var at = directory + 2 + 12L * i;
            if (at + 12 > tiff.Length)
                return 1;
            var entry = tiff.Slice((int)at, 12);
            if (Short(entry, little) == Orientation)
                return Short(entry[8..], little) is >= 1 and <= 8 and var turned ? turned : 1;
        }
        return 1;
    }

    /// <summary>EXIF data with only the orientation.</summary>
    public static byte[] Only(int orientation) =>
        [(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    /// <summary>Whether width and height are swapped.</summary>
    public static bool IsOnItsSide(int orientation) => orientation >= 5;

    static ushort Short(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    static uint Long(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
