using System.Buffers.Binary;

namespace Advance.Pictures.Files;

/// <summary>
/// A JPEG (ITU-T T.81) without its application segments and comments, and without anything after its end: thumbnails, second
/// pictures, videos. The encoded pixels are copied, so nothing visible is lost.
/// </summary>
static class JpegFile
{
    const string Name = "JPEG";

    // Programs write about ten, so that a picture gets sharper as it loads; each covers all pixels.
    const int MostScans = 100;

    /// <exception cref="PictureException">It is broken.</exception>
    public static PictureFile Read(ReadOnlySpan<byte> bytes)
    {
        var cursor = new ByteCursor(bytes, Name);
        cursor.Take(2);
        using var body = new MemoryStream(bytes.Length);
        var (width, height, orientation, scans) = (0, 0, 1, 0);
        var profile = new SortedDictionary<int, byte[]>();
        byte[]? jfif = null;
        while (true)
        {
            var marker = Marker(ref cursor);
            if (marker == 0xD9)
                break;
            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
                throw PictureException.Broken(Name);
            var length = cursor.BigUInt16();
            if (length < 2)
                throw PictureException.Broken(Name);
            var data = cursor.Take(length - 2);
            switch (marker)
            {
                case 0xE0 when data.Length >= 12 && data.StartsWith("JFIF\0"u8):
                    // Its last two bytes are the size of a thumbnail, which would follow.
                    jfif = [.. data[..12], 0, 0];
                    break;
                case 0xE1 when data.StartsWith("Exif\0\0"u8):
                    orientation = Exif.OrientationOf(data[6..]);
                    break;
                case 0xE2 when data.Length > 14 && data.StartsWith("ICC_PROFILE\0"u8):
                    profile[data[12]] = data[14..].ToArray();
                    break;
                case 0xEE when data.Length >= 12 && data.StartsWith("Adobe"u8):
                    // Says how the colours are encoded.
                    Segment(body, marker, data[..12]);
                    break;
                case (>= 0xE0 and <= 0xEF) or 0xFE:
                    break;
                // No decoder accepts markers that the standard reserves (table B.1), or a scan header with extra bytes (B.2.3).
                case <= 0xBF or >= 0xF0:
                case 0xDA when data.Length == 0 || data.Length != 2 * data[0] + 4:
                    throw PictureException.Broken(Name);
                default:
                    if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                    {
                        if (data.Length < 6)
                            throw PictureException.Broken(Name);
                        (height, width) = (
                            BinaryPrimitives.ReadUInt16BigEndian(data[1..]),
                            BinaryPrimitives.ReadUInt16BigEndian(data[3..])
                        );
                    }
                    Segment(body, marker, data);
                    if (marker == 0xDA && ++scans > MostScans)
                        throw new ManyPartsException(MostScans, "passes over its pixels");
                    if (marker == 0xDA)
                        Scan(ref cursor, body);
                    break;
            }
        }
        return Assemble(
            new PictureHeader(PictureFormat.Jpeg, width, height),
            orientation,
            jfif,
            ColourProfile.Of(profile.Values.SelectMany(part => part).ToArray()),
            body.ToArray()
        );
    }

    static PictureFile Assemble(PictureHeader header, int orientation, byte[]? jfif, byte[]? profile, byte[] body)
    {
        const int Most = 65000;
        using var clean = new MemoryStream(body.Length + 1000);
        clean.Write([0xFF, 0xD8]);
        if (jfif is not null)
            Segment(clean, 0xE0, jfif);
        if (orientation != 1)
            Segment(clean, 0xE1, [.. "Exif\0\0"u8, .. Exif.Only(orientation)]);
        var parts = profile is null ? 0 : (profile.Length + Most - 1) / Most;
        for (var part = 0; part < parts; part++)
            Segment(
                clean,
                0xE2,
                [
                    .. "ICC_PROFILE\0"u8,
                    (byte)(part + 1),
                    (byte)parts,
                    .. profile.AsSpan(part * Most, Math.Min(Most, profile!.Length - part * Most)),
                ]
            );
        clean.Write(body);
        clean.Write([0xFF, 0xD9]);
        return new(
            Exif.IsOnItsSide(orientation) ? header with { Width = header.Height, Height = header.Width } : header,
            clean.ToArray()
        );
    }

    static byte Marker(ref ByteCursor cursor)
    {
        if (cursor.Byte() != 0xFF)
            throw PictureException.Broken(Name);
        byte marker;
        do marker = cursor.Byte();
        while (marker == 0xFF);
        return marker;
    }

    /// <summary>Copies encoded pixels, up to the next marker that isn't part of them (B.1.1.5).</summary>
    static void Scan(ref ByteCursor cursor, MemoryStream body)
    {
        var rest = cursor.Rest;
        var at = 0;
        while (true)
        {
            var next = rest[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= rest.Length)
                throw PictureException.Truncated(Name);
            at += next;
            if (rest[at + 1] is 0 or (>= 0xD0 and <= 0xD7))
                at += 2;
            else if (rest[at + 1] == 0xFF)
                at++;
            else
                break;
        }
        body.Write(cursor.Take(at));
    }

    static void Segment(MemoryStream stream, byte marker, ReadOnlySpan<byte> data)
    {
        var length = data.Length + 2;
        stream.Write([0xFF, marker, (byte)(length >> 8), (byte)length]);
        stream.Write(data);
    }
}
