using System.Text.RegularExpressions;

namespace Advance.Search.Analysis;

/// <summary>
/// British and American spelling of one word as one: organisation and organization, behaviour and behavior, paediatric
/// and pediatric. A rule is a place in a word, by what stands before and behind it, and what is put there; which side's
/// spelling is taken is chosen by what the Porter stemmer then makes of it. Differences that the stemmer itself levels
/// (travelled, enrolment, ageing) have no rule. Rules may touch words that have one spelling (encourage) as long as none
/// becomes another word. Only index terms are written so, never words that are shown. <c>spelling.js</c> holds the same table.
/// </summary>
public static partial class Spelling
{
    /// <summary>The rules as one pattern; what is put in a place depends only on the text that is found there.</summary>
    public const string Places =
        // randomise, organisation; not wise, arise, advise, nor those that have relatives in -sion (precise) or -sement
        "(?<=^[a-z]{2,}[^aeiouvw])(?<!^(?:advert|parad|pract)|[emnx]c)is(?=e[drs]{0,2}$|ing$|able|ation)"
        +
        // analyze, paralyze
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

    /// <summary>What is put in a place, by what is found there.</summary>
    public static IReadOnlyDictionary<string, string> Written { get; } =
        ("is>iz yz>ys our>or re>er r>er c>s s>c l> il>ill u> ae>e oe>e " + "me> e> ey>ay sc>sk en>in ef>if t>ed um>om")
            .Split(' ')
            .Select(pair => pair.Split('>'))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The spelling that stands for all spellings of a word; most words stand for themselves.</summary>
    /// <param name="word">In lower case.</param>
    public static string Unify(string word) => Place().Replace(word, found => Written[found.Value]);

    [GeneratedRegex(Places, RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
