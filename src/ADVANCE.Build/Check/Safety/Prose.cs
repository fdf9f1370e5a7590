using Advance.Content.Documents;
using Advance.Data;
using Advance.Diagnostics;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Check.Safety;

/// <summary>
/// The words of one paragraph or field, with the place of each in the file. Code, addresses and footnote markers are gaps.
/// One instance is reused, so that thousands of documents need no more memory than the longest paragraph.
/// </summary>
sealed class Prose
{
    /// <summary>Placeholder for skipped non-prose content; it isn't a letter, a digit or a space.</summary>
    const char Gap = '\uFFFC';

    const int LongestQuotation = 1000;

    readonly List<(int Start, LiteralInline Literal)> pieces = [];
    Document? document;
    Location field;
    char[] letters = new char[1024];
    bool[] isNamed = new bool[1024];
    int length;

    public ReadOnlySpan<char> Text => letters.AsSpan(0, length);

    /// <summary>The words of a field in the front matter, which all have the field's place.</summary>
    public void Fill(ScalarNode value)
    {
        Clear();
        field = value.Location;
        Append(value.Text);
        // The lines of a block scalar are one paragraph.
        letters.AsSpan(0, length).Replace('\n', ' ');
    }

    /// <summary>False if the block has no text, like code.</summary>
    public bool Fill(LeafBlock block, Document of)
    {
        Clear();
        if (block.Inline is not { } inlines)
            return false;
        document = of;
        Write(inlines);
        return length > 0;
    }

    public Location At(int index)
    {
        if (document is null || pieces.Count == 0)
            return field;
        var (start, literal) = pieces[PieceAt(index)];
        var place = document.At(literal);
        return place with { Column = place.Column + index - start };
    }

    /// <summary>The last piece that begins at or before an index.</summary>
    int PieceAt(int index)
    {
        int low = 0,
            high = pieces.Count;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (pieces[middle].Start <= index)
                low = middle;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>
    /// True for words in a link, in italics or between quotation marks: a title, a name or what someone said.
    /// </summary>
    public bool IsQuoted(int index)
    {
        if (isNamed[index])
            return true;
        // Longer quotations are in a block of their own.
        var from = Math.Max(0, index - LongestQuotation);
        return Opens('“', '”', from, index) || Opens('‘', '’', from, index) || Text[from..index].Count('"') % 2 == 1;
    }

    // The apostrophe is the same character as a closing quotation mark, but has a letter after it.
    bool Opens(char open, char close, int from, int index)
    {
        var start = Text[from..index].LastIndexOf(open);
        if (start < 0)
            return false;
        for (var i = from + start + 1; i < index; i++)
            if (letters[i] == close && (i + 1 >= length || !char.IsLetter(letters[i + 1])))
                return false;
        return true;
    }

    void Write(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    pieces.Add((length, literal));
                    Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline:
                    Append(' ');
                    break;
                case HtmlEntityInline entity:
                    Append(entity.Transcoded.AsSpan());
                    break;
                case SmartyPant mark:
                    Append(Sign(mark.Type));
                    break;
                case AbbreviationInline abbreviation:
                    Append(abbreviation.Abbreviation.Label);
                    break;
                case LinkInline { IsImage: true } or LinkInline { IsAutoLink: true }:
                    Append(Gap);
                    break;
                case LinkInline link when ContactDetails.IsOwn(link.Url):
                    Append(Gap);
                    break;
                case LinkInline or EmphasisInline { DelimiterCount: 1, DelimiterChar: '*' or '_' }:
                    var start = length;
                    Write((ContainerInline)inline);
                    isNamed.AsSpan(start, length - start).Fill(true);
                    break;
                case ContainerInline inner:
                    Write(inner);
                    break;
                default:
                    Append(Gap);
                    break;
            }
        }
    }

    static char Sign(SmartyPantType type) =>
        type switch
        {
            SmartyPantType.LeftQuote => '‘',
            SmartyPantType.Quote or SmartyPantType.RightQuote => '’',
            SmartyPantType.LeftDoubleQuote => '“',
            SmartyPantType.DoubleQuote or SmartyPantType.RightDoubleQuote => '”',
            SmartyPantType.LeftAngleQuote => '«',
            SmartyPantType.RightAngleQuote => '»',
            SmartyPantType.Ellipsis => '…',
            _ => '–',
        };

    void Clear()
    {
        length = 0;
        document = null;
        pieces.Clear();
    }

    void Append(char letter) => Append([letter]);

    void Append(ReadOnlySpan<char> text)
    {
        if (length + text.Length > letters.Length)
        {
            Array.Resize(ref letters, Math.Max(letters.Length * 2, length + text.Length));
            Array.Resize(ref isNamed, letters.Length);
        }
        text.CopyTo(letters.AsSpan(length));
        isNamed.AsSpan(length, text.Length).Clear();
        length += text.Length;
    }
}
