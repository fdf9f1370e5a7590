using System.Collections;
using System.Text.Json;
using Advance.Languages;

namespace Advance.Tests.Languages;

/// <summary>
/// Every language has all of English's texts, with the same placeholders, and every plural form that it needs.
/// </summary>
public class WordingTests
{
    /// <summary>CLDR 46, plurals.xml: the categories of cardinal numbers.</summary>
    static readonly Dictionary<string, string[]> Categories = new()
    {
        ["en"] = ["one", "other"],
        ["cy"] = ["zero", "one", "two", "few", "many", "other"],
    };

    public static TheoryData<string> Languages => [.. Wording.All.Select(words => words.Tag)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_word_is_empty(string language) =>
        Assert.Empty(
            Texts(Wording.Find(language)!).Where(word => string.IsNullOrWhiteSpace(word.Text)).Select(word => word.Path)
        );

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_phrase_has_the_same_placeholders_as_in_English(string language)
    {
        var english = Texts(Wording.Find("en")!).ToDictionary(word => word.Path, word => Places(word.Text));
        var wrong =
            from word in Texts(Wording.Find(language)!)
            let path = english.ContainsKey(word.Path) ? word.Path : word.Path[..word.Path.LastIndexOf('.')] + ".other"
            where !Places(word.Text).SequenceEqual(english[path])
            select $"{word.Path}: {word.Text}";
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_plural_has_the_forms_of_its_language_and_each_includes_the_number(string language)
    {
        var plurals = Values(Wording.Find(language)!, "").Where(value => value.Value is Plural).ToArray();
        Assert.NotEmpty(plurals);
        foreach (var (path, value) in plurals)
        {
            var forms = ((Plural)value).Forms;
            Assert.Equal(Categories[language], forms.Select(form => form.Category));
            Assert.All(forms, form => Assert.Contains('#', form.Text));
            Assert.False(forms.Any(form => form.Text.Contains("{count}", StringComparison.Ordinal)), path);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_year_has_twelve_months_and_a_week_seven_days(string language)
    {
        var dates = Wording.Find(language)!.Dates;
        Assert.Equal(12, dates.Months.Distinct().Count());
        Assert.Equal(7, dates.Weekdays.Distinct().Count());
    }

    [Fact]
    public void Another_language_uses_other_words()
    {
        // Names, symbols and words that are the same in both languages.
        string[] same = [".Lists.OrcidId", ".Items.Types.Person", ".Partners.Partner"];
        var english = Texts(Wording.Find("en")!).ToDictionary(word => word.Path, word => word.Text);
        Assert.Equal(
            same,
            Texts(Wording.Find("cy")!)
                .Where(word =>
                    english.TryGetValue(word.Path, out var text) && text == word.Text && text.Any(char.IsAsciiLetterUpper)
                )
                .Select(word => word.Path)
        );
    }

    [Theory]
    [InlineData(0, "0 canlyniad")]
    [InlineData(1, "1 canlyniad")]
    [InlineData(2, "2 ganlyniad")]
    [InlineData(3, "3 chanlyniad")]
    [InlineData(4, "4 canlyniad")]
    [InlineData(6, "6 chanlyniad")]
    [InlineData(16, "16 canlyniad")]
    [InlineData(100, "100 canlyniad")]
    public void Welsh_has_six_plural_forms(int number, string text) =>
        Assert.Equal(text, Wording.Find("cy")!.Script.Search.Results.Of(number));

    [Theory]
    [InlineData("Ann,Bob,Catrin", "Ann, Bob a Catrin")]
    [InlineData("Ann,Elin", "Ann ac Elin")]
    [InlineData("Ann,Ŵyn", "Ann ac Ŵyn")]
    [InlineData("Ann,William", "Ann a William")]
    [InlineData("Ann,Ysgol Sul", "Ann ac Ysgol Sul")]
    [InlineData("Ann", "Ann")]
    public void Welsh_lists_end_in_a_or_ac_depending_on_what_follows(string parts, string list) =>
        Assert.Equal(list, Wording.Find("cy")!.Dates.List(parts.Split(',')));

    [Fact]
    public void English_lists_end_in_and() =>
        Assert.Equal("Ann, Bob and Elin", Wording.Find("en")!.Dates.List(["Ann", "Bob", "Elin"]));

    [Theory]
    [InlineData("cy", "cy")]
    [InlineData("cy-GB", "cy")]
    [InlineData("EN-gb", "en")]
    [InlineData("ga", "en")]
    public void A_tag_selects_its_language_and_an_unknown_tag_selects_English(string tag, string language) =>
        Assert.Equal(language, Wording.Of(tag).Tag);

    [Fact]
    public void A_value_that_looks_like_a_placeholder_is_not_replaced() =>
        Assert.Equal("{b} of {c}", "{a} of {b}".Fill(("a", "{b}"), ("b", "{c}")));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Scripts_get_JSON_with_a_part_for_each_and_without_empty_texts(string language)
    {
        using var read = JsonDocument.Parse(ScriptJson.Of(Wording.Find(language)!));
        Assert.Equal(["header", "search", "copy", "filter"], read.RootElement.EnumerateObject().Select(part => part.Name));
        Assert.All(read.RootElement.EnumerateObject().SelectMany(part => part.Value.EnumerateObject()), property =>
            Assert.NotEqual("", property.Value.ToString())
        );
    }

    static IEnumerable<string> Places(string text) =>
        Phrase.Parts(text).Select(part => part.Name).OfType<string>().Order(StringComparer.Ordinal);

    /// <summary>All texts with their paths, as in <c>.Lists.Items.other</c>.</summary>
    static IEnumerable<(string Path, string Text)> Texts(Wording words) =>
        Values(words, "")
            .SelectMany(value =>
                value.Value switch
                {
                    string text => [(value.Path, text)],
                    Plural plural => plural.Forms.Select(form => ($"{value.Path}.{form.Category}", form.Text)),
                    IEnumerable<string> list => list.Select((text, i) => ($"{value.Path}.{i}", text)),
                    _ => Enumerable.Empty<(string, string)>(),
                }
            );

    static IEnumerable<(string Path, object Value)> Values(object words, string path) =>
        words
            .GetType()
            .GetProperties()
            .Where(property => property.GetMethod is { IsStatic: false, IsPublic: true })
            .SelectMany(property =>
                property.GetValue(words) is not { } value ? []
                : value is string or Plural or IEnumerable or Delegate ? [($"{path}.{property.Name}", value)]
                : Values(value, $"{path}.{property.Name}")
            );
}
