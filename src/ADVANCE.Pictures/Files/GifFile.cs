using System.Buffers.Binary;

namespace Advance.Pictures.Files;

/// <summary>A GIF (CompuServe, version 89a) without comments, plain text or application data, including XMP.</summary>
static class GifFile
{
    const string Name = "GIF";

    /// <exception cref="PictureException">It is broken.</exception>
    public static PictureFile Read(ReadOnlySpan<byte> bytes)
    {
        var cursor = new ByteCursor(bytes, Name);
        using var clean = new MemoryStream(bytes.Length);
        var screen = cursor.Take(13);
        clean.Write(screen);
        clean.Write(cursor.Take(ColourTable(screen[10])));
        var frames = 0;
        var largest = (Width: 0, Height: 0);
        while (true)
        {
            switch (cursor.Byte())
            {
                case 0x3B when frames > 0:
                    clean.WriteByte(0x3B);
                    var (width, height) = (
                        BinaryPrimitives.ReadUInt16LittleEndian(screen[6..]),
                        BinaryPrimitives.ReadUInt16LittleEndian(screen[8..])
                    );
                    // Decoders allocate memory even for a frame that is larger than the whole.
                    if (width > 0 && height > 0)
                        PictureReader.RefuseSize(
                            new(PictureFormat.Gif, Math.Max(width, largest.Width), Math.Max(height, largest.Height))
                        );
                    return new(new PictureHeader(PictureFormat.Gif, width, height, IsDrawn: true, frames > 1), clean.ToArray());
                case 0x2C:
                    frames++;
                    ManyPartsException.RefuseFrames(frames);
                    var image = cursor.Take(9);
                    largest = (Math.Max(largest.Width, Edge(image, 0, 4)), Math.Max(largest.Height, Edge(image, 2, 6)));
                    clean.WriteByte(0x2C);
                    clean.Write(image);
                    clean.Write(cursor.Take(ColourTable(image[8]) + 1));
                    clean.Write(Blocks(ref cursor));
                    break;
                case 0x21:
                    var label = cursor.Byte();
                    var blocks = Blocks(ref cursor);
                    // A frame's duration and transparency; the number of repetitions.
                    if (label != 0xF9 && !(label == 0xFF && blocks.Length > 12 && blocks[1..].StartsWith("NETSCAPE2.0"u8)))
                        break;
                    clean.Write([0x21, label]);
                    clean.Write(blocks);
                    break;
                default:
                    throw PictureException.Broken(Name);
            }
        }
    }

    static int Edge(ReadOnlySpan<byte> image, int offset, int length) =>
        BinaryPrimitives.ReadUInt16LittleEndian(image[offset..]) + BinaryPrimitives.ReadUInt16LittleEndian(image[length..]);

    static int ColourTable(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    static ReadOnlySpan<byte> Blocks(ref ByteCursor cursor)
    {
        var rest = cursor.Rest;
        var length = 0;
        while (length < rest.Length && rest[length] != 0)
            length += rest[length] + 1;
        return cursor.Take(length + 1L);
    }
}
