using System.Text.RegularExpressions;

namespace Advance.Theme.Words;

/// <summary>
/// A key finding. If it mentions exactly one share, such as "11 of the 37 men", the share can be shown large beside it.
/// </summary>
/// <param name="Text">The whole sentence.</param>
/// <param name="Part">"11", or null.</param>
/// <param name="Whole">"37", or null.</param>
readonly partial record struct Finding(string Text, string? Part, string? Whole)
{
    public static Finding Of(string text)
    {
        var shares = Share().Matches(text);
        return shares.Count == 1 ? new(text, shares[0].Groups[1].Value, shares[0].Groups[2].Value) : new(text, null, null);
    }

    [GeneratedRegex(@"(?<![\d.,])(\d[\d,]*) (?:out )?of (?:the |all )?((?>\d[\d,]*))(?![\d.,%]*\d)")]
    private static partial Regex Share();
}
