using System.Buffers.Binary;

namespace Advance.Pictures.Files;

/// <summary>
/// A colour profile (ICC.1:2022) reduced to its colour data: its names, dates, manufacturers and a display's serial number
/// could reveal whose screen a screenshot was taken on.
/// </summary>
static class ColourProfile
{
    const int HeaderLength = 128;

    static readonly HashSet<string> Colour =
    [
        "wtpt",
        "bkpt",
        "chad",
        "rXYZ",
        "gXYZ",
        "bXYZ",
        "rTRC",
        "gTRC",
        "bTRC",
        "kTRC",
        "A2B0",
        "A2B1",
        "A2B2",
        "B2A0",
        "B2A1",
        "B2A2",
        "gamt",
        "cicp",
        "lumi",
    ];

    /// <summary>The profile without its texts; null if it can't be read, and so is useless.</summary>
    public static byte[]? Of(ReadOnlySpan<byte> profile)
    {
        if (profile.Length < HeaderLength + 4 || !profile.Slice(36, 4).SequenceEqual("acsp"u8))
            return null;
        var count = BinaryPrimitives.ReadUInt32BigEndian(profile[HeaderLength..]);
        if (count > 100 || profile.Length < HeaderLength + 4 + 12 * count)
            return null;
        var tags = new List<(byte[] Name, byte[] Data)>();
        var total = 0L;
        for (var i = 0; i < count; i++)
        {
            var tag = profile.Slice(HeaderLength + 4 + 12 * i, 12);
            var (offset, length) = (
                BinaryPrimitives.ReadUInt32BigEndian(tag[4..]),
                BinaryPrimitives.ReadUInt32BigEndian(tag[8..])
            );
            if (offset > profile.Length || length > profile.Length - offset)
                return null;
            // Tags may share data, and if a hundred shared all of a large file, copies would fill memory.
            if ((total += length) > 2L * profile.Length)
                return null;
            if (Colour.Contains(System.Text.Encoding.ASCII.GetString(tag[..4])))
                tags.Add((tag[..4].ToArray(), profile.Slice((int)offset, (int)length).ToArray()));
        }
        return Write(profile[..HeaderLength], tags);
    }

    static byte[] Write(ReadOnlySpan<byte> header, List<(byte[] Name, byte[] Data)> tags)
    {
        var start = HeaderLength + 4 + 12 * tags.Count;
        var made = new byte[start + tags.Sum(tag => Padded(tag.Data.Length))];
        header.CopyTo(made);
        // CMM, date, platform, manufacturer, model, creator and the checksum of the old bytes (7.2).
        foreach (var (at, length) in new[] { (4, 4), (24, 12), (40, 4), (48, 8), (80, 4), (84, 16) })
            made.AsSpan(at, length).Clear();
        BinaryPrimitives.WriteUInt32BigEndian(made, (uint)made.Length);
        BinaryPrimitives.WriteUInt32BigEndian(made.AsSpan(HeaderLength), (uint)tags.Count);
        for (var i = 0; i < tags.Count; i++)
        {
            var entry = made.AsSpan(HeaderLength + 4 + 12 * i);
            tags[i].Name.CopyTo(entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], (uint)start);
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)tags[i].Data.Length);
            tags[i].Data.CopyTo(made, start);
            start += Padded(tags[i].Data.Length);
        }
        return made;
    }

    static int Padded(int length) => (length + 3) & ~3;
}
