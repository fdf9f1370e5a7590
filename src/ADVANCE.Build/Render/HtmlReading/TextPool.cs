using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Advance.Render.HtmlReading;

/// <summary>Shares one string for each text that many pages contain, such as the addresses of a menu. Thread-safe.</summary>
public sealed class TextPool
{
    const int Longest = 512;

    readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>
    /// The value of an HTML attribute, with character references resolved if they end with a semicolon, as all our writers of
    /// HTML write them.
    /// </summary>
    public string OfAttribute(ReadOnlySpan<byte> value)
    {
        if (value.Length > Longest || value.Contains((byte)'&'))
            return Of(WebUtility.HtmlDecode(Encoding.UTF8.GetString(value)));
        Span<char> letters = stackalloc char[Longest];
        return Of(letters[..Encoding.UTF8.GetChars(value, letters)]);
    }

    public string Of(ReadOnlySpan<char> text)
    {
        if (texts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
            return known;
        var made = text.ToString();
        return texts.GetOrAdd(made, made);
    }
}
