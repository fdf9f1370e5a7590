using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Advance.Content;

namespace Advance.Check.Safety;

/// <summary>
/// The telephone numbers of the site's helplines, which someone checks, including those in their notes, such as a number for
/// text messages.
/// </summary>
sealed partial class KnownNumbers(IReadOnlyList<Helpline> lines, string? unread)
{
    readonly FrozenSet<string> numbers = lines
        .SelectMany(line =>
            Form()
                .Matches(line.Note ?? "")
                .Select(match => match.Value)
                .Concat([line.Display, line.Number, line.Text?.Display ?? "", line.Text?.Number ?? ""])
        )
        .Concat(Form().Matches(unread ?? "").Select(match => match.Value))
        .Select(National)
        .ToFrozenSet(StringComparer.Ordinal);

    public bool Holds(string number) => unread?.Length == 0 || numbers.Contains(National(number));

    /// <summary>Digits only, with the 0 instead of the country code.</summary>
    static string National(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return number.AsSpan().Trim().StartsWith("+44") || digits.StartsWith("0044", StringComparison.Ordinal)
            ? "0" + digits[(digits.StartsWith("0044", StringComparison.Ordinal) ? 4 : 2)..].TrimStart('0')
            : digits;
    }

    /// <summary>
    /// A number as people in the UK write it (Ofcom, National Telephone Numbering Plan): 0 or +44, then ten digits, with
    /// spaces, hyphens or brackets between them. Longer runs of digits, as in a registration number, don't count.
    /// </summary>
    [GeneratedRegex(@"(?<![\w.+/:=@#-])(?:(?:\+44|0044)[  ]?(?:\(0\)[  ]?)?|\(?0)[1-37-9](?:[  )(‑-]{0,2}\d){9}(?![\w-]|[.,]\d)")]
    public static partial Regex Form();
}
