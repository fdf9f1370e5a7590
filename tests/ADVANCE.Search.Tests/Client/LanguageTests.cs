using Advance.Search.Analysis;
using Advance.Search.Ranking;
using static Advance.Tests.Client.Pages;

namespace Advance.Tests.Client;

/// <summary>Readers of other languages find pages as they type, and Lucene finds the same.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("uebergaenge")]
    [InlineData("Übergang")]
    [InlineData("Übergä")]
    [InlineData("Übergänhe")]
    [InlineData("strasse")]
    [InlineData("größere")]
    [InlineData("koproduktion ")]
    public void German(string query) =>
        AssertFound(
            "de-DE",
            query,
            ("Wege und Übergänge", "Große Straßen in der Stadt, eine Ko-Produktion."),
            ("Die Hilfe", "Neue Angebote für Frauen.")
        );

    [Theory]
    [InlineData("évaluation")]
    [InlineData("evaluations")]
    [InlineData("evalua")]
    [InlineData("l’evaluation")]
    [InlineData("évalaution")]
    [InlineData("conseillère")]
    [InlineData("chevaux")]
    [InlineData("qu'un conseiller")]
    public void French(string query) =>
        AssertFound(
            "fr-CA",
            query,
            ("L’évaluation des services", "Les conseillers et leur cheval."),
            ("La ville", "Des rues nouvelles.")
        );

    [Theory]
    [InlineData("evaluación")]
    [InlineData("evaluaciones")]
    [InlineData("niño")]
    [InlineData("evalu")]
    public void Spanish(string query) =>
        AssertFound("es", query, ("Las evaluaciones", "Los niños y sus voces."), ("El nino", "Otra cosa."));

    [Theory]
    [InlineData("исследование")]
    [InlineData("исследованиями")]
    [InlineData("исслед")]
    [InlineData("исследовнаие")]
    [InlineData("лечения")]
    [InlineData("дети ёлка")]
    public void Russian(string query) =>
        AssertFound("ru", query, ("Исследования насилия", "О лечении и поддержке; ёлки."), ("Город", "Новые улицы."));

    [Theory]
    [InlineData("الأسرة")]
    [InlineData("اسره")]
    [InlineData("والخدمات")]
    [InlineData("الخدم")]
    [InlineData("خدمات للأسر")]
    [InlineData("تقيبم")]
    public void Arabic_is_searched_from_right_to_left(string query) =>
        AssertFound("ar", query, ("تقييم الخدمات للأسرة", "العلاج من المخدرات في المدينة."), ("كتاب جديد", "عن البيت."));

    [Theory]
    [InlineData("dwr")]
    [InlineData("rhagl")]
    [InlineData("rhaglne")]
    [InlineData("i'r")]
    public void Welsh_is_searched_by_unstemmed_words(string query) =>
        AssertFound("cy", query, ("Y rhaglen", "Gwerthusiad i'r dynion, a dŵr."), ("Ysgol", "Tŷ newydd."));

    static void AssertFound(string tag, string query, (string Title, string Text) wanted, (string Title, string Text) other)
    {
        using var published = new PublishedSearch(
            [Page("/other/", other.Title, other.Text), Page("/wanted/", wanted.Title, wanted.Text)],
            language: SearchLanguages.Of(tag)
        );
        using var lucene = new ReferenceSearch(published.Index);
        var hits = published.Search(query).Hits;
        Assert.Equal(
            lucene.Search(query, 10).ScoreDocs.Select(d => (published.Index.Documents[d.Doc].Url, (double)d.Score)),
            hits.Select(h => (h.Url, h.Score))
        );
        Assert.Equal("/wanted/", hits.Select(h => h.Url).FirstOrDefault());
    }
}
