using System.Globalization;
using System.Text;

namespace Advance.Printing;

/// <summary>
/// JSON for a terminal or a log: the same values, with escapes for characters that <see cref="PlainText"/> would have to replace.
/// </summary>
static class PlainJson
{
    /// <param name="json">UTF-8. Outside strings, JSON has none of these characters.</param>
    public static string Of(ReadOnlySpan<byte> json)
    {
        var text = Encoding.UTF8.GetString(json);
        var (plain, safe, unused) = (new PlainText(), new StringBuilder(text.Length), new StringBuilder());
        foreach (var letter in text.EnumerateRunes())
        {
            var isUnsafe =
                (letter.Value == '[' && plain.IsAfterHash) || (letter.Value is not ('\n' or '\t') && PlainText.IsHidden(letter));
            plain.Add(letter, unused.Clear());
            if (isUnsafe)
                foreach (var unit in letter.ToString())
                    safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            else
                safe.Append(letter);
        }
        return safe.ToString();
    }
}
