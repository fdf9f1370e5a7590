using System.Text;
using System.Text.RegularExpressions;

namespace Advance.Inspect.Validity;

/// <summary>
/// Values of <c>datetime</c>: a year, month, day, week, time, date and time, or duration (WHATWG HTML, 4.5.14).
/// </summary>
static partial class DateTimeValue
{
    public static bool IsOne(ReadOnlySpan<byte> value) =>
        value.Length is > 0 and < 64 && Form().IsMatch(Encoding.UTF8.GetString(value));

    [GeneratedRegex(
        """
            ^(?:\d{4,}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])
            (?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?
            (?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?)?)?
            |\d{4,}-W(?:0[1-9]|[1-4]\d|5[0-3])|(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|--?(?:0[1-9]|1[0-2])-\d\d
            |(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?
            |P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,3})?S)?)?
            |Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
