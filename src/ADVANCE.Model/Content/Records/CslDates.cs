using System.Text.RegularExpressions;
using Advance.Content.Fields;
using Advance.Content.Values;
using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Content.Records;

/// <summary>A date in a record.</summary>
/// <param name="From">Its first day, month or year; null if there are only words.</param>
/// <param name="Until">The last one, if it is a range.</param>
/// <param name="IsCirca">It is approximate.</param>
/// <param name="Words">Words used instead of a date.</param>
readonly record struct CslDate(ContentDate? From, ContentDate? Until = null, bool IsCirca = false, string? Words = null);

/// <summary>Reads dates of CSL-JSON: <c>date-parts</c> of one or two days, or words.</summary>
static partial class CslDates
{
    /// <summary>The date, or null with a diagnostic if its numbers aren't a date.</summary>
    public static CslDate? Read(DataNode? node, DiagnosticBag diagnostics)
    {
        var map = node as MapNode;
        var isCirca = map?.Find("circa")?.Value is ScalarNode { IsEmpty: false, Text: not ("0" or "false") };
        if (
            map?.Find("date-parts")?.Value is ListNode
            {
                Items: [ListNode { Items: [ScalarNode { IsEmpty: false }, ..] } first, ..] all
            }
        )
        {
            if (Day(first, diagnostics) is not { } from)
                return null;
            // An open-ended range has a zero there.
            if (all is not [_, ListNode { Items: [ScalarNode { IsEmpty: false, Text: not "0" }, ..] } last, ..])
                return new(from, null, isCirca);
            return Day(last, diagnostics) is { } until ? new(from, until > from ? until : null, isCirca) : null;
        }
        if (map?.Find("date-parts")?.Value is { } written and not ListNode { Items: [] or [ListNode, ..] })
        {
            diagnostics.Report(
                Formats.Malformed,
                written.Location,
                "This isn't a date. Write it as [[2022, 5, 1]], or [[2022]] if only the year is known."
            );
            return null;
        }
        var words = map is null
            ? node as ScalarNode
            : new[] { "raw", "literal", "edtf" }
                .Select(key => map.Find(key)?.Value)
                .OfType<ScalarNode>()
                .FirstOrDefault(value => !value.IsEmpty);
        return words is { IsEmpty: false }
            ? InWords(words.Text.Trim(), isCirca, words == map?.Find("literal")?.Value)
            : new(null);
    }

    static CslDate InWords(string text, bool isCirca, bool isAsItIs)
    {
        var bare = Circa().Replace(text, "");
        isCirca |= bare != text;
        if (ContentDate.Parse(bare) is { } date)
            return new(date, null, isCirca);
        if (
            bare.Split('/') is [var first, var last]
            && ContentDate.Parse(first) is { } from
            && ContentDate.Parse(last) is { } until
        )
            return new(from, until > from ? until : null, isCirca);
        return Year().Match(bare) is { Success: true } year
            ? new(ContentDate.Parse(year.Value), null, isCirca, isAsItIs ? text : null)
            : new(null, null, false, text);
    }

    static ContentDate? Day(ListNode parts, DiagnosticBag diagnostics)
    {
        var numbers = parts
            .Items.OfType<ScalarNode>()
            .Where(part => !part.IsEmpty)
            .Take(3)
            .Select((part, i) => part.Text.PadLeft(i == 0 ? 4 : 2, '0'))
            .ToList();
        // 21 to 24 are the seasons.
        if (numbers is [_, "21" or "22" or "23" or "24", ..])
            numbers.RemoveRange(1, numbers.Count - 1);
        return Formats.Date.TryRead(new ScalarNode(string.Join('-', numbers), parts.Location), diagnostics, out var read)
            ? read
            : null;
    }

    [GeneratedRegex(@"(?<!\d)\d{4}(?!\d)")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:ca?\.|circa)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Circa();
}
