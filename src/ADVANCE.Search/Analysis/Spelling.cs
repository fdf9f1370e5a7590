using System.Text.RegularExpressions;

namespace Advance.Search.Analysis;

/// <summary>
/// Unifies the British and American spellings of a word: organisation and organization, behaviour and <c>behavior</c>, paediatric
/// and <c>pediatric</c>. A rule is a position in a word, given by the letters before and after it, and a replacement. Which
/// side's spelling is used depends on what the Porter stemmer then makes of it. Differences that the stemmer itself removes
/// (travelled, enrolment, ageing) need no rule. Rules may change words with only one spelling (encourage), as long as none
/// becomes another word. Only index terms are changed, never words that are shown. <c>spelling.js</c> has the same table.
/// </summary>
public static partial class Spelling
{
    /// <summary>The rules as one pattern; a replacement depends only on the text that it replaces.</summary>
    public const string Places =
        // randomise, organisation; not wise, arise, advise, nor those that have relatives in "-sion" (precise) or "-sement"
        "(?<=^[a-z]{2,}[^aeiouvw])(?<!^(?:advert|parad|pract)|[emnx]c)is(?=e[drs]{0,2}$|ing$|able|ation)"
        +
        // "analyze", "paralyze"
        "|(?<=l)yz"
        +
        // behaviour, favourite, neighbourhood; not hour, four, resource, adjourn, intercourse
        "|(?<=^(?:od|[a-z]{3,}))our(?!c|n|s[ei]|t)"
        +
        // centre, theatre, kilometres; centred
        "|(?<=cent|theat|met|lit|fib|calib)(?:re(?=s?$)|r(?=ed$))"
        +
        // defence, offences, licence; practise
        "|(?<=^(?:def|off|lic)en)c|(?<=^practi)s"
        +
        // counsellor, panellist; fuelled, trialling; skilful
        "|(?<=[aei]l)l(?=or|ist)|(?<=[^q]uel|ial)l(?=[ei])|(?<=^(?:sk|w))il(?=ful)"
        +
        // catalogue, dialogues
        "|(?<=[a-z]{2}[lg]og)u"
        +
        // paediatric, gynaecology, anaesthetic, haemorrhage, aetiology; not michael, aerobic, algae
        "|(?<=[a-z])ae(?=[cdgmnostv][a-z])|^ae(?=[st])"
        +
        // oestrogen, foetus, diarrhoea, homoeopathy, coeliac; not coercive, poetry, does
        "|(?<=^|f|rrh|pn|hom)oe(?=a|[dost][a-z])|(?<=^c)oe(?=li)"
        +
        // programme, judgement, grey, sceptic, enquiry, artefact, learnt, mum
        "|(?<=gram)me(?=s?$)|(?<=dg)e(?=ment)|(?<=^gr)ey|^sc(?=ept)|^en(?=quir)|(?<=^art)ef"
        + "|(?<=^(?:learn|burn|dream))t$|(?<=^m)um(?=s?$)";

    /// <summary>The replacements, by the text that is found.</summary>
    public static IReadOnlyDictionary<string, string> Written { get; } =
        ("is>iz yz>ys our>or re>er r>er c>s s>c l> il>ill u> ae>e oe>e " + "me> e> ey>ay sc>sk en>in ef>if t>ed um>om")
            .Split(' ')
            .Select(pair => pair.Split('>'))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The spelling that represents all spellings of a word; for most words the word itself.</summary>
    /// <param name="word">The word in lower case.</param>
    public static string Unify(string word) => Place().Replace(word, found => Written[found.Value]);

    [GeneratedRegex(Places, RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
