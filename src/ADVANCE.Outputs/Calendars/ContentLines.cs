using System.Globalization;
using System.Text;

namespace Advance.Calendars;

/// <summary>
/// Builds an iCalendar stream line by line, following RFC 5545: lines end with CRLF and are folded at 75 octets (3.1), and text
/// is escaped (3.3.11). Lines are folded between characters as the reader sees them, never inside one.
/// </summary>
sealed class ContentLines
{
    const int Most = 75;

    readonly StringBuilder stream = new();

    /// <summary>Adds a property whose value needs no escaping: a date, a number, a URI, a keyword.</summary>
    /// <param name="name">The name with its parameters, such as <c>DTSTART;VALUE=DATE</c>.</param>
    public ContentLines Add(string name, string value) => Fold($"{name}:{value}");

    /// <summary>Adds a property of type TEXT.</summary>
    public ContentLines AddText(string name, string text) => Fold($"{name}:{Escape(text)}");

    /// <summary>Adds a property that is a list of TEXT values; nothing if the list is empty.</summary>
    public ContentLines AddTexts(string name, IEnumerable<string> texts) =>
        string.Join(',', texts.Select(Escape)) is { Length: > 0 } list ? Fold($"{name}:{list}") : this;

    public override string ToString() => stream.ToString();

    /// <summary>Escapes a text as a TEXT value. Control characters aren't allowed and are left out.</summary>
    static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        // Unpaired surrogates become U+FFFD.
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

    /// <summary>
    /// Grapheme clusters; one that doesn't fit on a line (a letter with thirty accents) is split into code points.
    /// </summary>
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
