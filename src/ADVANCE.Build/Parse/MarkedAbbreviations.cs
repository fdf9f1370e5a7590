using System.Globalization;
using Markdig.Extensions.Abbreviations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Parse;

/// <summary>
/// Finds the abbreviations of a body in its text, as whole words: in <c>(IPA)</c>, <c>IPA's</c>, <c>IPA-related</c> and
/// <c>IPA/IPV</c>, but not in <c>IPAs</c>, <c>@IPA</c> or <c>IPA.pdf</c>.
/// </summary>
static class MarkedAbbreviations
{
    public static void In(MarkdownDocument body)
    {
        var labels = new LabelTree(body.GetAbbreviations()!);
        foreach (var literal in body.Descendants<LiteralInline>().ToArray())
            if (literal.Parent is not LinkInline { IsAutoLink: true })
                Mark(literal, labels);
    }

    static void Mark(LiteralInline literal, LabelTree labels)
    {
        var (text, start, end) = (literal.Content.Text, literal.Content.Start, literal.Content.End);
        var word = new Surroundings(literal);
        for (var i = start; i <= end; i++)
        {
            if (word.IsBefore(i) || labels.Longest(text, i, end, word) is not { } found)
                continue;
            var next = i + found.Label!.Length;
            var place = literal.Span.Start + i - literal.Content.Start;
            var mark = new AbbreviationInline(found)
            {
                Span = new SourceSpan(place, place + found.Label.Length - 1),
                Line = literal.Line,
                Column = literal.Column + i - literal.Content.Start,
            };
            literal.InsertAfter(mark);
            var rest = new LiteralInline
            {
                Content = literal.Content with { Start = next },
                Span = new SourceSpan(mark.Span.End + 1, literal.Span.End),
                Line = literal.Line,
                Column = mark.Column + found.Label.Length,
            };
            literal.Content.End = i - 1;
            literal.Span.End = place - 1;
            if (next <= end)
                mark.InsertAfter(rest);
            if (literal.Content.IsEmpty)
                literal.Remove();
            literal = rest;
            i = next - 1;
        }
    }

    /// <summary>What is next to a position in a text: Markdig may have split a word into several parts.</summary>
    public readonly struct Surroundings(LiteralInline literal)
    {
        readonly string text = literal.Content.Text;
        readonly int start = literal.Content.Start,
            end = literal.Content.End;
        readonly char before = literal.PreviousSibling is LiteralInline { Content: { IsEmpty: false } left }
            ? left.Text[left.End]
            : ' ';

        readonly char after = literal.NextSibling is LiteralInline { Content: { IsEmpty: false } right }
            ? right.Text[right.Start]
            : ' ';

        /// <summary>True if the text before that position belongs to the same word.</summary>
        public bool IsBefore(int place) =>
            At(place - 1) is var letter && (IsOfAWord(letter) || letter == '@' || (letter == '.' && IsOfAWord(At(place - 2))));

        /// <summary>The same for the text at that position, after a word.</summary>
        public bool IsAfter(int place) =>
            At(place) is var letter && (IsOfAWord(letter) || (letter is '.' or '@' && IsOfAWord(At(place + 1))));

        char At(int place) =>
            place >= start && place <= end ? text[place]
            : place == start - 1 ? before
            : place == end + 1 ? after
            : ' ';

        static bool IsOfAWord(char letter) =>
            char.IsLetterOrDigit(letter)
            || letter == '_'
            || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }
}
