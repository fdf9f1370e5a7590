using Advance.Search.Analysis;
using Advance.Tests.Client;
using Advance.Tests.Corpus;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.TokenAttributes;

namespace Advance.Tests.Analysis;

/// <summary>In each language the browser produces the same words and stems as Lucene.</summary>
public sealed class LanguageParityTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("advance-language-");

    public static TheoryData<string, string, string, string> Languages { get; } =
        new()
        {
            {
                "de",
                "abcdefghijklmnopqrstuvwxyzäöüßaeioueéà",
                "ern em en er es e s est st ern's ung ungen heit ae oe ue ß ssen ste sten",
                "Die Größe der Straßen, neue Übergänge (Uebergaenge) und Äußerungen: Bäuerinnen, Quellen, Mädchens, z.B. in "
                    + "Co-Produktion."
            },
            {
                "fr",
                "abcdefghijlmnopqrstuvxzéèêàçôûîœ'",
                "issement issant ement ivement ficatrice ficateur catrice cateur atrice ateur trice ième teuse teur euse ère "
                    + "ive folle molle nnelle nnel ète ique esse inage isation ualisation isateur ation ition aux eaux x s ie "
                    + "ée er ette llee ères ètes ièmes",
                "L’évaluation des conseillères qu’aujourd'hui j'ai lues ; les chevaux, deuxièmes et complètes, évitent l'œuvre "
                    + "jusqu'à Noël. Lorsqu’elle chantait à Montréal…"
            },
            {
                "es",
                "abcdefghijlmnñopqrstuvxyzáéíóúü",
                "a e o as es os eses ces ción ciones mente idad s z",
                "Las evaluaciones de los años y niños felices; ¿qué países ingleses? Pingüinos, cañones, voces y veces."
            },
            {
                "ru",
                "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
                "иями оями иям иях оях ями оям оьв ами его ему ери ими ого ому ыми оев ая яя ях юю ах ею их ия ию ьв ою ую ям "
                    + "ых ея ам ем ей ём ев ий им ое ой ом ов ые ый ым ми а е и й о у ы ь я нн нный",
                "Исследования насилия в семьях: ещё раз о лечении, её детях и женщинах, помогающих друг другу. Ёлки, "
                    + "С.-Петербург, кое-что."
            },
            {
                "ar",
                "ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآىةءئؤـ\u064E\u0651\u064B",
                "ها ان ات ون ين يه ية ه ة ي تها ينه",
                "تقييم الخدمات للأسرة والأطفال، وبالعلاج من المخدرات؛ الكِتابُ الجديدُ في المدرسة ٢٠٢٢ كالنساء فالرجال."
            },
            {
                "cy",
                "abcdefghijlmnoprstuwyâêîôûŵŷ'",
                "au oedd ion iad aeth wyd s",
                "Gwerthusiad o'r rhaglen i'r dynion a'u teuluoedd yng Nghymru; dŵr, tŷ, ysgol."
            },
        };

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_with_all_letters_and_endings_are_the_same(string tag, string letters, string endings, string text)
    {
        var language = SearchLanguages.Of(tag);
        using var client = Client(language);
        using var analysis = new TextAnalysis(language);
        var random = new PseudoRandom(41);
        string[] known = ["", "", .. endings.Split(' ')];
        var starts =
            tag == "ar" ? "ال وال بال كال فال لل و".Split(' ')
            : tag == "fr" ? "l' d’ qu' jusqu' aujourd'".Split(' ')
            : ["ver", "über", "co-", "n.", "ISRCTN ", "1"];
        string Word() =>
            (random.Chance(0.2) ? random.Pick(starts) : "")
            + string.Concat(Enumerable.Range(0, random.Below(8)).Select(_ => letters[random.Below(letters.Length)]))
            + random.Pick(known);
        AnalyzerParity.AssertSame(
            analysis,
            client,
            [
                text,
                text.ToUpperInvariant(),
                .. text.Split(' '),
                .. Enumerable.Range(0, 40_000).Select(_ => random.Chance(0.1) ? Word().ToUpperInvariant() : Word()),
            ]
        );
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ru")]
    [InlineData("ar")]
    [InlineData("cy")]
    public void Stop_words_are_the_same_as_in_Lucene(string tag)
    {
        using var analyzer = new WordAnalyzer(SearchLanguages.Of(tag));
        Modules.WriteTo(folder.FullName, SearchLanguages.Of(tag));
        File.WriteAllText(
            Path.Combine(folder.FullName, "stops.js"),
            "import { stopWords } from './languages/en.js';\nexport const list = [...stopWords];"
        );
        using var client = new NodeClient(Path.Combine(folder.FullName, "stops.js"));
        Assert.Equal(
            analyzer.StopWords.Order(StringComparer.Ordinal),
            client.Ask("value", "list")!.AsArray().Select(w => w!.GetValue<string>()).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Stems_are_the_same_as_in_the_analysers_of_Lucene()
    {
        AssertStems(
            "de",
            new GermanAnalyzer(WordAnalyzer.Version),
            "Die Größe der Straßen, neue Übergänge und Äußerungen der Bäuerinnen aus Quellen des Mädchens"
        );
        AssertStems(
            "es",
            new SpanishAnalyzer(WordAnalyzer.Version),
            "Las evaluaciones de los años y niños felices de países ingleses"
        );
        AssertStems(
            "ar",
            new ArabicAnalyzer(WordAnalyzer.Version),
            "تقييم الخدمات للأسرة والأطفال وبالعلاج من المخدرات الكِتابُ الجديدُ في المدرسة كالنساء"
        );
    }

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("EN", "en")]
    [InlineData("fr", "fr")]
    [InlineData("cy", "und")]
    [InlineData("", "und")]
    [InlineData("x-klingon", "und")]
    public void A_tag_selects_a_language_by_its_first_subtag(string tag, string language) =>
        Assert.Equal(language, SearchLanguages.Of(tag).Tag);

    public void Dispose() => folder.Delete(recursive: true);

    static void AssertStems(string tag, Analyzer analyzer, string text)
    {
        using (analyzer)
        {
            using var stream = analyzer.GetTokenStream("", text);
            var term = stream.GetAttribute<ICharTermAttribute>();
            stream.Reset();
            var stems = new List<string>();
            while (stream.IncrementToken())
                stems.Add(term.ToString()!);
            using var analysis = new TextAnalysis(SearchLanguages.Of(tag));
            Assert.Equal(stems, analysis.Tokens(text).Select(token => token.Word.Stem));
        }
    }

    NodeClient Client(SearchLanguage language)
    {
        Modules.WriteTo(folder.FullName, language);
        return new NodeClient(Path.Combine(folder.FullName, "analyzer.js"));
    }
}
