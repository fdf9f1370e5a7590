using System.Globalization;

namespace Advance.Languages;

/// <summary>
/// A text with a number, in each plural form of its language: the plural categories of CLDR (unicode.org, TR35 part 3). In a
/// form, <c>#</c> stands for the number. Each language has its own factory method, so that a missing form doesn't compile.
/// </summary>
public sealed record Plural
{
    readonly Func<int, string> categoryOf;

    Plural(Func<int, string> categoryOf, params IReadOnlyList<(string Category, string Text)> forms) =>
        (this.categoryOf, Forms) = (categoryOf, forms);

    /// <summary>The forms, by CLDR category.</summary>
    public IReadOnlyList<(string Category, string Text)> Forms { get; }

    public static Plural English(string one, string other) =>
        new(number => number == 1 ? "one" : "other", ("one", one), ("other", other));

    public static Plural Welsh(string zero, string one, string two, string few, string many, string other) =>
        new(
            number =>
                number switch
                {
                    0 => "zero",
                    1 => "one",
                    2 => "two",
                    3 => "few",
                    6 => "many",
                    _ => "other",
                },
            ("zero", zero),
            ("one", one),
            ("two", two),
            ("few", few),
            ("many", many),
            ("other", other)
        );

    /// <summary>The text for a number, which must not be negative.</summary>
    public string Of(int number)
    {
        var category = categoryOf(number);
        return Forms
            .First(form => form.Category == category)
            .Text.Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
