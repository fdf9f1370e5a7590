using System.Buffers;
using System.Text;

namespace Advance.Render.HtmlReading;

/// <summary>
/// Walks the tags, attributes and comments of an HTML document, as bytes and without building a tree, following the tokenizer
/// of the HTML standard (WHATWG HTML, 13.2.5). Doctypes and the raw text of scripts, styles, titles and text areas are skipped,
/// with one difference: a script that contains <c>&lt;!--&lt;script&gt;</c> ends at its first end tag.
/// </summary>
ref struct HtmlTags(ReadOnlySpan<byte> html)
{
    static readonly SearchValues<byte> EndOfName = SearchValues.Create("\t\n\f\r />"u8);
    static readonly SearchValues<byte> EndOfAttribute = SearchValues.Create("\t\n\f\r />="u8);
    static readonly SearchValues<byte> EndOfUnquoted = SearchValues.Create("\t\n\f\r >"u8);

    const int Quoted = 100;

    static ReadOnlySpan<byte> Doctype => "<!doctype"u8;

    readonly ReadOnlySpan<byte> html = html;
    readonly List<Range> names = [];
    int position;
    int foreign;
    bool isInTag,
        isEndTag,
        endsItself;
    Range nameRange;
    Range? doubled;
    int valueEnd,
        textStart;

    /// <summary>What <see cref="Next"/> found.</summary>
    public HtmlToken Token { get; private set; }

    /// <summary>The name of the tag, or of the tag that the attribute is in.</summary>
    public ReadOnlySpan<byte> Tag { get; private set; }

    /// <summary>The same, as a range in the document.</summary>
    public Range TagRange { get; private set; }

    /// <summary>At the end tag of a script, style sheet, title or text area: its content.</summary>
    public ReadOnlySpan<byte> RawText { get; private set; }

    /// <summary>Whether the last complete tag ends with <c>/&gt;</c>.</summary>
    public bool IsSelfClosed { get; private set; }

    /// <summary>An attribute that appeared twice in the last complete tag, or null.</summary>
    public Range? Doubled { get; private set; }

    /// <summary>The text between the last complete tag or comment and this one.</summary>
    public readonly ReadOnlySpan<byte> Between => html[Math.Min(textStart, Start)..Start];

    /// <summary>The position where that tag begins: unique to it.</summary>
    public int Start { get; private set; }

    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>As written, with its character references.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>A range of the document.</summary>
    public readonly ReadOnlySpan<byte> Text(Range range) => html[range];

    /// <summary>The line of a position in the document, from 1.</summary>
    public readonly int LineAt(int place) => html[..Math.Min(place, html.Length)].Count((byte)'\n') + 1;

    /// <summary>The tag at a position, or as much of it as can be quoted.</summary>
    public readonly string Beginning(int place)
    {
        if (place < 0 || place >= html.Length)
            return "";
        var tag = html[place..Math.Min(html.Length, place + Quoted)];
        if (tag.IndexOf((byte)'>') is >= 0 and var end)
            return Encoding.UTF8.GetString(tag[..(end + 1)]);
        // Not in the middle of a character.
        while (tag.Length > 0 && (tag[^1] & 0xC0) == 0x80)
            tag = tag[..^1];
        return Encoding.UTF8.GetString(tag.Length > 0 ? tag[..^1] : tag) + "…";
    }

    /// <summary>Moves to the next tag, attribute of a start tag, or comment; false at the end of the document.</summary>
    public bool Next()
    {
        while (isInTag)
        {
            if (!NextAttribute() || isEndTag || !IsFirst())
                continue;
            Token = HtmlToken.Attribute;
            return true;
        }
        if (endsItself)
        {
            endsItself = false;
            Token = HtmlToken.EndTag;
            return true;
        }
        return NextTag();
    }

    bool NextTag()
    {
        while (true)
        {
            var open = html[position..].IndexOf((byte)'<');
            if (open < 0 || position + open + 1 >= html.Length)
                return false;
            Start = position + open;
            position = Start + 1;
            var character = html[position];
            if (char.IsAsciiLetter((char)character))
                return OpenTag(isEnd: false);
            if (character == '/' && position + 1 < html.Length && char.IsAsciiLetter((char)html[position + 1]))
            {
                position++;
                return OpenTag(isEnd: true);
            }
            if (html[position..].StartsWith("!--"u8))
                SkipComment();
            else if (character is (byte)'!' or (byte)'?' or (byte)'/')
                SkipPast(">"u8);
            else
                continue;
            textStart = position;
            if (html.Length >= Start + Doctype.Length && Ascii.EqualsIgnoreCase(html.Slice(Start, Doctype.Length), Doctype))
                continue;
            Token = HtmlToken.Comment;
            return true;
        }
    }

    bool OpenTag(bool isEnd)
    {
        var length = html[position..].IndexOfAny(EndOfName);
        if (length < 0)
            return false;
        TagRange = position..(position + length);
        Tag = html[TagRange];
        position += length;
        (isInTag, isEndTag) = (true, isEnd);
        Token = isEnd ? HtmlToken.EndTag : HtmlToken.StartTag;
        if (!isEnd)
            RawText = default;
        names.Clear();
        return true;
    }

    /// <summary>If an attribute appears twice, the first counts.</summary>
    bool IsFirst()
    {
        foreach (var range in names)
        {
            if (!Ascii.EqualsIgnoreCase(html[range], Name))
                continue;
            doubled = nameRange;
            return false;
        }
        names.Add(nameRange);
        return true;
    }

    /// <summary>Returns false if the tag ends before another attribute.</summary>
    bool NextAttribute()
    {
        SkipSpaceAnd((byte)'/');
        if (position >= html.Length || html[position] == '>')
        {
            CloseTag();
            return false;
        }
        // An equals sign at the beginning is part of the name.
        var length = 1 + html[(position + 1)..].IndexOfAny(EndOfAttribute);
        if (length == 0)
            length = html.Length - position;
        nameRange = position..(position + length);
        Name = html[nameRange];
        position += length;
        Value = default;
        SkipSpaceAnd((byte)' ');
        if (position < html.Length && html[position] == '=')
        {
            position++;
            SkipSpaceAnd((byte)' ');
            return ReadValue();
        }
        return true;
    }

    /// <summary>Returns false if the document ends in the middle of it.</summary>
    bool ReadValue()
    {
        if (position >= html.Length)
            return false;
        var quote = html[position];
        var isQuoted = quote is (byte)'"' or (byte)'\'';
        if (isQuoted)
            position++;
        var length = isQuoted ? html[position..].IndexOf(quote) : html[position..].IndexOfAny(EndOfUnquoted);
        if (length < 0)
        {
            position = html.Length;
            return false;
        }
        Value = html.Slice(position, length);
        position += length + (isQuoted ? 1 : 0);
        valueEnd = position;
        return true;
    }

    void CloseTag()
    {
        isInTag = false;
        var isSelfClosed = position > 0 && position < html.Length && html[position - 1] == '/';
        // In <a href=/x/> the slash belongs to the value.
        IsSelfClosed = isSelfClosed && position > valueEnd;
        (Doubled, doubled) = (doubled, null);
        position = Math.Min(html.Length, position + 1);
        textStart = position;
        endsItself = isSelfClosed && !isEndTag && (foreign > 0 || Is("svg"u8) || Is("math"u8));
        // In SVG and MathML a style or title is an element like any other.
        if (Is("svg"u8) || Is("math"u8))
            foreign = Math.Max(
                0,
                foreign
                    + (
                        isEndTag ? -1
                        : isSelfClosed ? 0
                        : 1
                    )
            );
        else if (!isEndTag && foreign == 0 && IsRawText())
            SkipRawText();
    }

    readonly bool IsRawText() =>
        Is("script"u8)
        || Is("style"u8)
        || Is("title"u8)
        || Is("textarea"u8)
        || Is("iframe"u8)
        || Is("noframes"u8)
        || Is("noembed"u8)
        || Is("xmp"u8);

    readonly bool Is(ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(Tag, name);

    void SkipRawText()
    {
        var start = position;
        while (true)
        {
            var close = html[position..].IndexOf("</"u8);
            if (close < 0)
                break;
            var end = position + close + 2 + Tag.Length;
            if (end < html.Length && EndOfName.Contains(html[end]) && Is(html.Slice(position + close + 2, Tag.Length)))
            {
                position += close;
                textStart = position;
                RawText = html[start..position];
                return;
            }
            position += close + 2;
        }
        position = html.Length;
    }

    // '<!-->' and '<!--->' are whole comments, and '--!>' ends one too.
    void SkipComment()
    {
        position += 3;
        if (html[position..].StartsWith(">"u8) || html[position..].StartsWith("->"u8))
            SkipPast(">"u8);
        else
        {
            var plain = html[position..].IndexOf("-->"u8);
            var odd = (plain < 0 ? html[position..] : html.Slice(position, plain)).IndexOf("--!>"u8);
            SkipPast(odd < 0 ? "-->"u8 : "--!>"u8);
        }
    }

    void SkipPast(ReadOnlySpan<byte> text)
    {
        var at = html[position..].IndexOf(text);
        position = at < 0 ? html.Length : position + at + text.Length;
    }

    void SkipSpaceAnd(byte other)
    {
        while (
            position < html.Length
            && (html[position] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r' || html[position] == other)
        )
            position++;
    }
}
