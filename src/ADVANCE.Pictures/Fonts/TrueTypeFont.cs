using System.Buffers.Binary;

namespace Advance.Pictures.Fonts;

/// <summary>
/// A font's name and the characters that it has (OpenType 1.9: tables <c>name</c> and <c>cmap</c>, format 4).
/// </summary>
sealed class TrueTypeFont
{
    readonly HashSet<int> letters;

    TrueTypeFont(string family, HashSet<int> letters) => (Family, this.letters) = (family, letters);

    public string Family { get; }

    public bool Has(int letter) => letters.Contains(letter);

    /// <exception cref="InvalidDataException">It has no such table.</exception>
    /// <exception cref="ArgumentException">It ends too soon.</exception>
    public static TrueTypeFont Read(byte[] font) => new(FamilyOf(Table(font, "name"u8)), LettersOf(Table(font, "cmap"u8)));

    static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> font, ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < Short(font, 4); i++)
        {
            var entry = font.Slice(12 + 16 * i, 16);
            if (entry[..4].SequenceEqual(name))
                return font.Slice(Long(entry, 8), Long(entry, 12));
        }
        throw new InvalidDataException();
    }

    static string FamilyOf(ReadOnlySpan<byte> table)
    {
        var texts = table[Short(table, 4)..];
        var found = (Rank: 0, Name: "");
        for (var i = 0; i < Short(table, 2); i++)
        {
            var entry = table.Slice(6 + 12 * i, 12);
            // Windows, Unicode, English; 16 is the family if 1 includes the weight.
            if (Short(entry, 0) != 3 || Short(entry, 2) != 1 || Short(entry, 4) != 0x409)
                continue;
            var rank = Short(entry, 6) switch
            {
                16 => 2,
                1 => 1,
                _ => 0,
            };
            if (rank > found.Rank)
                found = (rank, System.Text.Encoding.BigEndianUnicode.GetString(texts.Slice(Short(entry, 10), Short(entry, 8))));
        }
        return found.Rank > 0 ? found.Name : throw new InvalidDataException();
    }

    static HashSet<int> LettersOf(ReadOnlySpan<byte> table)
    {
        for (var i = 0; i < Short(table, 2); i++)
        {
            var entry = table.Slice(4 + 8 * i, 8);
            var map = table[Long(entry, 4)..];
            if (Short(entry, 0) is 0 or 3 && Short(map, 0) == 4)
                return Segments(map);
        }
        throw new InvalidDataException();
    }

    static HashSet<int> Segments(ReadOnlySpan<byte> map)
    {
        var letters = new HashSet<int>();
        var twice = Short(map, 6);
        for (var i = 0; i < twice; i += 2)
        {
            var (end, start) = (Short(map, 14 + i), Short(map, 16 + twice + i));
            var (delta, range) = (Short(map, 16 + 2 * twice + i), Short(map, 16 + 3 * twice + i));
            for (int letter = start; letter <= end && letter < 0xFFFF; letter++)
            {
                var glyph = range == 0 ? letter + delta : Short(map, 16 + 3 * twice + i + range + 2 * (letter - start));
                if ((glyph & 0xFFFF) != 0)
                    letters.Add(letter);
            }
        }
        return letters;
    }

    static ushort Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    static int Long(ReadOnlySpan<byte> bytes, int at) => checked((int)BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]));
}
