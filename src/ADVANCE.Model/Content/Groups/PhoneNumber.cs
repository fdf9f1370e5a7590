using Advance.Content.Fields;

namespace Advance.Content.Groups;

/// <summary>A telephone number as in a <c>tel:</c> link: in E.164 form (ITU-T), or a short one such as 999.</summary>
static class PhoneNumber
{
    public static Format<string> Format { get; } =
        new ScalarFormat<string>(
            "a telephone number",
            Formats.Malformed,
            text => IsNumber(text) ? text : null,
            "Write it with its country code, such as +448082000247, or as a short number such as 999.",
            new Shape.Text(@"\+\d{7,15}|\d{3,6}")
        );

    // From a phone abroad, a number in national form would reach someone else, or nobody.
    static bool IsNumber(string text) =>
        text.StartsWith('+')
            ? text.Length is >= 8 and <= 16 && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0
            : text.Length is >= 3 and <= 6 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
