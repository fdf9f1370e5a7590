using Advance.Search.Analysis;
using Advance.Tests.Client;
using Advance.Tests.Corpus;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;

namespace Advance.Tests.Analysis;

/// <summary>The analyser of the browser and Lucene's give the same words, stems and places.</summary>
public sealed class AnalyzerParityTests : IDisposable
{
    readonly NodeClient client = NodeClient.OfModule("analyzer.js");
    readonly TextAnalysis analysis = new();

    [Fact]
    public void Words_with_every_English_ending_have_the_same_stem()
    {
        var roots = Words(
            """
            abus happi hop hopp fail fil siz tann agre plaster conflat troubl motor relat condition ration
            valenc digit conform radical differ vile analog vietnam predic operat feudal decis hopeful callous
            formal sensit sensib triplic electr reviv allow infer airlin gyroscop adjust irrit replac adopt
            homolog commun activ angular effect bowdler prob rat ceas controll roll y sky by boy oy ion s ss e
            """
        );
        string[] endings =
        [
            "",
            .. Words(
                """
                s ss sses ies y ed eed ing at ated bled ized ational tional enci anci izer bli alli entli eli ousli
                ization ation ator alism iveness fulness ousness aliti iviti biliti logi icate ative alize iciti
                ical ful ness al ance ence er ic able ible ant ement ment ent sion tion ion ou ism ate iti ous ive
                ize e ll lle le 's ’s s'
                """
            ),
        ];
        AssertSame(roots.SelectMany(root => endings.Select(ending => root + ending)));
    }

    [Fact]
    public void Texts_of_the_corpus_have_the_same_words() =>
        AssertSame(MadeCorpus.Documents(400, seed: 21).SelectMany(d => new[] { d.Title, d.Summary, d.Text }));

    [Fact]
    public void British_and_American_words_with_every_ending_have_the_same_stem()
    {
        var roots = Words(
            """
            organ random real ar exerc prec superv advert ana para behavi od fl cont cent kilomet theat defen
            offen licen practi counsel council fu tri qu wool catal dial ped pe aero alg oestr poe co f diarrh
            coe man program judg gr sce en art alumin sul pl m sm learn mum sk wi
            """
        );
        string[] endings =
        [
            "",
            .. Words(
                """
                is ise ised iser ising isation isational ize yse yze yzed yzing lyze lyzers our ours oural ourite
                ourhood ourism re res red ring ce ces ced se sing lor lors list elled alling ller len ogue ogues
                ogued oguing og aed aediatric aestetic oea oetus liac oeuvre oeuvres oeuvring me mes gement ement ey
                eyish ptic quiry efact ium phur ough oughed ould oulding t s ilful
                """
            ),
        ];
        AssertSame(roots.SelectMany(root => endings.Select(ending => root + ending)));
    }

    [Fact]
    public void Compounds_identifiers_and_words_inside_words_are_the_same()
    {
        var parts = (
            "co|production|drop|in|ADVANCE|D|the|ISRCTN|Nihr|79435190|1234|19|n|COVID19|isrctn79435190|"
            + "s10896|O'Neill|don't|U.K|e.g|nihr.ac.uk|a_report_2021|10.1007|é|\u00AD|-|-|-|\u2010|\u2011|"
            + "\u2013| | |\u00A0|:|/|.|--|'"
        ).Split('|');
        var random = new PseudoRandom(23);
        AssertSame(
            Enumerable
                .Range(0, 20_000)
                .Select(_ => string.Concat(Enumerable.Range(0, 2 + random.Below(8)).Select(_ => random.Pick(parts))))
        );
    }

    [Fact]
    public void Letters_and_signs_of_many_scripts_are_cut_at_the_same_places()
    {
        var parts = (
            "a|B|z1|1|42| |.|,|'|’|‘|\"|:|;|-|–|_|·|/|@|é|É|ß|İ|ı|œ|Æ|ø|Ł|ĳ|ŉ|ſ|ấ|e\u0301|\u00AD|\u200B|"
            + "\u200D|ό|Σ|ς|ж|Й|й|א|ב|״|׳|ع|ي|٣|ก|ข|ั|ລ|ក|မ|一|々|か|カ|ー|ﾀ|ﾞ|한|글|१|क|्|𝒜|😀|👩\u200D🔬|\uD800|\uFEFF|"
            + "\t|\n|\u0000|ﬁ|²|½|№|＇|Ａ|．"
        ).Split('|');
        var random = new PseudoRandom(17);
        AssertSame(
            Enumerable
                .Range(0, 20_000)
                .Select(_ => string.Concat(Enumerable.Range(0, 1 + random.Below(7)).Select(_ => random.Pick(parts))))
        );
    }

    [Fact]
    public void Every_letter_of_the_Latin_Greek_and_Cyrillic_blocks_is_folded_alike() =>
        AssertSame(
            Enumerable
                .Range(0x20, 0x0500 - 0x20)
                .Concat(Enumerable.Range(0x1E00, 0x100))
                .Where(c => c is not 0x037F)
                .Select(c => $"x{(char)c}y {(char)c}")
        );

    [Fact]
    public void Very_long_words_are_left_out_by_both() =>
        AssertSame([
            new string('a', 255),
            new string('a', 256),
            $"before {new string('b', 5000)} after",
            new string('_', 3000),
            string.Concat(Enumerable.Repeat("a'", 400)),
        ]);

    [Fact]
    public void Plain_English_has_the_stems_of_the_EnglishAnalyzer()
    {
        const string text =
            "The evaluations of King's integrated sessions, and women's services' responses, were not conflated in 2022.";
        using var english = new EnglishAnalyzer(WordAnalyzer.Version);
        using var stream = english.GetTokenStream("", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        var stems = new List<string>();
        while (stream.IncrementToken())
            stems.Add(term.ToString()!);
        Assert.Equal(stems, analysis.Tokens(text).Select(t => t.Word.Stem));
    }

    [Fact]
    public void Both_sides_hold_the_same_table_of_spellings()
    {
        using var spelling = NodeClient.OfModule("spelling.js");
        Assert.Equal(Spelling.Places, spelling.Ask("value", "spellingPlaces")!.GetValue<string>());
        Assert.Equal(
            Spelling.Written,
            spelling
                .Ask("value", "spellingsWritten")!
                .AsObject()
                .ToDictionary(pair => pair.Key, pair => pair.Value!.GetValue<string>())
        );
    }

    public void Dispose()
    {
        client.Dispose();
        analysis.Dispose();
    }

    static string[] Words(string list) => list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    void AssertSame(IEnumerable<string> texts) => AnalyzerParity.AssertSame(analysis, client, texts);
}
