using System.Globalization;
using System.Text;

namespace Advance.Content.Addresses;

/// <summary>
/// A name as the least careful computer reads it, for comparison with names that have a special meaning: without
/// percent-encoding, in lower case, without invisible characters, with look-alikes replaced by the ASCII letters that they
/// resemble (form KC of Unicode Standard Annex 15, for those letters), and without what Windows removes at the end.
/// </summary>
static class CanonicalName
{
    // ASCII letters and the letters that form KC turns into them, in addition to the ranges below.
    static readonly Dictionary<char, char> LookAlikes = Pairs(
        ".․﹒。｡",
        "-﹣‐",
        "_︳︴﹍﹎﹏",
        "%﹪",
        ":︓﹕",
        "/∕⁄",
        "\\﹨",
        "0⁰₀⓪",
        "1¹₁①",
        "2²₂②",
        "3³₃③",
        "4⁴₄④",
        "5⁵₅⑤",
        "6⁶₆⑥",
        "7⁷₇⑦",
        "8⁸₈⑧",
        "9⁹₉⑨",
        "aªᵃₐᴬ",
        "bᵇℬᴮ",
        "cᶜⅽℂℭⅭꟲ",
        "dᵈⅆⅾⅅⅮᴰ",
        "eᵉₑℯⅇℰᴱ",
        "fᶠℱꟳ",
        "gᵍℊᴳ",
        "hʰₕℎℋℌℍᴴ",
        "iᵢⁱℹⅈⅰℐℑⅠᴵı",
        "jʲⅉⱼᴶ",
        "kᵏₖKᴷ",
        "lˡₗℓⅼℒⅬᴸ",
        "mᵐₘⅿℳⅯᴹ",
        "nⁿₙℕᴺ",
        "oºᵒₒℴᴼ",
        "pᵖₚℙᴾ",
        "qℚꟴ",
        "rʳᵣℛℜℝᴿ",
        "sſˢₛ",
        "tᵗₜᵀ",
        "uᵘᵤᵁ",
        "vᵛᵥⅴⅤⱽ",
        "wʷᵂ",
        "xˣₓⅹⅩ",
        "yʸ",
        "zᶻℤℨ"
    );

    static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static string Of(string part)
    {
        if (part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'))
            return part.ToLowerInvariant();
        // If it is encoded twice or more, something in between will decode it.
        for (var decoded = Uri.UnescapeDataString(part); decoded != part; decoded = Uri.UnescapeDataString(part))
            part = decoded;
        var plain = new StringBuilder(part.Length);
        foreach (var letter in part.EnumerateRunes())
            if (!IsUnseen(letter))
                plain.Append(Plain(letter));
        return plain.ToString().ToLowerInvariant().Trim(' ').TrimEnd('.', ' ');
    }

    /// <summary>
    /// A control character, or an invisible layout character: directions, joiners, soft hyphens, separators, fillers.
    /// </summary>
    public static bool IsUnseen(Rune letter) =>
        Rune.GetUnicodeCategory(letter)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
        || letter.Value
            is 0x034F
                or 0x115F
                or 0x1160
                or 0x17B4
                or 0x17B5
                or 0x3164
                or 0xFFA0
                or (>= 0xFE00 and <= 0xFE0F)
                or (>= 0xE0000 and <= 0xE0FFF);

    static string Plain(Rune letter) =>
        letter.Value switch
        {
            < 0x80 => letter.ToString(),
            >= 0xFF01 and <= 0xFF5E and var wide => ((char)(wide - 0xFEE0)).ToString(),
            >= 0xFB00 and <= 0xFB06 and var ligature => Ligatures[ligature - 0xFB00],
            >= 0x24B6 and <= 0x24E9 and var circled => ((char)('a' + ((circled - 0x24B6) % 26))).ToString(),
            >= 0x1F130 and <= 0x1F149 and var squared => ((char)('a' + (squared - 0x1F130))).ToString(),
            // Mathematical alphabets: thirteen, of capital and lower-case letters in turn, and five rows of digits.
            >= 0x1D400 and <= 0x1D6A3 and var letters => ((char)('a' + ((letters - 0x1D400) % 26))).ToString(),
            >= 0x1D7CE and <= 0x1D7FF and var digits => ((char)('0' + ((digits - 0x1D7CE) % 10))).ToString(),
            0x2025 => "..",
            0x2026 => "...",
            _ => letter.IsBmp && LookAlikes.TryGetValue((char)letter.Value, out var ascii) ? ascii.ToString() : letter.ToString(),
        };

    static Dictionary<char, char> Pairs(params string[] rows) =>
        rows.SelectMany(row => row[1..].Select(other => KeyValuePair.Create(other, row[0]))).ToDictionary();
}
