using Advance.Search.Analysis;

namespace Advance.Tests.Analysis;

/// <summary>British and American spellings of a word have the same stem; words that only look alike keep their own.</summary>
public sealed class SpellingTests : IDisposable
{
    readonly Stemmer stemmer = new();

    [Theory]
    [InlineData("programme program", "programmes programs", "programme's program's", "kilogramme kilogram")]
    [InlineData(
        "randomised randomized",
        "organisation organization",
        "organisational organizational",
        "characterising characterizing",
        "recognisable recognizable",
        "organisers organizers"
    )]
    [InlineData("analyse analyze", "analysed analyzed", "paralysing paralyzing", "breathalyser breathalyzer")]
    [InlineData(
        "behaviour behavior",
        "behavioural behavioral",
        "favourite favorite",
        "neighbourhoods neighborhoods",
        "labour labor",
        "odour odor",
        "colourful colorful",
        "honourable honorable"
    )]
    [InlineData(
        "centre center",
        "centres centers",
        "centred centered",
        "theatre theater",
        "kilometres kilometers",
        "fibre fiber"
    )]
    [InlineData(
        "defence defense",
        "offences offenses",
        "licence license",
        "licensed licenced",
        "practise practice",
        "practising practicing"
    )]
    [InlineData(
        "counselling counseling",
        "counsellor counselor",
        "counselled counseled",
        "travelled traveled",
        "modelling modeling",
        "fuelled fueled",
        "dialling dialing",
        "cancelled canceled",
        "enrolment enrollment",
        "fulfil fulfill",
        "fulfilment fulfillment",
        "skilful skillful",
        "councillors councilors",
        "panellist panelist",
        "trialled trial"
    )]
    [InlineData("catalogue catalog", "dialogues dialogs", "catalogued cataloged", "analogue analog")]
    [InlineData(
        "paediatric pediatric",
        "paediatrician pediatrician",
        "gynaecology gynecology",
        "anaesthetised anesthetized",
        "haemorrhage hemorrhage",
        "leukaemia leukemia",
        "encyclopaedia encyclopedia",
        "archaeology archeology",
        "aetiology etiology",
        "anaemia anemia",
        "faecal fecal"
    )]
    [InlineData(
        "oestrogen estrogen",
        "oesophagus esophagus",
        "foetal fetal",
        "diarrhoea diarrhea",
        "coeliac celiac",
        "oedema edema",
        "homoeopathy homeopathy"
    )]
    [InlineData(
        "judgement judgment",
        "judgemental judgmental",
        "acknowledgement acknowledgment",
        "ageing aging",
        "grey gray",
        "sceptical skeptical",
        "enquiry inquiry",
        "artefact artifact",
        "learnt learned",
        "mum mom"
    )]
    [InlineData("o'neill oneill", "u.k uk", "e.g eg", "don't dont")]
    public void Two_spellings_have_the_same_stem(params string[] pairs) =>
        Assert.All(pairs, pair => Assert.Equal(Stem(pair.Split(' ')[0]), Stem(pair.Split(' ')[1])));

    [Theory]
    [InlineData(
        "wise wize",
        "rise rize",
        "advise advize",
        "revised revized",
        "supervisor supervizor",
        "precise precize",
        "parade paradise",
        "raising raizing"
    )]
    [InlineData("four for", "our or", "hours hors", "source sorce", "tour tor", "flour flor", "journey jorney", "course corse")]
    [InlineData(
        "coercive cercive",
        "poem pem",
        "does des",
        "coefficient cefficient",
        "heroes heres",
        "poetry petry",
        "coexist cexist"
    )]
    [InlineData("michael michel", "aerobic erobic", "baaed baed", "paella pella", "caen cen", "israel isrel")]
    [InlineData("here her", "were wer", "more mor", "care car", "hundred hunder", "acre acer", "store stor")]
    [InlineData("quelled queled", "called caled", "killer kiler", "skill skil", "tiller tiler", "million milion")]
    [InlineData("presence presense", "science sciense", "pence pense", "basis bazis", "disease dizease", "disable dizable")]
    [InlineData(
        "vogue vog",
        "league leag",
        "argue arg",
        "home ho",
        "frame fra",
        "concept conkept",
        "england ingland",
        "graph graf"
    )]
    public void Words_that_only_look_like_variants_are_unchanged(params string[] pairs) =>
        Assert.All(pairs, pair => Assert.NotEqual(Stem(pair.Split(' ')[0]), Stem(pair.Split(' ')[1])));

    [Fact]
    public void A_shown_word_keeps_its_spelling() => Assert.Equal("behaviours", stemmer.Stem("behaviours").Surface);

    public void Dispose() => stemmer.Dispose();

    string Stem(string word) => stemmer.Stem(word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word).Stem;
}
