using System.Collections.Frozen;
using System.Text;

namespace Advance.Content.Records;

/// <summary>
/// Latin letters with marks as plain letters: "Müller" is "Muller", "Łódź" is "Lodz". Letters of other scripts stay. The
/// table is in the code, because the runtime can't decompose letters without culture data.
/// </summary>
public static class AsciiFolding
{
    static readonly FrozenDictionary<char, string> Plain = Pairs().ToFrozenDictionary();

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            // Combining marks: the letter before them is plain already.
            if (letter is >= '\u0300' and <= '\u036F')
                continue;
            if (Plain.TryGetValue(letter, out var plain))
                folded.Append(plain);
            else if (Plain.TryGetValue(char.ToLowerInvariant(letter), out plain))
                folded.Append(plain.ToUpperInvariant());
            else
                folded.Append(letter);
        }
        return folded.ToString();
    }

    static IEnumerable<KeyValuePair<char, string>> Pairs()
    {
        foreach (
            var row in (string[])
                [
                    "a àáâãäåāăąǎạảấầẩẫậắằẳẵặ",
                    "ae æǽ",
                    "c çćĉċč",
                    "d ďđð",
                    "e èéêëēĕėęěẹẻẽếềểễệ",
                    "g ĝğġģǧ",
                    "h ĥħ",
                    "i ìíîïĩīĭįıǐịỉ",
                    "ij ĳ",
                    "j ĵ",
                    "k ķǩ",
                    "l ĺļľŀł",
                    "n ñńņňŉŋ",
                    "o òóôõöøōŏőǒơọỏốồổỗộớờởỡợ",
                    "oe œ",
                    "r ŕŗř",
                    "s śŝşšșſ",
                    "ss ßẞ",
                    "t ţťŧț",
                    "th þ",
                    "u ùúûüũūŭůűųǔưụủứừửữự",
                    "w ŵẁẃẅ",
                    "y ýÿŷỳỵỷỹ",
                    "z źżž",
                ]
        )
        {
            var (plain, letters) = (
                row[..row.IndexOf(' ', StringComparison.Ordinal)],
                row[(row.IndexOf(' ', StringComparison.Ordinal) + 1)..]
            );
            foreach (var letter in letters)
                yield return KeyValuePair.Create(letter, plain);
        }
    }
}
