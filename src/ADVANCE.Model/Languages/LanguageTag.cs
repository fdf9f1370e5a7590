using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Advance.Languages;

/// <summary>
/// BCP 47 tags (RFC 5646, 2.1). Two-letter languages must be in ISO 639-1. For three-letter languages and the other parts only
/// the format is checked, because the registry grows.
/// </summary>
public static partial class LanguageTag
{
    static readonly FrozenSet<string> TwoLetters = FrozenSet.ToFrozenSet(
        (
            "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
            + "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv "
            + "ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la "
            + "lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my "
            + "na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm "
            + "sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty "
            + "ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>
    /// Common wrong tags, and the right ones. RFC 5646, 2.2.1: a language with a two-letter code never uses the three-letter
    /// one.
    /// </summary>
    static readonly FrozenDictionary<string, string> Slips = new Dictionary<string, string>
    {
        ["english"] = "en-GB",
        ["eng"] = "en",
        ["en-uk"] = "en-GB",
        ["gb"] = "en-GB",
        ["uk-en"] = "en-GB",
        ["welsh"] = "cy",
        ["cymraeg"] = "cy",
        ["wel"] = "cy",
        ["cym"] = "cy",
        ["cy-uk"] = "cy-GB",
        ["gaelic"] = "gd",
        ["gla"] = "gd",
        ["irish"] = "ga",
        ["gaeilge"] = "ga",
        ["gle"] = "ga",
        ["scots"] = "sco",
        ["french"] = "fr",
        ["fra"] = "fr",
        ["fre"] = "fr",
        ["german"] = "de",
        ["deu"] = "de",
        ["ger"] = "de",
        ["spanish"] = "es",
        ["spa"] = "es",
        ["polish"] = "pl",
        ["pol"] = "pl",
        ["urdu"] = "ur",
        ["urd"] = "ur",
        ["punjabi"] = "pa",
        ["pan"] = "pa",
        ["arabic"] = "ar",
        ["ara"] = "ar",
        ["portuguese"] = "pt",
        ["por"] = "pt",
        ["romanian"] = "ro",
        ["ron"] = "ro",
        ["italian"] = "it",
        ["ita"] = "it",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether the tag is well formed and its language exists. "UK" isn't a region: it is "GB" (RFC 5646, 2.2.4).
    /// </summary>
    public static bool IsKnown(string tag) =>
        Form().Match(tag) is { Success: true } match
        && match.Groups["language"].Value is var language
        && (language.Length == 2 ? TwoLetters.Contains(language) : !Slips.ContainsKey(language))
        && !match.Groups["region"].ValueSpan.Equals("UK", StringComparison.OrdinalIgnoreCase);

    public static string? Suggest(string tag)
    {
        var hyphened = tag.Trim().Replace('_', '-');
        return Slips.TryGetValue(hyphened, out var meant) ? meant
            : IsKnown(hyphened) ? hyphened
            : null;
    }

    // `langtag` of the grammar, without languages of four letters and more, none of which is registered.
    [GeneratedRegex(
        @"^(?<language>[a-z]{2,3})(-[a-z]{3}){0,3}(-[a-z]{4})?(-(?<region>[a-z]{2}|\d{3}))?"
            + @"(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*(-[a-wy-z0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
