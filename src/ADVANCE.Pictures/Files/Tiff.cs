using System.Buffers.Binary;

namespace Advance.Pictures.Files;

/// <summary>
/// The directories of EXIF, which have TIFF's format: read as far as possible, because even a broken one may contain private
/// data.
/// </summary>
/// <param name="bytes">The bytes from the byte order mark on.</param>
/// <param name="isLittle">Whether the byte order is little-endian.</param>
readonly ref struct Tiff(ReadOnlySpan<byte> bytes, bool isLittle)
{
    const ushort Artist = 0x013B,
        Copyright = 0x8298,
        WindowsAuthor = 0x9C9D,
        Owner = 0xA430;
    const ushort BodyNumber = 0xA431,
        LensNumber = 0xA435;
    const ushort ExifDirectory = 0x8769,
        GpsDirectory = 0x8825,
        Latitude = 0x0002;

    // More entries than any camera writes; anything longer isn't a directory.
    const int MostEntries = 512;

    readonly ReadOnlySpan<byte> bytes = bytes;

    public PrivateMetadata Notes()
    {
        if (bytes.Length < 8)
            return PrivateMetadata.None;
        var (told, exif, gps) = Look(Long(4), isPlace: false);
        if (exif > 0)
            told |= Look(exif, isPlace: false).Told;
        if (gps > 0)
            told |= Look(gps, isPlace: true).Told;
        return told;
    }

    (PrivateMetadata Told, uint Exif, uint Gps) Look(uint directory, bool isPlace)
    {
        var (told, exif, gps) = (PrivateMetadata.None, 0u, 0u);
        if (directory < 8 || directory + 2L > bytes.Length)
            return default;
        var count = Short((int)directory);
        if (count > MostEntries)
            return default;
        for (var i = 0; i < count; i++)
        {
            var at = directory + 2 + 12L * i;
            if (at + 12 > bytes.Length)
                break;
            var entry = (int)at;
            switch (Short(entry))
            {
                case Latitude when isPlace && IsSet(entry):
                    told |= PrivateMetadata.Place;
                    break;
                case Artist or Copyright or WindowsAuthor or Owner when !isPlace && PrivateNoteFinder.HasWords(Value(entry)):
                    told |= PrivateMetadata.Person;
                    break;
                case BodyNumber or LensNumber when !isPlace && IsNumbered(Value(entry)):
                    told |= PrivateMetadata.Camera;
                    break;
                case ExifDirectory:
                    exif = Long(entry + 8);
                    break;
                case GpsDirectory:
                    gps = Long(entry + 8);
                    break;
            }
        }
        return (told, exif, gps);
    }

    // Without a GPS fix, phones write three zeros.
    bool IsSet(int entry) =>
        Value(entry) is { Length: >= 24 } rationals && (Long(rationals, 0) | Long(rationals, 8) | Long(rationals, 16)) != 0;

    static bool IsNumbered(ReadOnlySpan<byte> text) => text.IndexOfAnyInRange((byte)'1', (byte)'9') >= 0;

    /// <summary>
    /// The value of an entry, in the entry itself if it has four bytes or fewer; empty if it is out of range.
    /// </summary>
    ReadOnlySpan<byte> Value(int entry)
    {
        var size = Short(entry + 2) switch
        {
            1 or 2 or 7 => 1L,
            3 => 2,
            4 => 4,
            5 or 10 => 8,
            _ => 0,
        };
        var length = size * Long(entry + 4);
        if (length <= 4)
            return bytes.Slice(entry + 8, (int)length);
        var at = Long(entry + 8);
        return at + length <= bytes.Length ? bytes.Slice((int)at, (int)length) : default;
    }

    ushort Short(int at) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    uint Long(int at) => Long(bytes, at);

    uint Long(ReadOnlySpan<byte> from, int at) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(from[at..]) : BinaryPrimitives.ReadUInt32BigEndian(from[at..]);
}
