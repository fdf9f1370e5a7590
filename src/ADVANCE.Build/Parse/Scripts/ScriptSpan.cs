using System.Text.RegularExpressions;
using Markdig.Helpers;

namespace Advance.Parse.Scripts;

/// <summary>Finds where a subscript or superscript ends.</summary>
static partial class ScriptSpan
{
    /// <summary>The offset of the closing character, or null if the one at the start has no partner.</summary>
    public static int? End(StringSlice slice)
    {
        var character = slice.CurrentChar;
        for (var i = slice.Start + 1; i <= slice.End; i++)
        {
            if (slice.Text[i] == '\\' && i < slice.End)
                i++;
            else if (char.IsWhiteSpace(slice.Text[i]))
                return null;
            else if (slice.Text[i] == character)
                return i > slice.Start + 1 && !IsBetweenTwoPowers(slice, i) && !IsBetweenTwoEstimates(slice, i) ? i : null;
        }
        return null;
    }

    // 10^6-10^7 is a range of two powers typed without closing characters.
    static bool IsBetweenTwoPowers(StringSlice slice, int end) =>
        end < slice.End
        && char.IsLetterOrDigit(slice.Text[end + 1])
        && Range().IsMatch(slice.Text.AsSpan(slice.Start + 1, end - slice.Start - 1));

    // ~5–~10 is a range of two estimates, and ~/a/~b a path: a subscript belongs to what is before it.
    static bool IsBetweenTwoEstimates(StringSlice slice, int end) =>
        slice.CurrentChar == '~'
        && end < slice.End
        && char.IsLetterOrDigit(slice.Text[end + 1])
        && (
            slice.Start == 0
            || char.IsWhiteSpace(slice.Text[slice.Start - 1])
            || slice.Text[slice.Start - 1] is '(' or '[' or '"' or '“'
        )
        && slice.Text[end - 1] is '-' or '–' or '—' or '−' or '/' or ',' or ';' or ':' or '(' or '[';

    [GeneratedRegex(@"^[-−+]?\w+[-–—−/,;:+*×=].*\w$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
