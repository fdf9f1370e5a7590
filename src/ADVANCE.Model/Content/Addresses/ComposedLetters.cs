using System.Collections.Frozen;
using System.Text;

namespace Advance.Content.Addresses;

/// <summary>
/// Lower-case letters written as a letter followed by a mark, as macOS stores names, joined into one character (Unicode
/// Standard Annex 15, form C) for Latin, Greek, Cyrillic and Korean. The table is in the code, because the runtime can't join
/// letters without culture data.
/// </summary>
static class ComposedLetters
{
    static readonly (char Mark, string Letters, string Joined)[] Rows =
    [
        ('\u0300', "aeiouünеиēōwâăêôơưy", "àèìòùǜǹѐѝḕṑẁầằềồờừỳ"),
        ('\u0301', "aeiouyclnrszügåæøϊαεηιϋουωϒгкçēïkmõōpũwâăêôơư", "áéíóúýćĺńŕśźǘǵǻǽǿΐάέήίΰόύώϓѓќḉḗḯḱḿṍṓṕṹẃấắếốớứ"),
        ('\u0302', "aeioucghjswyzạẹọ", "âêîôûĉĝĥĵŝŵŷẑậệộ"),
        ('\u0303', "anoiuvâăeêôơưy", "ãñõĩũṽẫẵẽễỗỡữỹ"),
        ('\u0304', "aeiouüäȧæǫöõȯyиуgḷṛ", "āēīōūǖǟǡǣǭȫȭȱȳӣӯḡḹṝ"),
        ('\u0306', "aegiouиужаеȩạ", "ăĕğĭŏŭйўӂӑӗḝặ"),
        ('\u0307', "cegzaobdfhmnprsśšṣtwxyſ", "ċėġżȧȯḃḋḟḣṁṅṗṙṡṥṧṩṫẇẋẏẛ"),
        ('\u0308', "aeiouyιυϒеіаәжзиоөэучыhõūwxt", "äëïöüÿϊϋϔёїӓӛӝӟӥӧӫӭӱӵӹḧṏṻẅẍẗ"),
        ('\u0309', "aâăeêioôơuưy", "ảẩẳẻểỉỏổởủửỷ"),
        ('\u030A', "auwy", "åůẘẙ"),
        ('\u030B', "ouу", "őűӳ"),
        ('\u030C', "cdelnrstzaiouügkʒjh", "čďěľňřšťžǎǐǒǔǚǧǩǯǰȟ"),
        ('\u031B', "ou", "ơư"),
        ('\u0323', "bdhklmnrstvwzaeioơuưy", "ḅḍḥḳḷṃṇṛṣṭṿẉẓạẹịọợụựỵ"),
        ('\u0326', "st", "șț"),
        ('\u0327', "cgklnrstedh", "çģķļņŗşţȩḑḩ"),
        ('\u0328', "aeiuo", "ąęįųǫ"),
        ('\u0331', "bdklnrtzh", "ḇḏḵḻṉṟṯẕẖ"),
    ];

    static readonly FrozenDictionary<(char, char), char> Pairs = Rows.SelectMany(row =>
            row.Letters.Zip(row.Joined, (letter, joined) => KeyValuePair.Create((letter, row.Mark), joined))
        )
        .ToFrozenDictionary();

    public static string Of(string text)
    {
        if (!text.Any(letter => letter is (>= '\u0300' and <= '\u036F') or (>= '\u1161' and <= '\u11C2')))
            return text;
        var joined = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (joined.Length > 0 && Join(joined[^1], letter) is { } one)
                joined[^1] = one;
            else
                joined.Append(letter);
        }
        return joined.ToString();
    }

    static char? Join(char letter, char mark) =>
        Pairs.TryGetValue((letter, mark), out var joined) ? joined : Syllable(letter, mark);

    // Korean syllables are calculated (The Unicode Standard, section 3.12).
    static char? Syllable(char first, char second) =>
        (first, second) switch
        {
            (>= '\u1100' and <= '\u1112', >= '\u1161' and <= '\u1175') => (char)(
                0xAC00 + (((first - 0x1100) * 21) + (second - 0x1161)) * 28
            ),
            (>= '\uAC00' and <= '\uD7A3', >= '\u11A8' and <= '\u11C2') when (first - 0xAC00) % 28 == 0 => (char)(
                first + (second - 0x11A7)
            ),
            _ => null,
        };
}
