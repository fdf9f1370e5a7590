using System.Globalization;
using System.Text;

namespace Advance.Generation.Calendars;

/// <summary>
/// Builds an iCalendar stream line by line, by RFC 5545: lines end with CRLF, none is longer than 75 octets without it
/// (3.1), and text is escaped (3.3.11). Lines are folded between the letters that a reader sees, never inside one.
/// </summary>
sealed class ContentLines
{
    const int Most = 75;

    readonly StringBuilder stream = new();

    /// <summary>A property whose value needs no escaping: a date, a number, a URI, a keyword.</summary>
    /// <param name="name">With its parameters, as in <c>DTSTART;VALUE=DATE</c>.</param>
    public ContentLines Add(string name, string value) => Fold($"{name}:{value}");

    /// <summary>A property of type TEXT.</summary>
    public ContentLines AddText(string name, string text) => Fold($"{name}:{Escape(text)}");

    /// <summary>A property that is a list of TEXT values; nothing for an empty list.</summary>
    public ContentLines AddTexts(string name, IEnumerable<string> texts) =>
        string.Join(',', texts.Select(Escape)) is { Length: > 0 } list ? Fold($"{name}:{list}") : this;

    public override string ToString() => stream.ToString();

    /// <summary>The text as a TEXT value. Control characters have no place in one and are left out.</summary>
    static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        // Half surrogates come out as U+FFFD.
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append((char)rune.Value);
                    break;
                case '\n':
                    escaped.Append("\\n");
                    break;
                case '\t':
                    escaped.Append('\t');
                    break;
                default:
                    if (!Rune.IsControl(rune))
                        escaped.Append(rune);
                    break;
            }
        }
        return escaped.ToString();
    }

    ContentLines Fold(string line)
    {
        var used = 0;
        foreach (var piece in Pieces(line))
        {
            var length = Encoding.UTF8.GetByteCount(piece);
            if (used + length > Most)
            {
                stream.Append("\r\n ");
                used = 1;
            }
            stream.Append(piece);
            used += length;
        }
        stream.Append("\r\n");
        return this;
    }

    /// <summary>Letters as readers see them; such as don't fit on a line (a letter with thirty accents) in code points.</summary>
    static IEnumerable<string> Pieces(string line)
    {
        var letters = StringInfo.GetTextElementEnumerator(line);
        while (letters.MoveNext())
        {
            var letter = letters.GetTextElement();
            if (Encoding.UTF8.GetByteCount(letter) < Most)
                yield return letter;
            else
                foreach (var rune in letter.EnumerateRunes())
                    yield return rune.ToString();
        }
    }
}
