using System.Text.RegularExpressions;
using Markdig.Helpers;

namespace Advance.Parse.Quotes;

/// <summary>Determines from its context what a straight mark can be.</summary>
static partial class MarkContext
{
    /// <param name="slice">The text, at the mark.</param>
    public static MarkKind Kind(StringSlice slice)
    {
        var (before, after) = (Before(slice), slice.PeekChar());
        if (slice.CurrentChar == '\'')
        {
            if (char.IsDigit(before) && char.IsDigit(after))
                return MarkKind.Measure;
            if (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after))
                return MarkKind.Apostrophe;
            if (before is ')' or ']' or '`' ? Follows(slice, Ending()) : Follows(slice, Shortened()))
                return MarkKind.Apostrophe;
        }
        else if (char.IsDigit(before) && !char.IsLetterOrDigit(after))
            return MarkKind.ClosingOrMeasure;
        var opens = after != '\0' && !char.IsWhiteSpace(after) && !char.IsLetterOrDigit(before);
        var closes = before != '\0' && !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after);
        return (opens, closes) switch
        {
            (true, false) => MarkKind.Opening,
            (false, true) => MarkKind.Closing,
            (true, true) when IsOpening(before) => MarkKind.Opening,
            (true, true) => MarkKind.Either,
            _ => MarkKind.Apostrophe,
        };
    }

    static bool IsOpening(char before) => before is '(' or '[' or '{' or '“' or '‘' or '«' or '„' or '—' or '–' or '¿' or '¡';

    // Emphasis that ends just before the mark isn't part of the text: *IPA*'s.
    static char Before(StringSlice slice)
    {
        var offset = -1;
        while (slice.PeekCharExtra(offset) is '*' or '_')
            offset--;
        return slice.PeekCharExtra(offset);
    }

    static bool Follows(StringSlice slice, Regex words) =>
        words.IsMatch(slice.Text.AsSpan(slice.Start + 1, Math.Min(8, slice.End - slice.Start)));

    // Words that begin with an apostrophe, and decades.
    [GeneratedRegex(
        @"^(?:\d\d?0?s|tis|twas|twere|twill|em|til|n)(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Shortened();

    [GeneratedRegex(@"^(?:s|d|t|m|ll|re|ve)(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
