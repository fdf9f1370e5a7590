using System.Buffers.Binary;

namespace Advance.Pictures.Files;

/// <summary>A WebP (RFC 9649) without XMP, without EXIF except the orientation, and without unknown chunks.</summary>
static class WebPFile
{
    const string Name = "WebP";

    const byte HasProfile = 0x20,
        HasAlpha = 0x10,
        HasExif = 0x08,
        HasXmp = 0x04,
        HasMotion = 0x02;

    /// <exception cref="PictureException">It is broken.</exception>
    public static PictureFile Read(ReadOnlySpan<byte> bytes)
    {
        var cursor = new ByteCursor(bytes, Name);
        cursor.Take(4);
        var end = cursor.LittleUInt32() + 8L;
        if (end > bytes.Length)
            throw PictureException.Truncated(Name);
        if (end < 20)
            throw PictureException.Broken(Name);
        cursor = new ByteCursor(bytes[..(int)end], Name);
        cursor.Take(12);
        var chunks = new List<(string Kind, byte[] Data)>();
        byte[]? extended = null;
        var hasProfile = false;
        var (width, height, orientation, isDrawn, isAnimated, frames) = (0, 0, 1, false, false, 0);
        while (!cursor.IsAtEnd)
        {
            var kind = System.Text.Encoding.Latin1.GetString(cursor.Take(4));
            var length = cursor.LittleUInt32();
            var data = cursor.Take(length);
            if (length % 2 == 1 && !cursor.IsAtEnd)
                cursor.Take(1);
            switch (kind)
            {
                case "VP8X" when data.Length >= 10:
                    extended = data[..10].ToArray();
                    (width, height) = (1 + Int24(data[4..]), 1 + Int24(data[7..]));
                    isDrawn |= (data[0] & HasAlpha) != 0;
                    isAnimated = (data[0] & HasMotion) != 0;
                    break;
                case "VP8 " when data.Length >= 10:
                    if (width == 0)
                        (width, height) = (
                            BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF,
                            BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF
                        );
                    chunks.Add((kind, data.ToArray()));
                    break;
                case "VP8L" when data.Length >= 5 && data[0] == 0x2F:
                    var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
                    if (width == 0)
                        (width, height) = (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
                    isDrawn = true;
                    chunks.Add((kind, data.ToArray()));
                    break;
                case "ANMF":
                    ManyPartsException.RefuseFrames(++frames);
                    chunks.Add((kind, data.ToArray()));
                    break;
                case "ALPH" or "ANIM":
                    chunks.Add((kind, data.ToArray()));
                    break;
                case "ICCP" when !hasProfile && ColourProfile.Of(data) is { } profile:
                    hasProfile = true;
                    chunks.Insert(0, (kind, profile));
                    break;
                case "EXIF":
                    orientation = Exif.OrientationOf(data.StartsWith("Exif\0\0"u8) ? data[6..] : data);
                    break;
            }
        }
        // Only the extended format has EXIF (2.7); in others readers ignore it, and it is removed.
        if (extended is null)
            orientation = 1;
        if (!chunks.Exists(chunk => chunk.Kind is "VP8 " or "VP8L" or "ANMF"))
            throw PictureException.Broken(Name);
        var header = new PictureHeader(PictureFormat.WebP, width, height, isDrawn, isAnimated);
        return new(
            Exif.IsOnItsSide(orientation) ? header with { Width = height, Height = width } : header,
            Assemble(chunks, extended, orientation)
        );
    }

    static byte[] Assemble(List<(string Kind, byte[] Data)> chunks, byte[]? extended, int orientation)
    {
        if (extended is not null)
        {
            var profile = chunks.Exists(chunk => chunk.Kind == "ICCP") ? HasProfile : 0;
            extended[0] = (byte)(extended[0] & (HasAlpha | HasMotion) | profile | (orientation != 1 ? HasExif : 0));
            chunks.Insert(0, ("VP8X", extended));
            if (orientation != 1)
                chunks.Add(("EXIF", Exif.Only(orientation)));
        }
        using var clean = new MemoryStream();
        clean.Write("RIFF\0\0\0\0WEBP"u8);
        Span<byte> length = stackalloc byte[4];
        foreach (var (kind, data) in chunks)
        {
            clean.Write(System.Text.Encoding.Latin1.GetBytes(kind));
            BinaryPrimitives.WriteUInt32LittleEndian(length, (uint)data.Length);
            clean.Write(length);
            clean.Write(data);
            if (data.Length % 2 == 1)
                clean.WriteByte(0);
        }
        var made = clean.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(made.AsSpan(4), (uint)made.Length - 8);
        return made;
    }

    static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;
}
