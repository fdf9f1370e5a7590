namespace Advance.Search.Export.Codecs;

/// <summary>
/// Sorted strings, each as the number of UTF-16 units it shares with the one before and the rest (front coding: Witten,
/// Moffat, Bell, Managing Gigabytes, 4.1).
/// </summary>
public static class FrontCoding
{
    /// <summary>Writes one string after <paramref name="previous"/>.</summary>
    public static void Write(ByteWriter writer, string previous, string text)
    {
        var shared = SharedLength(previous, text);
        // Half of a surrogate pair has no UTF-8.
        if (shared > 0 && char.IsHighSurrogate(text[shared - 1])) shared--;
        writer.Varint(shared);
        writer.Text(text[shared..]);
    }

    public static string Read(ByteReader reader, string previous)
    {
        var shared = reader.Varint();
        if (shared > previous.Length) throw new InvalidDataException("A word shares more than the word before it has.");
        return string.Concat(previous.AsSpan(0, shared), reader.Text());
    }

    /// <summary>Writes a count and that many sorted strings.</summary>
    public static void WriteAll(ByteWriter writer, IReadOnlyCollection<string> sorted)
    {
        writer.Varint(sorted.Count);
        var previous = "";
        foreach (var text in sorted)
        {
            Write(writer, previous, text);
            previous = text;
        }
    }

    public static string[] ReadAll(ByteReader reader)
    {
        var texts = new string[reader.Count()];
        for (var i = 0; i < texts.Length; i++) texts[i] = Read(reader, i == 0 ? "" : texts[i - 1]);
        return texts;
    }

    /// <summary>The shortest text that is larger than <paramref name="last"/> and not larger than <paramref name="first"/>, which follows it.</summary>
    public static string Separator(string last, string first)
    {
        var length = Math.Min(SharedLength(last, first) + 1, first.Length);
        if (length < first.Length && char.IsHighSurrogate(first[length - 1])) length++;
        return first[..length];
    }

    static int SharedLength(string a, string b) => a.AsSpan().CommonPrefixLength(b);
}
