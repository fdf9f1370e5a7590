using System.Buffers.Binary;
using System.IO.Compression;

namespace Advance.Pictures.Files;

/// <summary>A PNG (W3C, third edition) with only the chunks that affect how it looks.</summary>
static class PngFile
{
    const string Name = "PNG";

    static readonly HashSet<string> Seen =
    [
        "IHDR",
        "PLTE",
        "IDAT",
        "IEND",
        "tRNS",
        "gAMA",
        "cHRM",
        "sRGB",
        "sBIT",
        "bKGD",
        "cICP",
        "acTL",
        "fcTL",
        "fdAT",
    ];

    static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <exception cref="PictureException">It is broken.</exception>
    public static PictureFile Read(ReadOnlySpan<byte> bytes)
    {
        var cursor = new ByteCursor(bytes, Name);
        cursor.Take(Signature.Length);
        using var clean = new MemoryStream(bytes.Length);
        clean.Write(Signature);
        PictureHeader? header = null;
        var (orientation, animated, frames) = (1, false, 0);
        using var packed = new MemoryStream();
        var hasProfile = false;
        string kind;
        do
        {
            var length = cursor.BigUInt32();
            var chunk = cursor.Take(4L + length);
            if (cursor.BigUInt32() != Crc32.Of(chunk))
                throw PictureException.Broken(Name);
            kind = System.Text.Encoding.Latin1.GetString(chunk[..4]);
            var data = chunk[4..];
            if (header is null && (kind != "IHDR" || data.Length != 13))
                throw PictureException.Broken(Name);
            switch (kind)
            {
                case "IHDR":
                    header = Header(data);
                    break;
                case "IDAT":
                    packed.Write(data);
                    break;
                case "acTL":
                    animated = data.Length >= 4 && BinaryPrimitives.ReadUInt32BigEndian(data) > 1;
                    break;
                case "fcTL":
                    ManyPartsException.RefuseFrames(++frames);
                    break;
                case "eXIf":
                    orientation = Exif.OrientationOf(data);
                    if (orientation != 1)
                        Chunk(clean, kind, Exif.Only(orientation));
                    break;
                // A PNG may have only one, and each would be unpacked.
                case "iCCP" when !hasProfile:
                    hasProfile = true;
                    if (Profile(data) is { } profile)
                        Chunk(clean, kind, profile);
                    break;
            }
            if (Seen.Contains(kind))
                Chunk(clean, kind, data);
            // A lower-case first letter means that programs may ignore the chunk (5.4).
            else if (char.IsAsciiLetterUpper(kind[0]))
                throw PictureException.Broken(Name);
        } while (kind != "IEND");
        header = header! with { IsAnimated = animated };
        if (header.Pixels is > 0 and <= PictureReader.MostPixels)
            Unpack(packed, header);
        return new(
            Exif.IsOnItsSide(orientation) ? header with { Width = header.Height, Height = header.Width } : header,
            clean.ToArray()
        );
    }

    /// <summary>
    /// Checks that the pixels are complete: libvips shows what it can of an incomplete picture, and doesn't report it.
    /// </summary>
    static void Unpack(MemoryStream packed, PictureHeader header)
    {
        packed.Position = 0;
        try
        {
            using var unpacked = new ZLibStream(packed, CompressionMode.Decompress, leaveOpen: true);
            // A pixel takes at most eight bytes; each line starts with one more byte, in each of seven passes.
            var room = header.Pixels * 8 + header.Height * 8L + 1024;
            var buffer = new byte[1 << 16];
            for (int length; room > 0 && (length = unpacked.Read(buffer)) > 0; )
                room -= length;
            if (room <= 0)
                throw PictureException.Broken(Name);
        }
        catch (InvalidDataException)
        {
            throw PictureException.Broken(Name);
        }
    }

    static PictureHeader Header(ReadOnlySpan<byte> data)
    {
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
        if (width > int.MaxValue || height > int.MaxValue)
            throw PictureException.Broken(Name);
        return new(PictureFormat.Png, (int)width, (int)height, IsDrawn: true);
    }

    static byte[]? Profile(ReadOnlySpan<byte> data)
    {
        // A name of at most 79 characters, a zero, the method, and the profile (11.3.2.3).
        var name = data[..Math.Min(80, data.Length)].IndexOf((byte)0);
        if (name < 1 || data.Length < name + 3)
            return null;
        try
        {
            using var packed = new ZLibStream(new MemoryStream(data[(name + 2)..].ToArray()), CompressionMode.Decompress);
            // The largest real profiles have a few megabytes; one that unpacks to more is malicious.
            var profile = new byte[8 << 20];
            var length = packed.ReadAtLeast(profile, profile.Length, throwOnEndOfStream: false);
            if (length == profile.Length || ColourProfile.Of(profile.AsSpan(0, length)) is not { } colour)
                return null;
            using var made = new MemoryStream();
            made.Write("ICC\0\0"u8);
            using (var pack = new ZLibStream(made, CompressionLevel.Optimal, leaveOpen: true))
                pack.Write(colour);
            return made.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    static void Chunk(MemoryStream stream, string kind, ReadOnlySpan<byte> data) => stream.Write(PngChunk.Make(kind, data));
}
