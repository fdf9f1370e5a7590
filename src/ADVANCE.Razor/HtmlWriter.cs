using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Microsoft.AspNetCore.Components.Rendering;

/// <summary>Writes the UTF-8 of one page.</summary>
sealed class HtmlWriter
{
    // Letters of all scripts stay unescaped; only HTML's special characters are escaped.
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    static readonly SearchValues<char> Plain = SearchValues.Create([
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(character => !"&<>\"".Contains(character)),
    ]);

    static readonly ConcurrentDictionary<string, PreparedLiteral> Prepared = new(ReferenceEqualityComparer.Instance);

    readonly ArrayBufferWriter<byte> bytes = new(32 * 1024);
    bool isLineStart;

    public ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    /// <summary>How many of the open elements keep their spaces.</summary>
    public int KeptDepth { get; set; }

    /// <summary>Names and punctuation of tags.</summary>
    public void Raw(ReadOnlySpan<char> text)
    {
        isLineStart = false;
        Encoding.UTF8.GetBytes(text, bytes);
    }

    /// <summary>Text that becomes no HTML.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (isLineStart)
            text = text.TrimStart(' ');
        if (text.IsEmpty)
            return;
        if (text.IndexOfAnyExcept(Plain) < 0)
            Raw(text);
        else
            // The encoder can't be told to keep a plus sign, and programs that only look for "application/ld+json" must find it.
            // It can't keep an apostrophe either, which is safe because all attribute values are in double quotes.
            Raw(Encoder.Encode(text.ToString()).Replace("&#x2B;", "+").Replace("&#x27;", "'"));
    }

    /// <summary>HTML that is made for this page.</summary>
    public void Markup(ReadOnlySpan<char> html)
    {
        if (KeptDepth > 0)
            Raw(html);
        else
            MarkupSpaces.Copy(html, ref isLineStart, piece => Encoding.UTF8.GetBytes(piece, bytes));
    }

    /// <summary>HTML that is a literal in the program, so that it is prepared once.</summary>
    public void Literal(string html)
    {
        if (KeptDepth > 0)
        {
            Raw(html);
            return;
        }
        var literal = Prepared.GetOrAdd(html, static html => new(html));
        var prepared = isLineStart ? literal.AtLineStart : literal.WithinLine;
        if (prepared.Bytes.Length > 0)
            bytes.Write(prepared.Bytes);
        isLineStart = prepared.EndsLine;
    }

    sealed class PreparedLiteral(string html)
    {
        public (byte[] Bytes, bool EndsLine) AtLineStart { get; } = Prepare(html, isLineStart: true);

        public (byte[] Bytes, bool EndsLine) WithinLine { get; } = Prepare(html, isLineStart: false);

        static (byte[], bool) Prepare(string html, bool isLineStart)
        {
            var bytes = new ArrayBufferWriter<byte>();
            MarkupSpaces.Copy(html, ref isLineStart, piece => Encoding.UTF8.GetBytes(piece, bytes));
            return (bytes.WrittenSpan.ToArray(), isLineStart);
        }
    }
}
