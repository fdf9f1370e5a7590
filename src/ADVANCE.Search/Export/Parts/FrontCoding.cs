using System.Text;

namespace Advance.Search.Export.Parts;

/// <summary>
/// Sorted strings, each as the number of UTF-16 code units that it shares with the one before (at most 31), and the rest (front
/// coding: Witten, Moffat, Bell, Managing Gigabytes, 4.1).
/// </summary>
public static class FrontCoding
{
    /// <summary>The last of the control characters.</summary>
    const char MaxShared = '\x1f';

    /// <summary>
    /// Writes them as one text, in which a control character begins each string: its number is the number of code units shared
    /// with the string before. No lengths are written, and similar strings are adjacent.
    /// </summary>
    /// <exception cref="ArgumentException">A string contains a control character, which no analyser leaves in a
    /// word.</exception>
    public static void WriteAll(ByteWriter writer, IEnumerable<string> sorted)
    {
        var text = new StringBuilder();
        var previous = "";
        foreach (var next in sorted)
        {
            if (next.AsSpan().ContainsAnyInRange('\0', MaxShared))
                throw new ArgumentException("A word holds a control character.", nameof(sorted));
            var shared = Math.Min(SharedLength(previous, next), MaxShared);
            // Half of a surrogate pair can't be encoded in UTF-8.
            if (shared > 0 && char.IsHighSurrogate(next[shared - 1]))
                shared--;
            text.Append((char)shared).Append(next, shared, next.Length - shared);
            previous = next;
        }
        writer.Text(text.ToString());
    }

    /// <exception cref="InvalidDataException">The bytes are not what <see cref="WriteAll"/> writes.</exception>
    public static string[] ReadAll(ByteReader reader)
    {
        var text = reader.Text().AsSpan();
        var texts = new List<string>();
        while (text.Length > 0)
        {
            var shared = text[0];
            var rest = text[1..];
            var previous = texts.Count == 0 ? "" : texts[^1];
            if (shared > Math.Min(MaxShared, previous.Length))
                throw new InvalidDataException("A word shares more than the word before it has.");
            var length = rest.IndexOfAnyInRange('\0', MaxShared) is >= 0 and var end ? end : rest.Length;
            texts.Add(string.Concat(previous.AsSpan(0, shared), rest[..length]));
            text = rest[length..];
        }
        return [.. texts];
    }

    /// <summary>
    /// The shortest text that is larger than <paramref name="last"/> and not larger than <paramref name="first"/>, which comes
    /// after it.
    /// </summary>
    public static string Separator(string last, string first)
    {
        var length = Math.Min(SharedLength(last, first) + 1, first.Length);
        if (length < first.Length && char.IsHighSurrogate(first[length - 1]))
            length++;
        return first[..length];
    }

    static int SharedLength(string a, string b) => a.AsSpan().CommonPrefixLength(b);
}
